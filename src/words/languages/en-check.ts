/**
 * What `conflict-map check` says in English of the files of a story. A part of the table `en.ts`, made in
 * the same way.
 *
 * A problem has what was found and what is allowed, in the line of `problem.line`. What comes from the
 * files is given as JSON writes it, in its quotation marks.
 */

import { pluralsOf } from '../counted.ts';

/** What has ids. */
type Thing = 'side' | 'actor' | 'place' | 'claim' | 'kind';

const plural = pluralsOf('en');

function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${plural(count, { one, other })}`;
}

function characters(count: number): string {
  return counted(count, 'character');
}

export const problem = {
  /** `where` is the file, with a line where it is known; `field` is empty for the whole file. */
  line: (where: string, field: string, found: string, allowed: string) =>
    `${where}: ${field === '' ? '' : `${field}: `}found ${found}; allowed: ${allowed}`,
  /** Where a value is missing. */
  nothing: 'nothing',
  hidden: (difference: string) => ` (${difference})`,
};

/** Of a story’s basemap: `command` makes one. */
const command = (story: string) => `“npm run basemap -- --story ${story}”`;

export const basemapProblems = {
  folder: (name: string) => `the name of its folder, ${JSON.stringify(name)}`,
  zooms: 'two zooms, the farthest, which is the smaller, first',
  noLand: { found: 'no layer of the role land', allowed: 'at least one' },
  idTwice: (id: string) => ({ found: `${id} twice`, allowed: 'an id that no other layer has' }),
  source: (both: boolean) => ({
    found: both ? 'an object and a file' : 'neither an object nor a file',
    allowed: 'what the layer is drawn from: either “object” or “file”',
  }),
  legendTwice: (role: string) => ({
    found: `a second legend of the role ${role}`,
    allowed: 'one for each role: layers of one role look the same',
  }),
  notMeasured: (role: string) => ({
    found: `measures of the role ${role}`,
    allowed: 'measures only of settlements, borders, disputed and ceasefire lines, and named areas',
  }),
  unnamed: {
    found: 'nothing',
    allowed: 'a name that can follow “distance to” or “area of”',
  },
  credits: (names: readonly string[]) =>
    `one of the names in “credits”, or empty: ${names.map((name) => JSON.stringify(name)).join(', ')}`,
  country: (id: string) => `the unknown country ${id}`,
  countries: (near: string | null, ids: readonly string[]) =>
    `${near === null ? '' : `did you mean “${near}”? `}${near === null ? 'an' : 'An'} id of the basemap’s land: ${ids.slice(0, 40).join(', ')}${ids.length > 40 ? ', …' : ''}`,
  shape: (role: string, found: string, allowed: readonly string[]) => ({
    found: `${role} for a ${found}`,
    allowed: `a role that fits; layers of this one have ${allowed.join(' or ')}`,
  }),
  lacks: (role: string, number: number, lacking: string, asked: readonly string[]) => ({
    found: `${role} for features of which number ${number} has no “${lacking}”`,
    allowed: `features that each have ${asked.join(', ')}`,
  }),
  /** `known` are the basemaps beside the story. */
  unknown: (id: string, path: string, known: readonly string[], story: string) => ({
    found: `${id}, of which there is no ${path}`,
    allowed: `${known.length === 0 ? '' : `${known.join(', ')}; or `}a new basemap, which ${command(story)} makes`,
  }),
  endsAtAntimeridian: (bounds: string, id: string, extent: string) => ({
    found: `${bounds}, across the antimeridian, where the basemap “${id}” ends: ${extent}`,
    allowed: 'a basemap whose extent reaches across it, as “npm run basemap” makes it',
  }),
  uncovered: (position: string, id: string, extent: string, story: string) => ({
    found: `${position}, outside of the basemap “${id}”, which covers ${extent}`,
    allowed: `places that the story’s basemap covers; ${command(story)} makes one that covers them all`,
  }),
};

/** Cuts a box out of the world’s tiles, as Protomaps documents it. */
const extract = (file: string, box: readonly number[]) =>
  `“pmtiles extract https://build.protomaps.com/YYYYMMDD.pmtiles ${file} --bbox=${box.join(',')} --maxzoom=15”`;

const PROTOMAPS_SCHEMA =
  'tiles in Protomaps’ schema, version 4: docs.protomaps.com/basemaps/layers';

/** Of the file of tiles that a basemap brings. */
export const tileProblems = {
  unreadable: (name: string, reason: string, file: string, box: readonly number[]) => ({
    found: `${name}, which cannot be read: ${reason}`,
    allowed: `a PMTiles file (version 3) in the basemap’s folder, such as ${extract(file, box)} writes`,
  }),
  acrossAntimeridian: {
    found: 'tiles in a basemap that reaches across the antimeridian',
    allowed: 'tiles in basemaps that end there',
  },
  notVector: (name: string) => ({
    found: `${name} with other tiles than MVT, or compressed otherwise than by gzip`,
    allowed: 'vector tiles (MVT), uncompressed or compressed by gzip',
  }),
  otherSchema: (name: string, lacking: readonly string[]) => ({
    found: `${name} without the layers ${lacking.join(', ')}`,
    allowed: PROTOMAPS_SCHEMA,
  }),
  oldSchema: (name: string, old: readonly string[]) => ({
    found: `${name} with the layers ${old.join(', ')}, which older versions of the schema had`,
    allowed: PROTOMAPS_SCHEMA,
  }),
  tooFar: (name: string, most: number, least: number, file: string, box: readonly number[]) => ({
    found: `${name}, whose closest tiles are of zoom ${most}`,
    allowed: `tiles to zoom ${least} at least, such as ${extract(file, box)} writes`,
  }),
  tooClose: (zoom: number, most: number, allowed: number) => ({
    found: `${zoom}, and tiles to zoom ${most}`,
    allowed: `at most ${allowed}, two closer than the tiles; or tiles of a closer zoom`,
  }),
  uncovered: (bounds: string, covered: string, file: string, box: readonly number[]) => ({
    found: `${bounds}, outside of the basemap’s tiles, which cover ${covered}`,
    allowed: `a first view that they cover; or other tiles, such as ${extract(file, box)} writes`,
  }),
};

export const jsonProblems = {
  emptyFile: { found: 'an empty file', allowed: 'a JSON object' },
  noValue: { found: 'no value', allowed: 'a JSON object' },
  propertyTwice: (name: string) => ({
    found: `the property ${name} twice in one object`,
    allowed: 'each property once; remove one of them',
  }),
  infinite: (number: string) => ({
    found: `the number ${number}`,
    allowed: 'numbers up to about 1.8e308',
  }),
  unreadable: (reason: string) => ({ found: reason, allowed: 'valid JSON' }),
  comma: (before: string) => ({
    found: `a comma before “${before}”`,
    allowed: 'commas only between entries; remove this one',
  }),
  unescaped: (before: string) => ({
    found: `a quotation mark before ${before}, which ends the text there`,
    allowed: '\\" for a quotation mark inside a text, or “ and ”',
  }),
  comment: { found: 'a comment', allowed: 'JSON without comments; remove it' },
  endOfFile: 'the end of the file',
  notJson: (found: string, error: string) => ({ found, allowed: `valid JSON (${error})` }),
  /** By the parser’s own names. */
  errors: {
    InvalidSymbol: 'invalid symbol',
    InvalidNumberFormat: 'invalid number format',
    PropertyNameExpected: 'property name expected',
    ValueExpected: 'value expected',
    ColonExpected: 'colon expected',
    CommaExpected: 'comma expected',
    CloseBraceExpected: 'close brace expected',
    CloseBracketExpected: 'close bracket expected',
    EndOfFileExpected: 'end of file expected',
    InvalidCommentToken: 'invalid comment token',
    UnexpectedEndOfComment: 'unexpected end of comment',
    UnexpectedEndOfString: 'unexpected end of string',
    UnexpectedEndOfNumber: 'unexpected end of number',
    InvalidUnicode: 'invalid unicode',
    InvalidEscapeCharacter: 'invalid escape character',
    InvalidCharacter: 'invalid character',
  },
};

/** What the schemas' patterns ask for. */
const schemaPatterns: Partial<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$':
    'small letters from a to z and digits, with single hyphens between words, such as upper-brook-2',
  '^[A-Z]{3}$': 'three capital letters, such as EUR',
  '^[0-9a-f]{64}$': '64 digits from 0 to 9 and a to f',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'a file name of letters, digits, “.”, “_” and “-”',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a BCP 47 language tag, such as en, en-GB or zh-Hans',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a day as YEAR-MONTH-DAY, such as 2020-09-30',
  '^https?://': 'an address that begins with https:// or http://',
};

/** What seals a story’s excerpts. */
const sealing = (folder: string) => `“npm run check -- ${folder} --source FILE --seal”`;

/** Values that are not what the schema allows. `description` is the schema’s own, or empty. */
export const schemaProblems = {
  missing: (description: string) => ({
    found: 'nothing: the field is missing',
    allowed: description || 'the field',
  }),
  missingBeside: (other: string, description: string) => ({
    found: `nothing: the field is missing although “${other}” is there`,
    allowed: description || 'the field',
  }),
  /** Of the excerpts, the first stands for all. */
  unsealed: {
    excerpt: (folder: string, excerpts: number) => ({
      found:
        excerpts === 1
          ? 'an excerpt without its position in the article'
          : `the first of ${excerpts} excerpts without their positions in the article`,
      allowed: `${sealing(folder)} finds ${excerpts === 1 ? 'it' : 'them'}, and writes ${excerpts === 1 ? 'it' : 'them'} here`,
    }),
    source: (folder: string) => ({
      found: 'a source without the hash or length of the article',
      allowed: `${sealing(folder)} writes both here`,
    }),
  },
  unknownField: 'an unknown field',
  ruleOf: (rule: string, description: string) =>
    description === '' ? rule : `${rule}. ${description}`,
  any: (alternatives: readonly string[]) => alternatives.join(' or '),
  pattern: (pattern: string) => schemaPatterns[pattern] ?? `text that matches ${pattern}`,
  withoutMarks: (rule: string) => `${rule}, without quotation marks`,
  notEmpty: 'text that is not empty',
  charactersAtLeast: (least: number) => `at least ${characters(least)}`,
  charactersAtMost: (most: number) => `at most ${characters(most)}`,
  entriesAtLeast: (least: number) => `at least ${counted(least, 'entry', 'entries')}`,
  entriesAtMost: (most: number) => `at most ${counted(most, 'entry', 'entries')}`,
  atLeast: (least: number) => `${least} or more`,
  moreThan: (limit: number) => `more than ${limit}`,
};

export const textProblems = {
  unwritable: (character: string, text: string) => ({
    found: `the character ${character} in ${text}`,
    allowed: 'text that a page can show; remove the character',
  }),
  unpaired: (character: string, text: string) => ({
    found: `the character ${character} in ${text}, which has no partner there and reorders the words around it`,
    allowed: 'direction controls in pairs; remove this one or add its partner',
  }),
};

/** Characters that are not seen, or look like others. */
export const characterNames = {
  /** As the Unicode standard names them. */
  hidden: {
    '\t': 'tab',
    '\n': 'line feed',
    '\r': 'carriage return',
    ' ': 'space',
    '\u00A0': 'no-break space',
    '\u00AD': 'soft hyphen',
    '\u034F': 'combining grapheme joiner',
    '\u061C': 'Arabic letter mark',
    '\u2002': 'en space',
    '\u2003': 'em space',
    '\u2009': 'thin space',
    '\u200A': 'hair space',
    '\u200B': 'zero width space',
    '\u200C': 'zero width non-joiner',
    '\u200D': 'zero width joiner',
    '\u200E': 'left-to-right mark',
    '\u200F': 'right-to-left mark',
    '\u202A': 'left-to-right embedding',
    '\u202B': 'right-to-left embedding',
    '\u202C': 'pop directional formatting',
    '\u202D': 'left-to-right override',
    '\u202E': 'right-to-left override',
    '\u202F': 'narrow no-break space',
    '\u2060': 'word joiner',
    '\u2066': 'left-to-right isolate',
    '\u2067': 'right-to-left isolate',
    '\u2068': 'first strong isolate',
    '\u2069': 'pop directional isolate',
    '\u3000': 'ideographic space',
    '\uFEFF': 'byte order mark',
  },
  scripts: { Latin: 'Latin', Cyrillic: 'Cyrillic', Greek: 'Greek', Armenian: 'Armenian' },
  end: 'the end',
  /** A mark that stands on a letter, without its letter. */
  mark: 'mark',
  letter: (letter: string) => `“${letter}”`,
  named: (name: string, points: string) => `${name} (${points})`,
  ofScript: (name: string, script: string, points: string) => `${name} (${script}, ${points})`,
  difference: (here: string, there: string) => `${here} here, ${there} there`,
};

/** How the same text can be written with other bytes. */
export const textForms = {
  withoutMark: 'without the byte order mark (U+FEFF) at its start',
  withMark: 'with a byte order mark (U+FEFF) at its start',
  lineFeeds: 'with line ends of LF (U+000A) instead of CRLF (U+000D U+000A)',
  carriageReturns: 'with line ends of CRLF (U+000D U+000A) instead of LF (U+000A)',
  withoutEnd: 'without the line feed at its end',
  withEnd: 'with a line feed at its end',
  composed: 'in Unicode’s composed form (NFC)',
  decomposed: 'in Unicode’s decomposed form (NFD)',
  all: (names: readonly string[]) => names.join(' and '),
  mark: 'a byte order mark (U+FEFF) at its start',
  returns: 'line ends of CRLF (U+000D U+000A)',
};

export const timeProblems = {
  unreadable: (date: string, mistake: string) => ({
    found: `${date} (${mistake})`,
    allowed:
      'an EDTF date of level 0 or 1, such as 2020-09-30, 2020-09-29?/2020-09-30? or ../2020-09-30',
  }),
  afterArticle: (published: string) =>
    `a date that begins by ${published}, the date of the article; or beside it "announced": true, where the article says that it is announced`,
  dayOfWords: (day: string, words: string) => `a date with ${day}, as in the words ${words}`,
  periodAfter: (published: string) =>
    `a period that begins by ${published}, the date of the article, or holds what it announces`,
  announced: (date: string, published: string) =>
    `no field: ${date} ends by ${published}, the date of the article, so nothing is still to come`,
  noDay: (day: string) => `${day} is not a day of the calendar`,
  open: 'both ends are open',
  same: 'both ends of the interval are the same',
  reversed: 'the interval ends before it begins',
  notEdtf: 'it is not an EDTF date',
};

/** What the schema cannot say of single fields. */
export const fieldProblems = {
  language: 'a BCP 47 language tag, such as en, en-GB or zh-Hans',
  unassigned: (code: string) => `a language’s code; no language has “${code}”`,
  address: 'an address such as https://example.org/article',
  password: (address: string) => ({
    found: 'an address with a password',
    allowed: `the address that readers can use, without it: ${address}`,
  }),
  userName: (address: string) => ({
    found: 'an address with a user name',
    allowed: `the address that readers can use, without it: ${address}`,
  }),
  folder: (folder: string) => `${folder}, the folder's name`,
};

export const idProblems = {
  twice: (id: string, thing: Thing, line: number | null) => ({
    found: `${id} twice${line === null ? '' : `: it is in line ${line}, too`}`,
    allowed: `an id of its own for each ${thing}`,
  }),
  unknown: (id: string, thing: Thing, times: number) =>
    `the unknown ${thing} ${id}${times > 1 ? `, ${times} times` : ''}`,
  unused: (id: string, thing: Thing) => ({
    found: `the ${thing} ${id}, which nothing refers to`,
    allowed: `only ${thing}s that the story uses; remove it or refer to it`,
  }),
  ofOther: (id: string, other: Thing) => ({
    found: `${id}, which is ${other === 'actor' ? 'an' : 'a'} ${other} too`,
    allowed: `an id that no ${other} has`,
  }),
  everyStorys: (id: string) => ({
    found: `${id}, a kind that every story has`,
    allowed: 'another id; or leave it out here, and use that kind',
  }),
  reserved: (id: string, thing: Thing, article: string, nobody: string) => ({
    found: id,
    allowed: `another id for the ${thing}: addresses use “${article}” and “${nobody}” for the article’s own voice and for nobody`,
  }),
  itself: (id: string) => ({
    found: `${id}, the claim itself`,
    allowed: 'the id of a claim that does not lead back here',
  }),
  circle: (ids: readonly string[]) => ({
    found: `a circle: ${ids.join(' → ')}`,
    allowed: 'the id of a claim that does not lead back here',
  }),
};

export const answerProblems = {
  none: (id: string) => ({
    found: '"reported", but no claim answers it',
    allowed: `none-reported or not-applicable, or a claim that has respondsTo ${id}`,
  }),
  some: (answer: string, id: string) => ({
    found: `${answer}, but another claim has respondsTo ${id}`,
    allowed: '"reported"',
  }),
  nobody: (stance: string) => ({
    found: `${stance} without a claimant`,
    allowed: 'a claimant: the article in its own voice only comments',
  }),
  ownClaim: (stance: string, claimant: string) => ({
    found: `${stance} from ${claimant}, who made the claim that it answers`,
    allowed: 'comments, or another claimant',
  }),
};

export const voiceProblems = {
  claimant: (claimant: string) => ({
    found: `"unattributed" with the claimant ${claimant}`,
    allowed: 'quoted or reported, or claimant null',
  }),
  noClaimant: (voice: string) => ({
    found: `${voice} without a claimant`,
    allowed: 'unattributed, or a claimant: without one the article speaks in its own voice',
  }),
  noQuotation: {
    found: '"quoted", but the excerpt has no quotation mark',
    allowed: 'reported, or an excerpt that holds the quotation with its quotation marks',
  },
};

export const figureProblems = {
  words: (excerpt: string) => `words that stand in the excerpt ${excerpt}`,
  currency: 'an ISO 4217 code of a currency, such as EUR',
  moneyAlone: (unit: string) => `no currency: the unit is ${unit}, not money`,
  lossesOfPeople: 'killed, injured or missing, of people; or leave it out',
  lossesOfItems: 'destroyed, of items; or leave it out',
  noLosses: (unit: string) => `no field: of losses are people and items, not ${unit}`,
  noDozens: 'null: “dozens” gives no number',
  number: 'a number, or the qualifier “dozens”',
  ofWords: (numbers: readonly number[], words: string) =>
    `${numbers.join(' or ')}, as in the words ${words}`,
  namedByWords: (named: readonly string[], words: string) =>
    `${named.join(' or ')}, as in the words ${words}`,
  /** Ends of one range, each with its qualifier and number. */
  reversed: (
    [lower, least]: readonly [string, string],
    [upper, most]: readonly [string, string],
    words: string,
  ) => ({
    found: `${lower} beside ${least}, and ${upper} beside ${most}`,
    allowed: `“at least” or “more than” beside the smaller number and “at most” or “less than” beside the larger, as both are of the words ${words}`,
  }),
  /** Each number with the language whose marks give it. */
  ambiguous: (text: string, readings: readonly (readonly [number: number, language: string])[]) =>
    `${readings.map(([number, language]) => `${number} with "notation": ${language}`).join(', or ')}: ${text} can be read as either`,
};

/** Of `sameFigureAs`, an id that begins what is found. */
export const sameFigureProblems = {
  itself: (id: string) => ({
    found: `${id}, the claim itself`,
    allowed: 'an earlier claim; or leave it out',
  }),
  later: (id: string) => ({
    found: `${id}, a claim that stands after this one`,
    allowed: 'an earlier claim: the first that gives the number',
  }),
  third: (id: string, first: string) => ({
    found: `${id}, which itself has the figure of ${first}`,
    allowed: `${first}, where the number comes first`,
  }),
  other: (id: string, theirs: string, own: string) => ({
    found: `${id}, which gives ${theirs}`,
    allowed: `a claim that gives ${own} too; or leave it out`,
  }),
  figures: (figures: readonly string[]) =>
    figures.length === 0 ? 'no figure' : figures.join(' and '),
};

export const guideProblems = {
  elsewhere: (bounds: string) =>
    `a view that shows some of the story's opening bounds ${bounds}; longitude comes first`,
  twice: (id: string) => ({ found: `${id} twice`, allowed: 'each claim once in a step' }),
  otherDays: (id: string, about: string, period: string) => ({
    found: `${id}, which is about ${about}`,
    allowed: `claims about the days of the step, ${period}; or another period`,
  }),
};

export const correctionProblems = {
  twice: (id: string) => ({ found: `${id} twice`, allowed: 'each claim once in a correction' }),
  beforeArticle: (published: string) => `a day on or after ${published}, the date of the article`,
  beforeOther: (other: string) =>
    `a day on or after ${other}, that of a correction before it: the earliest stands first`,
};

/** Of conflict-map.json. */
export const siteProblems = {
  address: {
    allowed:
      'the address of the site itself, such as https://example.org/map/, without “?” and “#”',
  },
  unknownStory: (id: string) => `the story ${id}, which is not there`,
  noStories: 'no story: none is there yet',
};

export const annotationProblems = {
  unknownClaim: (id: string) => `the unknown claim ${id}`,
  noFigure: (id: string) => ({
    found: `${id}, which has no figure`,
    allowed: 'a claim with a figure',
  }),
  label: (label: string, id: string) => ({
    found: `the label ${label}`,
    allowed: `the id ${id}`,
  }),
  unknownMeasure: (id: string) => `the unknown measurement ${id}`,
  noMeasures: 'nothing: this claim has no measurements',
  words: (figure: string, excerpt: string) => `words from ${excerpt}, with ${figure} in them`,
};

export const positionProblems = {
  numbers: 'longitude and latitude, as numbers',
  swapped: (position: string, turned: string) => ({
    found: `${position}; longitude and latitude look swapped`,
    allowed: `longitude first: ${turned}`,
  }),
  longitude: 'a longitude from -180 to 180',
  latitude: 'a latitude from -90 to 90',
  outside: (bounds: string) => `a position within the story's opening bounds ${bounds}`,
};

export const viewProblems = {
  longitudes: 'longitudes from -180 to 180',
  around: 'an east that is at most 360 degrees from the west',
  latitudes: 'latitudes from -90 to 90',
  westAndEast: 'west, south, east, north, with west less than east',
  southAndNorth: 'west, south, east, north, with south less than north',
  swapped: (bounds: string, turned: string) => ({
    found: `${bounds}; longitude and latitude look swapped, here or in the places`,
    allowed: `west, south, east, north: ${turned}`,
  }),
  turned: (bounds: string, turned: string) => ({
    found: `${bounds}; west and east look swapped`,
    allowed: `west, south, east, north: ${turned}`,
  }),
  longWay: (bounds: string, around: string) => ({
    found: `${bounds}, the long way around the Earth`,
    allowed: `bounds that go the short way; the marks and labels lie within ${around}, where west is greater than east across the antimeridian`,
  }),
  elsewhere: (bounds: string, inside: number, all: number, around: string) => ({
    found: `${bounds}, which hold ${inside} of the ${all} marks and labels`,
    allowed: `bounds that hold them all; they lie within ${around}`,
  }),
};

export const areaProblems = {
  noPolygon: 'at least one polygon',
  noRing: 'at least one ring of positions',
  notRing: 'a ring of four or more positions',
  shortRing: (positions: number) => ({
    found: `a ring of ${counted(positions, 'position')}`,
    allowed: 'a ring of four or more positions',
  }),
  openRing: (first: string, last: string) => ({
    found: `a ring that begins at ${first} and ends at ${last}`,
    allowed: 'a closed ring: its last position equals its first',
  }),
  flatRing: { found: 'a ring without an area', allowed: 'a ring around an area' },
  holeTurned: {
    found: 'a counterclockwise ring',
    allowed: 'clockwise for a hole (right-hand rule of RFC 7946); reverse it',
  },
  ringTurned: {
    found: 'a clockwise ring',
    allowed: 'counterclockwise for an outer ring (right-hand rule of RFC 7946); reverse it',
  },
  tooFine: (positions: number, most: number) => ({
    found: `${positions} positions`,
    allowed: `an outline of at most ${most} positions; simplify it`,
  }),
  /** Edges by where they begin and end. */
  crossing: (one: readonly [string, string], other: readonly [string, string]) => ({
    found: `an edge from ${one.join(' to ')} that crosses the edge from ${other.join(' to ')}`,
    allowed: 'outlines that do not cross themselves or each other',
  }),
  holeOutside: {
    found: 'a hole outside of the outer ring',
    allowed: 'holes inside the first ring, which is the outline',
  },
  elsewhere: (box: string, bounds: string) => ({
    found: `an area within ${box}`,
    allowed: `an area that meets the story's opening bounds ${bounds}`,
  }),
};

export const placeProblems = {
  farFromPoint: (mark: string, kilometres: string, point: string, most: number) => ({
    found: `${mark}, ${kilometres} km from the place's point`,
    allowed: `the point ${point}, or at most ${most} km from it`,
  }),
  outsideArea: (mark: string, inside: string) => ({
    found: `${mark}, outside of the place's area`,
    allowed: `a position inside the area, such as ${inside}`,
  }),
  signOfPoint: (sign: string) => ({
    found: `${sign} beside a Point`,
    allowed: 'no sign: of a Point, the mark is where the sign stands',
  }),
  sameSpot: (mark: string, other: string) => ({
    found: `${mark}, where ${other} stands`,
    allowed: 'a spot of its own for each place: one sign would cover the other',
  }),
  notPoint: (precision: string, geometry: string) => ({
    found: `the precision “${precision}” with a ${geometry}`,
    allowed: `a Point for “${precision}”, or the precision district, region or country`,
  }),
  notArea: (precision: string, geometry: string) => ({
    found: `the precision “${precision}” with a ${geometry}`,
    allowed: `a Polygon or MultiPolygon for “${precision}”, or the precision exact or town`,
  }),
};

export const excerptProblems = {
  beyondEnd: (length: number) => `at most ${length}, the length of the article`,
  otherLength: (words: string, count: number, wanted: number) => ({
    found: `${words}, ${characters(count)}`,
    allowed: `${characters(wanted)}, which is end − start; correct the words or the positions`,
  }),
  changed: (words: string) => ({
    found: `${words}, which are not the words that were compared with the article`,
    allowed:
      'those words, unchanged; or compare anew with “npm run check -- FOLDER --source FILE --seal”',
  }),
  longPrefix: (most: number) => `at most the ${characters(most)} before the excerpt`,
  longSuffix: (most: number) => `at most the ${characters(most)} behind the excerpt`,
  disagree: (position: number, other: string) => ({
    found: `other characters at position ${position} than ${other}`,
    allowed: 'the same words wherever two claims quote the same position; compare with the article',
  }),
  order: (start: number, before: number) => ({
    found: `${start} after a claim that starts at ${before}`,
    allowed: 'claims in the order of the article; move this one up',
  }),
};

export const sourceProblems = {
  otherHash: (hash: string, given: string, count: number) =>
    `${hash}, but the given text has ${given} and ${characters(count)}`,
  itHas: (form: string) => `; it has ${form}`,
  hashOfForm: (form: string) => `the hash of the given text; it is the article ${form}`,
  hash: 'the hash of the text that the excerpts come from; is it the right file, unchanged?',
  misplaced: (form: string, hash: string, length: number) => ({
    found: `the hash of a text with ${form}, which the positions leave out`,
    allowed: `the article without them: ${hash}, and its length ${length}`,
  }),
  length: (length: number) => `${length}, the text's length in code points`,
  elsewhere: (start: number, end: number) =>
    `start ${start} and end ${end}, where the words stand in the article`,
  end: (end: number) => `${end}, where the words end in the article`,
  /** `places` are the first of them, each with the words before it. */
  severalPlaces: (
    words: string,
    count: number,
    places: readonly { at: number; before: string }[],
  ) => {
    const named = places.map(({ at, before }) => `${at} after ${before}`).join(', ');
    return {
      found: `${words}, which the article has ${count} times: ${named}${count > places.length ? ', …' : ''}`,
      allowed: 'one of them: add its “start”, or a “prefix” or “suffix” that only it has',
    };
  },
  unlike: (words: string) => ({
    found: `${words}, words that are not in the article`,
    allowed: 'the words of the article, unchanged',
  }),
  /** `first` is the first character that differs, of the words here and there. */
  nearest: (position: number, first: number, here: string, there: string) => ({
    found: `words that are not in the article; the nearest text, at ${position}, differs from character ${first} on: ${here} here, ${there} there`,
    allowed: 'the words of the article, unchanged',
  }),
  theArticles: (words: string) => `the article's ${words}`,
  notInArticle: (words: string) => ({
    found: `${words}, which is not in the article`,
    allowed: 'the words of the article, unchanged, or null',
  }),
};

/** What is wrong in `text.md`. */
export const pageTextProblems = {
  secondBreak: { found: 'a second line “---”', allowed: 'one, where the map is' },
  firstLevel: {
    found: 'a heading of the first level',
    allowed: '## and more: the page’s own heading is the title',
  },
  part: (name: string, text: string) => ({
    found: `${name}, ${text}`,
    allowed:
      'paragraphs, headings, lists, quotations, emphasis, and links as [words](#claim=ID) or [words](https://…)',
  }),
  /** Parts of Markdown that a page cannot have. */
  parts: {
    html: 'HTML',
    image: 'a picture',
    imageReference: 'a picture',
    code: 'a block of code, or lines that begin with four spaces',
    definition: 'a link’s address on a line of its own',
    linkReference: 'a link whose address is elsewhere',
  },
  otherPart: (type: string) => `“${type}”`,
  unknownClaim: (id: string) => `a link to the unknown claim ${id}`,
  link: (address: string) => ({
    found: `a link to ${address}`,
    allowed: '#claim=ID, or an address that begins with https:// or http://',
  }),
  notYaml: 'front matter that is not YAML',
  noFields: 'front matter without fields',
  unknownField: (name: string) => `the unknown field ${name}`,
  notText: 'a description that is not text',
  emptyDescription: {
    found: 'an empty description',
    allowed:
      'one sentence, which search engines show of the page; or no description, and they show the story’s summary',
  },
  head: 'only “description: …”, on one line and in quotation marks if it has a colon',
};
