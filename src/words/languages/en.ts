/**
 * Everything that the map says in English. Another language is a file like this one, beside
 * it, named in `words.ts`.
 *
 * An export is a group, and has plain texts, functions that write a text, and lists of texts by id. The
 * build takes groups apart, so that each file of the site carries only the entries that it uses: name
 * them one by one, as in `words.guide.close`. A `Phrase` is a text in pieces, with parts between them
 * that are more than text.
 */
import type { Figure } from '../../story/schema/types.ts';
import type { MeasuredUnit } from '../../story/vocabulary/units.ts';
import { pluralsOf } from '../counted.ts';
import type { Phrase } from '../phrase.ts';

export * from './en-check.ts';
export * from './en-disputes.ts';
export * from './en-world.ts';

const plural = pluralsOf('en');

/** A number with what it counts. One text: a space between two may be lost in a button’s name. */
function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${plural(count, { one, other })}`;
}

function withAnswers(claims: number, answers: number): string {
  return counted(claims, 'claim') + (answers > 0 ? ` and ${counted(answers, 'answer')}` : '');
}

/** `locale` is how dates and numbers are written where a story does not say: day before month. */
export const language = { tag: 'en', direction: 'ltr', locale: 'en-GB' };

export const counts = {
  claims: (count: number) => counted(count, 'claim'),
  /** At a place: claims, and the answers that stand with them. */
  withAnswers: (claims: number, answers: number) => withAnswers(claims, answers),
  /** The noun alone, where the number stands apart. */
  claimsNoun: (count: number) => plural(count, { one: 'claim', other: 'claims' }),
  some: (shown: number, all: number) => `${shown} of ${all}`,
  someClaims: (shown: number, all: number) => `${shown} of ${counted(all, 'claim')}`,
};

export const actions = {
  close: 'Close',
  copy: 'Copy',
  tryAgain: 'Try again',
  showAll: 'Show all',
  previous: 'Previous',
  next: 'Next',
};

type Verb = 'says' | 'denies' | 'rejects' | 'confirms' | 'comments';

/** Verbs are ids, which are English; these are their plurals. */
const verbs: Record<Verb, string> = {
  says: 'say',
  denies: 'deny',
  rejects: 'reject',
  confirms: 'confirm',
  comments: 'comment',
};

/** What is said of one claim, wherever it appears. */
export const claim = {
  kinds: {
    shelling: 'shelling',
    fighting: 'fighting',
    attack: 'attack',
    footage: 'video',
    protest: 'protest',
    blockade: 'blockade',
    arrest: 'arrest',
    flood: 'flood',
    fire: 'fire',
    injury: 'injury',
    damage: 'damage',
    aircraft: 'aircraft',
    losses: 'losses',
    support: 'outside support',
    accusation: 'accusation',
    control: 'who holds territory',
    talks: 'talks',
    statement: 'statement',
    decision: 'decision',
    denial: 'denial',
    call: 'appeals',
    geography: 'size and distance',
    background: 'background',
  },
  /** What is said, and who says it; `several` is whether the name is a plural. */
  says: <Part>(what: Part, who: Part, several: boolean | undefined): Phrase<Part> => [
    what,
    `, ${several ? 'say' : 'says'} `,
    who,
  ],
  speaks: <Part>(who: Part, verb: Verb, several: boolean | undefined): Phrase<Part> => [
    who,
    ` ${several ? verbs[verb] : verb}`,
  ],
  /** Behind a claim that has been corrected since it was published. */
  corrected: (day: string, what: string) => `Corrected ${day}: ${what}`,
  /** Before the claim that another one answers. */
  answering: <Part>(claim: Part, verb: Verb): Phrase<Part> => [`${verb}: `, claim],
  /** How the article gives what somebody says, behind who says it. */
  given: (voice: string) => `(${voice})`,
  voices: {
    reported: 'paraphrase',
    quoted: 'quoted',
    partlyQuoted: 'partly quoted',
  },
  /** Behind the article’s words for a date. */
  andDate: (date: string) => `, ${date}`,
  noPlace: 'The article names no place that could be drawn for this.',
  verbatim: <Part>(source: Part): Phrase<Part> => [source, '. Quotations are verbatim.'],
  ownVoice: 'the article itself',
  nobody: 'nobody named',
  outsideFilter: 'Outside the filter, shown for its context',
};

/** How claims are answered. */
export const answers = {
  by: {
    denies: <Part>(names: Part): Phrase<Part> => ['denied by ', names],
    rejects: <Part>(names: Part): Phrase<Part> => ['rejected by ', names],
    confirms: <Part>(names: Part): Phrase<Part> => ['confirmed by ', names],
    comments: <Part>(names: Part): Phrase<Part> => ['commented on by ', names],
  },
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and '),
  none: 'no answer in the article',
};

/** A place’s sign on the map and its label. */
export const place = {
  /** How exact a place is. A `district` is any area with its own outline, as a strip of sea: no data says what it is. */
  precisions: {
    exact: 'exact',
    town: 'town',
    district: 'area',
    region: 'region',
    country: 'country',
  },
  precise: (name: string, precision: string) => `${name}, ${precision}`,
  sign: (precision: string, claims: number, answers: number, kind: string) =>
    `, ${precision}, ${withAnswers(claims, answers)}: ${kind}. `,
  /** Below a place’s name: what is said, by whom; `plural` is whether their name is one. */
  says: <Part>(what: string, who: Part, plural: boolean): Phrase<Part> => [
    `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${plural ? 'say' : 'says'} `,
    who,
  ],
  /** The same of an answer: what is said by others, and that it is denied, confirmed and so on by whom. */
  answers: <Part>(what: string, by: Phrase<Part>): Phrase<Part> => [
    `${what.charAt(0).toUpperCase()}${what.slice(1)}, `,
    ...by,
  ],
  article: 'the article itself',
  noAnswerShort: 'no answer',
  /** Of several claims at one place, `open` call for an answer and have none. */
  several: (claims: number, open: number) =>
    `${counted(claims, 'claim')}${open > 0 ? `, ${open} unanswered` : ''}`,
  /** In an area in which the article places something, without saying where. */
  inside: 'somewhere in here',
  /** The same where the area lies on both sides of the line that divides the map. */
  across: 'on both sides of the line',
  quoted: (text: string) => `“${text}”`,
};

export const dates = {
  none: 'no date',
  /** Between two days, one of which it is. */
  or: ' or ',
  by: (day: string) => `by ${day}`,
  since: (day: string) => `since ${day}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  /** `day` is whether days are given, rather than months or years. */
  uncertain: (date: string, day: boolean) => `${date}, ${day ? 'day' : 'date'} uncertain`,
  /** “2020”; of “202X”, the 2020s; of “20XX”, the 2000s. */
  years: (edtf: string) => (edtf.includes('X') ? `the ${edtf.replaceAll('X', '0')}s` : edtf),
  announced: (date: string) => `${date}, announced`,
};

/** The article’s figures. Qualifiers and units are ids, which are English; “dozens” has no number. */
export const figures = {
  /** What articles write for a qualifier: where one does, the map says the same. */
  ownWords: {
    about: ['some', 'around', 'roughly', 'approximately'],
    approximately: ['about', 'around', 'roughly', 'some'],
    nearly: ['almost', 'close to'],
    'at least': ['no fewer than', 'no less than'],
    'more than': ['over', 'upwards of'],
    'at most': ['up to', 'as many as', 'no more than'],
    'less than': ['fewer than', 'under'],
    dozens: [],
  } satisfies Record<NonNullable<Figure['qualifier']>, readonly string[]>,
  number: (qualifier: string | null, number: string | null) =>
    [qualifier, number].filter(Boolean).join(' '),
  /** `unit` is empty where the number has it already; of money without a number, its currency. */
  text: (qualifier: string | null, number: string | null, unit: string) =>
    [qualifier, number ?? (qualifier && 'of'), unit].filter(Boolean).join(' '),
  /** A unit beside a number that `Intl` can’t write it with. */
  unit: (unit: Figure['unit'], count: number) => {
    const ones: Partial<Record<typeof unit, string>> = {
      people: 'person',
      items: 'item',
      'nautical miles': 'nautical mile',
      tonnes: 'tonne',
    };
    return plural(count, { one: ones[unit] ?? unit, other: unit });
  },
};

export const measures = {
  /** The unit is an id, and the same in English. */
  value: (value: string, unit: MeasuredUnit) => `${value}\u00A0${unit}`,
  within: (value: string, unit: MeasuredUnit) => `within\u00A0${value}\u00A0${unit}`,
  about: (text: string) => `about ${text}`,
  mi: 'mi',
  sqMi: 'sq\u00A0mi',
  /** `distance` has its unit; `miles` is null where the distance is lost in its error. */
  distance: (distance: string, miles: string | null, direction: string, to: string) =>
    miles === null ? `${distance} of ${to}` : `${distance} (${miles}) ${direction} of ${to}`,
  /** What is measured on a region’s outline. */
  ofRegion: {
    'area-of-the-outline': 'area of the outline',
    'nearest-edge': 'nearest edge',
    centroid: 'mean of the corners',
    centre: 'centre of mass',
    'mean-over-the-area': 'mean over the area',
    'farthest-edge': 'farthest edge',
  },
  howMeasured:
    'Measured on a sphere from one point of the place, rounded to what the outlines’ errors allow.',
};

/** From where a place’s distances are measured; kept in the built story. */
export const distances = {
  border: (countries: readonly string[]) => `the border of ${countries.join(' and ')}`,
  edge: (name: string) => `the nearest edge of ${name} as drawn`,
  /** Of a point in it. */
  edgeFromInside: (name: string) => `the nearest edge of ${name} as drawn, inside of it`,
  /** Clockwise from north. */
  directions: [
    'north',
    'north-east',
    'east',
    'south-east',
    'south',
    'south-west',
    'west',
    'north-west',
  ],
};

/** What is measured on outlines and how; kept in the built story. */
export const outlines = {
  areaOf: (name: string) => `area of ${name}`,
  inAll: (name: string) => `${name} in all`,
  insideShore: (name: string) => `${name} inside its shore`,
  insideShoreWithLakes: (name: string) => `${name} inside its shore, lakes included`,
  drawnFor: (name: string) => `the outline drawn for “${name}”`,
  outlineOf: (name: string) => `the outline of ${name}`,
  asDrawn: (name: string) => `${name} as drawn on this map`,
  border: (country: string, from: string) => `the border of ${country} (${from})`,
  nearestPoint: (outline: string) => `the nearest point of ${outline}`,
  meanOfCorners: (outline: string) => `the mean of the corners of ${outline}`,
  centreOfMass: (outline: string) => `the centre of mass of ${outline}`,
  farthestCorner: (outline: string) => `the farthest corner of ${outline}`,
  areaMethod: (what: string, from: string) =>
    `The area of ${what}, measured on a sphere (${from}).`,
  distanceMethod: (from: string, to: string) =>
    `The shortest distance from ${from} to ${to}, measured on a sphere.`,
  meanMethod: (to: string, km: number, outline: string) =>
    `The mean of the shortest distances to ${to} from points every ${km} km within ${outline}.`,
};

export const map = {
  name: 'Map',
  nameOf: (title: string) => `Map: ${title}`,
  skip: 'Skip the map, go to the list of claims',
  selectedPlace: 'Selected place',
  loading: 'Loading the story …',
  noStory: 'This map has no story yet. Set its “story” attribute or its “data” property.',
  unknownId: (id: string) =>
    `The story has no claim or place “${id}”. Everything that it has is in the list.`,
  /** Said when a claim is selected. */
  /** `claimant` is null where the summary names who says it. */
  selectedClaim: (claimant: string | null, summary: string, answer: string | null) =>
    `${claimant === null ? '' : `${claimant}: `}${summary}${answer === null ? '' : `; ${answer}`}.`,
  /** Said when a place is selected. */
  selected: (place: string, claims: string) => `${place}: ${claims}.`,
  picture: 'Picture of the map',
};

export const view = {
  name: 'Map view',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all places',
  inView: 'What is in view',
  /** Places and towns; how many are only counted is `more`. */
  seen: (
    places: readonly string[],
    more: number,
    towns: readonly string[],
    moreTowns: number,
    claims: number,
    all: number,
  ) => {
    const parts = [
      places.length === 0 ? 'no place with a claim' : listed(places, more),
      ...(towns.length === 0
        ? []
        : [
            `the ${plural(towns.length + moreTowns, { one: 'town', other: 'towns' })} ${listed(towns, moreTowns)}`,
          ]),
      `${claims} of ${counted(all, 'claim')} on the map`,
    ];
    return `In view: ${parts.join('; ')}.`;
  },
  /** The engine’s name for its canvas, and its hints. */
  canvas: 'Map of the places that the article names. Arrow keys move it, plus and minus zoom.',
  zoomWithCtrl: 'Hold Ctrl and scroll to zoom the map',
  zoomWithCommand: 'Hold ⌘ and scroll to zoom the map',
  twoFingers: 'Use two fingers to move the map',
};

export const failures = {
  inTheList: (message: string) => `${message} Every claim is in the list.`,
  notRead: (what: string, then: string) =>
    `${what} could not be read: the browser is too old, or a file of the map is damaged. Update the browser or ${then}.`,
  notLoaded: (what: string, then: string) =>
    `${what} could not be loaded. Check the connection and ${then}.`,
  /** For those who write the page; what it was set to follows. */
  unknownSetting: (name: string) =>
    `conflict-map: “${name}” stays as it is by default, for it can’t be`,
  tryAgain: 'try again',
  reload: 'reload the page',
  interactiveMap: 'The interactive map',
  timelineAndFilters: 'Timeline and filters',
  embedDialog: 'This',
  storyNamed: (id: string) => `The story “${id}”`,
  storyReader: 'The code that reads the story',
  fileContents: 'What the file needs',
  details: 'The guided reading and the measures',
  noWebGL: 'This browser cannot draw the interactive map: WebGL 2 is missing or switched off.',
  notDrawn: 'The interactive map could not be drawn. Try again, or reload the page.',
  contextLost:
    'The browser has taken back the map’s graphics memory. The map returns when it can; if it does not, reload the page.',
  partNotDrawn: 'Part of the map could not be drawn.',
  noTiles: 'Streets and buildings could not be loaded. The map is drawn without them.',
  noList: 'The list of claims could not be loaded. Reload the page.',
  noStory: 'The story could not be read.',
  noPrintPicture: 'The map’s picture for paper could not be made; the list is printed without it.',
  partOfPage: 'Part of this page could not be loaded, links to claims among it. Reload the page.',
};

/** What is said in a page whose script cannot do its work. */
export const pageFailures = {
  newer: (browsers: readonly string[]) => `Open it in ${browsers.join(', ')} or later.`,
  notLoaded: 'The interactive map could not be loaded. Check the connection and reload the page.',
  fromDisk:
    'The interactive map needs a web server. Run “python3 -m http.server” in this page’s folder and open http://localhost:8000/.',
  failed: (newer: string) =>
    `The interactive map could not start: the browser is too old, or a file of the page is damaged. Reload the page. ${newer}`,
  lacking: (newer: string) =>
    `The interactive map needs what this browser lacks. ${newer} Missing: `,
  listed: ' Every claim is in the list.',
};

/** What of an address could not be followed. */
export const addresses = {
  link: 'This link',
  openingAttribute: 'The attribute “opening”',
  unknown: (what: string, names: readonly string[]) =>
    `${what} names what the story does not have: ${names.join(', ')}.`,
  inverted: (what: string, period: string) =>
    `${what} has a period that ends before it begins (${period}), which is left out.`,
  restShown: (problems: string) =>
    `${problems} The rest of it is shown; all claims are in the list.`,
  otherStory: (id: string) => `This page has no story “${id}”. It shows the one that it has.`,
};

/** Stories that are not as they have to be. */
export const storyFile = {
  noAddress: (address: string) => `“${address}” is not the address of a story.`,
  protocol: (protocol: string) =>
    `The story’s address must begin with http or https, not “${protocol}”.`,
  named: 'story',
  basemapNamed: 'basemap',
  /** `what` is one of these two. */
  notLoaded: (what: string, url: string) =>
    `The ${what} at ${url} could not be loaded. Check the address and the connection.`,
  sharing: (origin: string) =>
    ` Its server must share it with this page (Access-Control-Allow-Origin: ${origin}), and a policy of this page must allow it (connect-src).`,
  status: (what: string, url: string, status: number) =>
    `The ${what} at ${url} could not be loaded: the server answered ${status}.`,
  noBasemap: (url: string, field: string) =>
    `The file at ${url} is no basemap, because of its field “${field}”. Write it with “npm run export”.`,
  ofThePage: (id: string) => `The page’s story “${id}”`,
  ofTheProperty: 'The “data” property',
  /** For a story at an address, the address. */
  at: (url: string) => `The file at ${url}`,
  notJson: (origin: string) => `${origin} is not valid JSON.`,
  /** A server that answers any address with a page; nothing was damaged on the way. */
  page: (origin: string) =>
    `${origin} is a page (HTML), not a story’s data. Check the address: a server may answer with a page where it has no such file.`,
  newer: (origin: string, version: number, own: number) =>
    `${origin} is a story of format ${version}, from a newer conflict-map than this one, which reads format ${own}. Update the map.`,
  older: (origin: string, version: number, own: number) =>
    `${origin} is a story of format ${version}, from an older conflict-map than this one, which reads format ${own}. Export it again with “npm run export”.`,
  lacks: (fields: readonly string[]) => `it lacks ${fields.join(', ')}`,
  noFormat: ' It names no format, as in older versions.',
  notBuilt: (origin: string, faults: readonly string[], format: string) =>
    `${origin} is not a built story: ${faults.join('; ')}.${format} Build one with “npm run export”.`,
  partly: (origin: string, sentences: readonly string[]) =>
    `${origin} cannot be shown in full. ${sentences.join(' ')} Export it again with “npm run export”, which says what is wrong.`,
  leftOut: (what: string, names: readonly string[], more: number) =>
    `${what}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  claimsLeftOut: (count: number, all: number) =>
    `${count} of ${all} claims ${plural(count, { one: 'is left out because its', other: 'are left out because their' })} data is incomplete`,
  answersCut: (count: number) =>
    plural(count, {
      one: 'One claim is shown without what it answers or repeats',
      other: `${count} claims are shown without what they answer or repeat`,
    }),
  claimsUnlocated: (count: number) =>
    plural(count, {
      one: 'One claim is in the list alone, without its place',
      other: `${count} claims are in the list alone, without their place`,
    }),
  actorsLeftOut: (count: number) =>
    plural(count, {
      one: 'One actor is left out, with what it says',
      other: `${count} actors are left out, with what they say`,
    }),
  partsLeftOut: (count: number, list: string) =>
    plural(count, {
      one: `One part of ${list} is left out`,
      other: `${count} parts of ${list} are left out`,
    }),
  entry: (list: string, name: string, field: string) => `${list}, “${name}”: ${field}`,
  missing: (field: string) => `${field} is missing`,
  wrong: (field: string, found: string, allowed: string) => `${field} is ${found}, not ${allowed}`,
};

/** The lengths of a map’s scale. */
export const scale = {
  km: (length: number) =>
    length < 1 ? `${Math.round(length * 1000)} m` : `${length.toLocaleString('en')} km`,
  miles: (length: number) =>
    `${length.toLocaleString('en')} ${plural(length, { one: 'mile', other: 'miles' })}`,
};

/** What is in a built story where something else has to be, and what that is. */
export const faults = {
  object: 'an object',
  list: 'a list',
  oneOf: (names: readonly string[]) => `one of ${names.join(', ')}`,
  text: 'text',
  truth: 'true or false',
  number: 'a number',
  id: 'lower-case letters, digits and single hyphens',
  zooms: 'two zooms, the smaller first',
  language: 'a BCP 47 tag, such as en-GB',
  webAddress: 'an address that begins with http or https',
  point: 'two numbers',
  position: 'longitude and latitude',
  line: 'two positions',
  path: 'SVG path data',
  currency: 'an ISO 4217 code, such as EUR',
  bounds: 'west, south, east, north in degrees',
  instants: 'the first and the last instant in ms, either of them null',
  geometry: 'a Point, Polygon or MultiPolygon of longitudes and latitudes',
  names: 'at least one name, each with text, language and usedBy',
  sideShown: 'a side that can be shown',
  actorShown: 'an actor that can be shown',
  placeShown: 'a place that can be shown',
  claimShown: 'a claim that can be shown',
  earlierClaim: 'an earlier claim',
  usedTwice: 'used twice',
  itsOwn: 'its own',
  /** The part itself, where none of its fields is meant. */
  wholePart: 'it',
  quoted: (text: string) => `“${text}”`,
  circle: (id: string) => `“${id}”, which answers it in turn`,
};

export const list = {
  heading: 'All claims',
  /** The numbers of the headings below add up to these. */
  count: (all: number, located: number) =>
    located === all
      ? `${counted(all, 'claim')}, all on the map.`
      : `${counted(all, 'claim')}: ${located} on the map, ${all - located} without a place.`,
  answersCount: 'An answer counts as a claim, too, and stands with what it answers.',
  all: (claims: number) => `All ${counted(claims, 'claim')}`,
  onTheMap: 'On the map',
  withoutPlace: 'Without a place',
  withoutPlaceNote: 'The article names no place that could be drawn for these.',
  showOnTheMap: <Part>(place: Part): Phrase<Part> => ['Show ', place, ' on the map'],
  /** Headings of the claims that have no place. */
  groups: {
    events: 'Fighting and accusations',
    accusations: 'Accusations and videos',
    unrest: 'Protests, blockades and arrests',
    disasters: 'Floods and fires',
    harm: 'Injuries and damage',
    aircraft: 'Aircraft',
    support: 'Outside support',
    losses: 'Losses, as claimed',
    talks: 'Talks',
    statements: 'Statements and decisions',
    appeals: 'Appeals from elsewhere',
    background: 'Territory and background',
  },
  /** Of a kind that a story adds. */
  ownGroup: (label: string) => `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
};

export const panel = {
  /** A place and what is said of it, before who says it. */
  at: <Part>(place: Part, what: string): Phrase<Part> => [place, `: ${what}`],
  name: <Part>(name: Part, usedBy: string): Phrase<Part> => [name, ` ${usedBy}`],
  /** Behind a place’s name: its others, and the region that it is in. */
  names: <Part>(names: Part): Phrase<Part> => [' (', names, ')'],
  within: <Part>(region: Part): Phrase<Part> => [', in ', region],
  across: (line: string) => `, on both sides of ${line}`,
  note: (note: string) => `: ${note}. `,
  spot: 'The sign’s spot is not a reported one.',
  leftOut: (count: number) => `${count} left out by the filter.`,
  showAll: 'Show all claims',
  whereItLies: 'Where it lies',
  howDrawn: 'How this place is drawn',
  otherPlaces: 'Other places',
  neighbour: <Part>(step: string, place: Part): Phrase<Part> => [`${step}: `, place],
  measured: 'Measured on this map',
  measure: (name: string, value: string) => `${name}: ${value}`,
  itsError: (basis: string) => ` Its error: ${basis}.`,
};

export const links = {
  section: (claim: string) => `Link and citation: ${claim}`,
  toClaim: 'Link to this claim',
  copyLink: 'Copy link',
  openArticle: 'Open the article at these words',
  cite: 'Cite',
  plainText: 'Text',
  copyForm: (form: string) => `Copy ${form}`,
  link: 'The link',
  copied: (what: string) => `${what} is copied.`,
  notCopied: (text: string) =>
    `The browser does not allow copying here. Copy it from this line: ${text}`,
};

/** What is said of a claim and its data outside of the map. */
export const citation = {
  sentence: (spoken: string, article: string, map: string, link: string, accessed: string) =>
    `${spoken} ${article}. In: ${map}. ${link} (accessed ${accessed}).`,
  spoken: (name: string, words: string) => `${name}: ${words}`,
  quoted: (text: string) => `“${text}”`,
  /** `places` are the licences of outlines and points. */
  dataLicence: (publisher: string, places: string | undefined) =>
    `Excerpts: short quotations, © ${publisher}, no licence given here. Structure, summaries and notes: MIT.${places === undefined ? '' : ` Outlines of places: ${places}.`}`,
};

export const guide = {
  name: 'Guided reading',
  start: (steps: number) => `Read it in ${counted(steps, 'short step')}`,
  progress: (step: number, steps: number) => `${step} of ${steps}`,
  title: (title: string) => `: ${title}`,
  close: 'Close the guided reading',
  steps: 'Steps',
  count: (steps: number) => `${counted(steps, 'step')}; the map follows.`,
  skip: 'Skip the guided reading',
  end: 'End of the guided reading.',
};

export const filters = {
  search: 'Search in claims and names',
  placeholder: 'Search claims',
  open: (chosen: number) => (chosen > 0 ? `Filter (${chosen})` : 'Filter'),
  chosen: (count: number) => `${count} chosen`,
  done: 'Done',
  facets: {
    by: 'Who speaks',
    about: 'About whom',
    kinds: 'Kind',
    places: 'Place',
    answers: 'Answer',
  },
  answers: {
    reported: 'answered in the article',
    denied: 'denied or rejected',
    'none-reported': 'no answer in the article',
    'not-applicable': 'no answer due',
  },
  article: 'the article itself',
  noPlace: 'no place that could be drawn',
  none: 'No claims match.',
  noneHint: 'Remove a filter, or show all.',
  more: (count: number) => `, and ${count} more for context`,
  chips: 'Filters',
  chip: (facet: string, choice: string) => `${facet.toLowerCase()}: ${choice}`,
  remove: (label: string) => `Remove the filter ${label}`,
  from: (day: string) => `from ${day}`,
  to: (day: string) => `to ${day}`,
  /** Said when the days have changed; `by` are the words looked for and the days, as far as they are set. */
  ofDays: (by: readonly string[], certain: number, perhaps: number, all: number) =>
    `${by.join(', ')}: ${certain} of ${counted(all, 'claim')}${perhaps === 0 ? '' : `; ${perhaps} more may be of that time`}.`,
  /** The same where no days are chosen that the timeline has. */
  shown: (by: readonly string[], shown: number, all: number) =>
    `${by.length === 0 ? '' : `${by.join(', ')}: `}${shown} of ${counted(all, 'claim')} ${plural(shown, { one: 'is', other: 'are' })} shown.`,
  text: (text: string) => `“${text}”`,
  /** Said when nothing is chosen and nothing filtered any more. */
  cleared: (all: number) => `Nothing is selected. All ${counted(all, 'claim')} are shown.`,
};

export const timeline = {
  name: 'Timeline',
  heading: 'When?',
  /** What the drawing shows; `sign` is a hollow mark. */
  marks: <Part>(sign: Part): Phrase<Part> => ['One mark, one claim; ', sign, ' a denial'],
  bars: <Part>(sign: Part): Phrase<Part> => ['How many claims, by whom; ', sign, ' denials'],
  days: 'Days',
  play: 'Play the days',
  /** Where there is less room. */
  playShort: 'Play',
  pause: 'Pause',
  allDays: 'all days',
  /** Shows the day after or before the chosen ones, too. */
  also: (day: string) => `+ ${day}`,
  alsoLong: (day: string) => `Show ${day}, too`,
  dayUncertain: 'day uncertain',
  dateUncertain: 'date uncertain',
  /** Between two weeks or months of which a claim may be. */
  either: 'or',
  perhaps: (day: string) => `${day}?`,
  fromTo: (first: string, last: string) => `${first} or ${last}`,
  severalDays: 'over several days',
  longerTime: 'over a longer time',
  undated: 'without a date',
  noDay: 'the article gives no day',
  earlier: (when: string) => `earlier: ${when}`,
  later: (when: string) => `later: ${when}`,
  announced: (when: string) => `announced: ${when}`,
  years: (first: string, last: string) => `${first}–${last}`,
  /** The full name of a column; `denials` are among the claims. */
  column: (date: string, claims: number, denials: number) =>
    `${date}: ${counted(claims, 'claim')}${someDenials(denials)}`,
  uncertainColumn: (date: string, claims: number, denials: number) =>
    `${date}, day uncertain: ${counted(claims, 'claim')}${someDenials(denials)}`,
  /** How many claims are about what is chosen: about one day, or about several. */
  certain: (claims: number, oneDay: boolean) =>
    `${claims === 0 ? 'No claim' : counted(claims, 'claim')} ${plural(Math.max(1, claims), { one: 'is', other: 'are' })} about ${oneDay ? 'this day' : 'these days'}`,
  denials: (denials: number) => `${someDenials(denials)}. `,
  /** Those besides them that may be of it; empty where there are none. */
  others: (
    {
      perhaps,
      longer,
      begun,
      undated,
      allUndated,
    }: Record<'perhaps' | 'longer' | 'begun' | 'undated' | 'allUndated', number>,
    oneDay: boolean,
  ) => {
    const parts = [
      perhaps > 0 ? `${perhaps} more may be about ${oneDay ? 'it' : 'them'}` : '',
      longer > 0
        ? `${longer} ${plural(longer, { one: 'covers', other: 'cover' })} a longer time`
        : '',
      begun > 0 ? `${begun} began earlier` : '',
      undated < allUndated
        ? `${undated} of the ${allUndated} without a date may be, too`
        : undated > 0
          ? `${undated} ${plural(undated, { one: 'has no date', other: 'have no date' })}`
          : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(', ')}.`;
  },
  /** Over the map, while the days pass: how many claims of the day are at places of the map. */
  placed: (claims: number, placed: number) =>
    claims === 0
      ? 'No claim is certainly about this day.'
      : `${counted(claims, 'claim')}, ${placed === 0 ? (claims === 1 ? 'not' : 'none of them') : placed < claims ? `${placed} of them` : claims === 1 ? 'it is' : 'all of them'} at a place on the map.`,
  /** What the map shows besides; empty for nothing. */
  shownToo: (perhaps: number, ofPerhaps: number, others: number) => {
    const parts = [
      ofPerhaps > 0 ? `${perhaps} of the ${ofPerhaps} that may be about this day` : '',
      others > 0 ? `${others} about a longer time or without a date` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Shown: ${parts.join(', ')}.`;
  },
};

function someDenials(denials: number): string {
  return denials === 0
    ? ''
    : `, ${denials} of them ${plural(denials, { one: 'a denial', other: 'denials' })}`;
}

/** The key above the map: who speaks, and what the signs say. Where room is scarce, in fewer words. */
export const key = {
  whoSpeaks: 'Who speaks',
  article: 'the article itself',
  articleShort: 'the article',
  signs: 'Signs',
  denied: 'denied: ring in the denier’s colour',
  deniedShort: 'denied',
  answered: 'answered: ring in the colour of who answers',
  answeredShort: 'answered',
  noAnswer: 'no answer in the article',
  noAnswerShort: 'no answer reported',
  area: 'somewhere in this area',
  areaShort: 'in this area',
  /** Behind a number. */
  several: 'claims at one place',
  severalShort: 'claims',
  /** Behind a disc in the colours of several voices, with a number in it; `again` behind such a number. */
  shared: (again: boolean) => `${again ? 'the same' : 'claims at one place'}, by who speaks`,
  sharedShort: (again: boolean) => (again ? 'by who speaks' : 'claims'),
  ground: 'Map',
};

/** The map in sentences, for those who do not see it. */
export const overview = {
  /** `places` are ready to read, as in “at Mill and Weir”. */
  onTheMap: (located: number, all: number, places: readonly string[]) =>
    located === 0
      ? 'No claim is on the map.'
      : `${located} of ${counted(all, 'claim')} ${plural(located, { one: 'is', other: 'are' })} on the map: ${places.slice(0, -1).join(', ')}${places.length > 1 ? `${/ and /.test(places.join()) ? ',' : ''} and ` : ''}${places.at(-1) ?? ''}.`,
  /** How many places are only counted is `more`. */
  at: (names: readonly string[], more: number) =>
    `at ${listed(names, more)}${more > 0 ? ` ${plural(more, { one: 'place', other: 'places' })}` : ''}`,
  inLit: (names: readonly string[], more: number) =>
    `somewhere in the lit ${plural(names.length + more, { one: 'area', other: 'areas' })} of ${listed(names, more)}`,
  within: (names: readonly string[], more: number) => `in ${listed(names, more)}`,
  /** Where a place lies: `parts` are distances to others, and `across`. */
  lies: (name: string, parts: readonly string[]) => `${name} lies ${parts.join(', ')}`,
  across: (line: string) => `on both sides of ${line}`,
  lie: (places: readonly string[]) => `${places.join('; ')}.`,
  answers: (denied: number, open: number) =>
    `${denied === 0 ? 'No claim' : counted(denied, 'claim')} ${plural(Math.max(1, denied), { one: 'is', other: 'are' })} denied or rejected; ${open === 0 ? 'none is left without an answer' : `${open} ${plural(open, { one: 'has', other: 'have' })} no answer`} in the article.`,
};

function listed(names: readonly string[], more: number): string {
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** What the key leaves to say, below the map. */
export const legend = {
  terms: 'Terms',
  term: (term: string, meaning: string) => `${term}: ${meaning}`,
};

/** What the map is credited with. */
export const credits = {
  corrections: 'Corrections to this map:',
  claims: <Part>(publisher: Part, source: Part): Phrase<Part> => [
    'Claims: ',
    publisher,
    ' · ',
    source,
    '. None of them has been verified here.',
  ],
  map: 'Map:',
  /** The same in a picture. */
  pictureClaims: (publisher: string, source: string) =>
    `Claims: ${publisher} · ${source}. None of the claims has been verified here.`,
  pictureMap: (credits: string) => `Map: ${credits}`,
  notShown: 'What this map does not show',
  aboutBasemap: 'About this basemap',
};

export const downloads = {
  menu: 'Share or download',
  pictureHeading: 'Picture of this view',
  formats: { png: 'PNG, for articles', svg: 'SVG, to edit' },
  drawing: 'Drawing the picture …',
  noPicture: (reason: string) =>
    `The picture could not be made. Check the connection, or try the other format. (${reason})`,
  noCanvas: 'This browser gives no canvas to draw on.',
  tooLarge: 'The picture is too large for this browser.',
  saved: (file: string) => `Saved as ${file}.`,
  handedOver: <Part>(file: string, own: Part): Phrase<Part> => [
    `${file} was handed to the browser. If nothing is downloaded, the page around this map does not allow it: `,
    own,
    '.',
  ],
  openAlone: 'open the map in a page of its own',
  openAloneAt: (address: string) => `open the map in a page of its own: ${address}`,
  data: 'Data',
  shown: (count: number) => `What is shown (${count})`,
  all: (count: number) => `All claims (${count})`,
  format: (name: string, use: string) => `${name}, ${use}`,
  uses: { geojson: 'for GIS programs', csv: 'for spreadsheets', jsonld: 'linked data' },
  file: (name: string, claims: number) => `${name} (${counted(claims, 'claim')})`,
};

/** Who speaks how often, and statements from elsewhere. */
export const voices = {
  name: 'Who speaks',
  elsewhere: 'Said elsewhere',
  elsewhereNote:
    'These are statements, not places of fighting: the article gives them no place that could be drawn. How or where one was said is in quotation marks, where the article says it.',
  limit: 'Counts how often each is reported in this article, not who is right.',
  claims: 'claims',
  denied: 'denied',
  noAnswer: 'no answer in the article',
  total: 'All',
  aboutWhom: 'About whom they speak',
  about: 'about',
  themselves: 'themselves',
  /** Of a row’s cells, where it is narrow: behind a number. */
  cells: { denied: 'denied', noAnswer: 'no answer' },
  /** What a number’s link opens: whose claims, and which of them. */
  byTheArticle: 'by the article itself',
  byName: (name: string) => `by ${name}`,
  ofWhich: (whose: string, which: string) => `${whose}, ${which}`,
  byAbout: (whose: string, subject: string) => `${whose}, about ${subject}`,
  link: (claims: number, which: string) => `${counted(claims, 'claim')} ${which}`,
};

/** The article’s numbers, and what is measured on the map. */
export const numbers = {
  heading: 'The article’s numbers, measured',
  headingUnmeasured: 'The article’s numbers',
  /** Those that have no measure beside them, and are no losses. */
  others: 'Other numbers',
  lead: 'Choose a number to see what was measured, and how.',
  ruler: 'Measure on the map yourself',
  counted: (counted: string) => `, ${counted}: `,
  articleSays: 'The article says',
  comparison: 'The article compares it',
  layOutline: 'Lay its outline over the map, to drag and turn',
  measured: 'Measured on this map',
  fromTo: (nearest: string, farthest: string) => `${nearest} to ${farthest}`,
  what: 'What',
  size: 'Measured',
  difference: 'Difference',
  below: (percent: string) => `${percent}\u00A0% less`,
  above: (percent: string) => `${percent}\u00A0% more`,
  same: 'the same',
  giveOrTake: (error: string) => `give or take ${error}`,
  how: 'How it was measured, and how exact it is',
  /** Why a measure may be off by so much. */
  errorFrom: (error: string, why: string) => `Give or take ${error}: ${why}.`,
  sphere:
    'All is measured on a sphere, at most 0.3 % from the Earth’s true shape, on outlines as this map draws them.',
  onTheMap: 'on the map',
  lineOf: (measure: string) => `: ${measure}`,
  errorUnknown: 'Its error is not known.',
  knownFrom: (source: string) => `given by ${source}, not measured here`,
  /** `elsewhere` is whether no other measured point gives the article’s number either. */
  edge: (nearest: string, farthest: string, value: string, elsewhere: boolean) =>
    `From the border to the region’s edge it is ${nearest} where they are nearest, ${farthest} where they are farthest apart: no measure here gives ${value} at the edge${elsewhere ? ', nor at any other point that was measured' : ''}.`,
  lines: 'Measured distances',
  outlineOf: (name: string) => `Outline of ${name}`,
  moveOutline: (name: string) =>
    `Move ${name}: arrow keys move it, comma and full stop turn it, Escape takes it away`,
  turnOutline: (name: string) => `Turn ${name}`,
  takeAway: 'Take away',
  areaInAll: (area: string) => `${area} km² in all`,
  areaOfLand: (area: string) => `${area} km² of land`,
  trueSize: (source: string) => `at true size; ${source}`,
  north: (degrees: string) => `${degrees}° north`,
  south: (degrees: string) => `${degrees}° south`,
  east: (degrees: string) => `${degrees}° east`,
  west: (degrees: string) => `${degrees}° west`,
  outlineAt: (position: string, turned: number) =>
    `Its middle is at ${position}${turned === 0 ? '' : `, turned by ${turned}°`}.`,
};

export const ruler = {
  name: 'Ruler',
  noPoint: 'No point is set.',
  onePoint: 'One point is set. Set another.',
  length: (points: number, km: string, miles: string) =>
    `${counted(points, 'point')}, ${km} km (${miles} mi) along them`,
  sentence: (length: string) => `${length}.`,
  area: (length: string, km2: string, squareMiles: string) =>
    `${length}; inside: ${km2} km² (${squareMiles} sq mi).`,
  setPoint: 'Set a point at the cross',
  undo: 'Take back',
  close: 'Close ruler',
  help: 'Click or tap the map. Keys: arrows, Enter, Backspace, Escape.',
};

export const losses = {
  heading: 'Losses, as claimed',
  limit: 'Different counts; they cannot be added.',
  units: { people: 'People', items: 'Things destroyed' },
  perBlock: (number: string) => `one block = ${number}`,
  oneNumber: (wordings: number) => `One number in ${wordings} wordings, shown together.`,
  about: (whom: string) => `Losses of ${whom}`,
  nobody: 'The article does not say whose',
  nobodyItems: 'The article does not say whose it was',
  inPassing: 'Mentioned in other claims',
  notGiven: 'not given',
};

export const embedDialog = {
  heading: 'Embed this map',
  how: 'How',
  ways: {
    link: 'Link',
    resizer: 'Frame that fits',
    frame: 'Frame',
    element: 'Element',
    text: 'Picture and text',
  },
  notes: {
    link: 'Alone on a line in WordPress and others, it becomes the map; elsewhere a preview. It keeps the chosen claim or place.',
    resizer:
      'A small script gives the frame the height of its content, and keeps sentences marked with data-claim in step with the map.',
    frame:
      'Where frames may be pasted, but no scripts. It keeps its height, and the map scrolls inside it.',
    element: 'The map as part of the page, without a frame. Its height follows from its content.',
    text: 'For systems that remove frames and scripts: a picture of the opening view that leads to the map.',
  },
  link: 'The link',
  snippet: 'The snippet, with what the map shows now',
  copied: 'Copied.',
  selected: 'The text is selected: copy it with Ctrl+C or ⌘C.',
  preview: 'Preview',
  previewFrame: 'Preview of the map',
  previewPicture: 'The picture of the snippet',
  width: 'Width in pixels',
  fullWidth: 'full width',
  height: 'Height in pixels',
  firstHeight: 'Height at first',
  colours: 'Colours',
  themes: { auto: 'Reader’s setting', light: 'Light', dark: 'Dark' },
};

/** What a snippet says in the page of others. */
export const snippet = {
  mapOf: (title: string) => `Map: ${title}`,
  source: <Part>(title: Part, source: Part): Phrase<Part> => [title, '. Source: ', source, '.'],
};

export const frame = {
  /** Until it is known how many. */
  all: 'All claims, dates and sources',
  whole: (claims: number) => `All ${counted(claims, 'claim')}, dates and sources`,
};

/** The page of a story, around its map. */
export const page = {
  status: 'What one article reports; nothing is verified.',
  invented: 'An invented example, not news.',
  others: 'Other stories',
  choose: 'Choose a sign to read the article’s own words.',
  chooseOr: <Part>(reading: Part): Phrase<Part> => [
    'Choose a sign to read the article’s own words, or ',
    reading,
    '.',
  ],
  guided: (steps: number) => `read it in ${counted(steps, 'short step')}`,
  reading: 'How to read it',
  readingText:
    'A sign’s colour tells who speaks, never who is right. Statements without a place are in the list, and nowhere on the map.',
  embedding: 'Put it in an article',
  embeddingAddress:
    'Paste this page’s address alone on a line: WordPress and others make the map of it. Elsewhere paste this:',
  embeddingChoice: 'As it stands above, in a size and in colours of your choice:',
  inStep: <Part>(attribute: Part, script: Part): Phrase<Part> => [
    'An article keeps in step with the map: a sentence with ',
    attribute,
    ' shows its claim when it is read or pointed at, and a claim chosen on the map leads to its sentence. ',
    script,
    ' does that, and gives the frame the height of its content.',
  ],
  data: 'Take the data',
  dataText: <Part>(geojson: Part, csv: Part, jsonld: Part, schema: Part): Phrase<Part> => [
    'All claims as ',
    geojson,
    ', ',
    csv,
    ' or ',
    jsonld,
    ', with their ',
    schema,
    '.',
  ],
  licences: 'licences',
  /** Who is credited, with the licence where it is given. */
  credit: (name: string, licence: string | undefined) =>
    licence === undefined ? name : `${name} (${licence})`,
  credits: <Part>(credits: string, licences: Part): Phrase<Part> => [
    `The source is quoted in short excerpts. Map data: ${credits}. All `,
    licences,
    '. No request leaves this site.',
  ],
};

/** Pages for links to a claim or a place. */
export const linkPage = {
  title: (page: string, story: string) => `${page} – ${story}`,
  place: (name: string, precision: string) => `${name}, ${precision}: what is reported`,
  answerTo: (claim: string) => `Answer to ${claim}.`,
  toMap: 'See it on the map',
  picture: 'The map around it',
  footer: (source: string) =>
    `What one article reports: ${source}. None of the claims has been verified here.`,
};

/** The list of a site’s stories, and its feed. */
export const site = {
  /** Where the site has no title of its own. */
  title: 'Maps of what is reported',
  about:
    'Each map shows what one news article reports: who says it, about whom, and where. None of the claims has been verified here.',
  invented: 'Invented examples',
  inventedText: 'Made up to show how a map works. They are not news: nothing in them has happened.',
  inventedMark: 'Invented example',
  reported: <Part>(publisher: Part, day: Part): Phrase<Part> => [
    'Reported by ',
    publisher,
    ', ',
    day,
  ],
  corrected: <Part>(day: Part): Phrase<Part> => ['Corrected ', day],
  /** What a story’s picture shows: the first of its places, and how many more there are. */
  picture: (places: readonly string[], more: number) =>
    places.length === 0
      ? 'The map'
      : `The map, with signs at ${places.join(', ')}${more > 0 ? ` and ${counted(more, 'more place', 'more places')}` : ''}`,
  feed: 'New maps and corrections as a feed',
  credits: <Part>(credits: string, licences: Part): Phrase<Part> => [
    `Sources are quoted in short excerpts. Map data: ${credits}. All `,
    licences,
    '. No request leaves this site.',
  ],
};

/** What the commands say. */
export const command = {
  help: `Usage: npm run COMMAND -- [OPTIONS]

  init     begin a story: write its files, to be filled in
  check    check the data of a story
  export   write a story's claims as GeoJSON and CSV
  import   make a story's places of a file of others
  basemap  make the map under a story, for any box on Earth
  places   find a place's coordinates, names and outline

“npm run COMMAND -- --help” says more.`,
  moreHelp: '“npm run COMMAND -- --help” says more, as in “npm run check -- --help”.',
  none: (known: readonly string[]) => `No command; known are ${known.join(', ')}.`,
  unknown: (name: string, known: readonly string[]) =>
    `The unknown command “${name}”; known are ${known.join(', ')}.`,
  /** What “npm run NAME --” is where the package is installed. */
  ofPackage: (name: string) => `npx conflict-map ${name}`,
  failed: (name: string, message: string) => `npm run ${name}: ${message}`,
  problems: (count: number) => `${counted(count, 'problem')}.`,
  problemsUnwritten: (count: number) => `${counted(count, 'problem')}; nothing was written.`,
  surplusFolder: (name: string) => `one folder expected; “${name}” is a second one`,
  checkHelp: `Usage: npm run check -- [FOLDER] [--source FILE [--seal]]

Checks the data of a story: syntax, fields, references, geometry, dates and excerpts.
Without FOLDER it checks all folders below data/ that have a story.json, and data/conflict-map.json; with
--source there has to be one alone.

  --source FILE  the article as plain UTF-8 text; every excerpt must be in it verbatim
  --seal         find each excerpt in the article; write its position, its context and its digest
                 into claims.json, and the article’s hash and length into story.json: then a later
                 change of its words is noticed without the article, too
  --help         show this text

A line that begins with “note:” names what is valid but will look different from what is written.

Exit code: 0 valid, 1 problems (each on one line of the error output), 2 could not run.`,
  sealNeedsSource: '--seal needs --source: only words compared with the article are sealed',
  sealed: (files: readonly string[]) =>
    files.length > 0 ? `Sealed: wrote ${files.join(' and ')}.` : 'Sealed before: nothing to write.',
  valid: (folder: string, counts: Record<'claims' | 'places' | 'actors', number>) => {
    const all = [
      counted(counts.claims, 'claim'),
      counted(counts.claims, 'excerpt'),
      counted(counts.places, 'place'),
      counted(counts.actors, 'actor'),
    ];
    return `${folder}: ${all.join(', ')}: all valid.`;
  },
  validSite: (file: string) => `${file}: valid.`,
  note: (text: string) => `note: ${text}`,
  /** A sign that another one hides, by the number of its place; `closest` is a view that cannot be closer. */
  hiddenSign: (
    index: number,
    sign: { name: string; by: { name: string }; apart: number; width: number; closest: boolean },
  ) =>
    `places.geojson: features[${index}].properties.mark: on a map ${sign.width} pixels wide, the sign of “${sign.name}” is ${counted(sign.apart, 'pixel')} from that of “${sign.by.name}”, which hides it in the opening view. ${sign.closest ? 'The basemap lets nobody come closer: make one with a closer zoom' : 'Choose closer opening.bounds'}, or make them one place.`,
  largeTiles: (path: string, bytes: number) =>
    `${path} has ${Math.round(bytes / 1024 / 1024)} MB: GitHub takes no file above 100. Cut out a smaller box, or fewer zooms.`,
  verbatim: (excerpts: number, source: string) =>
    `${excerpts} of ${counted(excerpts, 'excerpt')} are verbatim in ${source} (SHA-256 matches).`,
  countsAsCharacters: (form: string) => `It has ${form}, which count as characters.`,
  comparedWithDigests:
    'Excerpts were compared with each other and with their digests; to compare them with the article, add --source FILE.',
  comparedWithEachOther:
    'Excerpts were compared only with each other; to compare them with the article, add --source FILE.',
  exportHelp: `Usage: npm run export -- [FOLDER] [--out DIR] [--url ADDRESS]

Checks the data of a story and writes it as
  claims.geojson  a Feature for each claim, without geometry where the article gives no place
  claims.csv      the same as a table
  claims.jsonld   the same as linked data: schema.org Claim and Quotation
  story.json      everything merged, as the map reads it, with its formatVersion
FOLDER defaults to the only folder below data/ that has a story.json.

  --out DIR      folder to write into, made if needed; export/ when absent
  --url ADDRESS  the page that shows the map; claims.jsonld then names claims by their links there
  --help         show this text

Exit code: 0 written, 1 problems in the data, 2 could not run. With problems nothing is written.`,
  importHelp: `Usage: npm run import -- FILE --story ID

Makes places.geojson of a new story of the places and areas in a GeoJSON file of others: ids, names and
geometry. Nothing is made up: each field that the file does not have is named, to be filled in.

  --story ID  the story: writes to data/ID/, made if needed; also a folder, such as ./ID
  --help      show this text

A places.geojson that has a place already is never written over.

Exit code: 0 written, 1 problems in the file, 2 could not run. With problems nothing is written.`,
  importNeeds:
    'one file and --story are needed, as in “npm run import -- towns.geojson --story ID”',
  importFormats: (file: string, known: readonly string[]) =>
    `cannot read “${file}”: the name of a file that is read ends in ${known.join(' or ')}`,
  imported: (path: string, places: number, open: number) =>
    `${path}: wrote ${counted(places, 'place')}; ${counted(open, 'field')} to fill in.`,
  openField: (place: string, field: string, description: string) =>
    `${place}: ${field}: to be filled in. ${description}`,
  leftFields: (file: string, left: readonly string[]) => `${file}: not taken: ${left.join(', ')}.`,
  wrote: (folder: string, files: readonly string[], out: string) =>
    `${folder}: wrote ${files.join(', ')} to ${out}.`,
  urlOption: (text: string) =>
    `--url needs an address that begins with http, without “#”, not “${text}”`,
  noCharacter: (field: string, characters: readonly string[]) =>
    `${field}: the PNG pictures show an empty box for ${characters.join(', ')}: no font of the build has it; pages and SVG pictures show it in the reader’s own font`,
};

/** What `conflict-map init` says. */
export const initCommand = {
  help: `Usage: npm run init -- ID [OPTIONS]

Writes the files of a new story to data/ID/: story.json, actors.json, places.geojson, claims.json and
text.md. What the options do not say is empty, and “npm run check” names each such field with its line, and
what belongs there. Nothing is asked, and nothing is made up.

  ID                its name in addresses: small letters, digits, single hyphens; also a folder, such as
                    stories/ID or ./ID
  --title TEXT      the map's title, in neutral words of your own
  --headline TEXT   the article's own headline
  --url ADDRESS     the article's address
  --publisher NAME  who published it
  --published DATE  when, as YEAR-MONTH-DAY
  --language TAG    the article's language, as in en, en-GB or fr
  --source FILE     the article as plain UTF-8 text, for its hash and its length; it is not copied
  --help            show this text

Files that are there already are never written over.

Exit code: 0 written, 1 the article’s file is empty, 2 could not run. With 1 and 2 nothing was written.`,
  needs: 'one id is needed, as in “npm run init -- mill-strike”',
  badId: (id: string) =>
    `the story’s id needs small letters from a to z, digits and single hyphens, as in mill-strike-2, not “${id}”`,
  wrote: (folder: string, files: readonly string[], open: number) =>
    `${folder}: wrote ${files.join(', ')}; ${counted(open, 'field')} to fill in:`,
  next: (folder: string, article: string) => [
    'Next:',
    `  “npm run places -- NAME --story ${folder}” finds a place and adds it to places.geojson.`,
    `  “npm run check -- ${folder}” says what is still to be filled in.`,
    `  “npm run basemap -- --story ${folder}” makes the map under the places.`,
    `  “npm run check -- ${folder} --source ${article} --seal” compares every excerpt with the article.`,
    `  “npm run export -- ${folder}” writes it for the element; in a copy of the project, “npm start” shows its page.`,
  ],
};

/** What is wrong with a file of others that places are taken from. */
export const importProblems = {
  collection: (found: string) => ({
    found,
    allowed: '"FeatureCollection": a GeoJSON file (RFC 7946) with a Feature for each place',
  }),
  crs: (found: string) => ({
    found,
    allowed:
      'no other reference system than WGS 84; export the file as RFC 7946 and leave “crs” out',
  }),
  features: (found: string) => ({ found, allowed: 'a list of one Feature or more' }),
  geometry: (found: string, allowed: readonly string[]) => ({
    found,
    allowed: `${allowed.join(', ')}, with coordinates; leave out what is no place`,
  }),
  unnamed: (found: string) => ({
    found,
    allowed: 'an “id” or a “name” with a Latin letter or a digit; claims refer to the place by it',
  }),
  twice: (id: string) => ({
    found: `${id} a second time`,
    allowed: 'an “id” or a “name” of its own for each place',
  }),
};

/** Why a command cannot read or write a file. */
export const files = {
  cannotRead: (path: string, reason: string) => `cannot read ${path}: ${reason}`,
  cannotWrite: (path: string, reason: string) => `cannot write ${path}: ${reason}`,
  cannotMake: (path: string, reason: string) => `cannot make ${path}: ${reason}`,
  missing: 'it does not exist; correct its name, or make it',
  exists: 'it is there already; move it away first',
  linkLoop: 'it is a link that leads to itself',
  brokenLink: 'it is a link that leads nowhere',
  noPermission: 'permission denied',
  folder: 'it is a folder',
  notFolder: 'it is not a folder',
  partNotFolder: 'a part of the path is not a folder',
  otherCase: (name: string) => `it does not exist, but there is “${name}”; rename it`,
  kinds: { pipe: 'a pipe', socket: 'a socket', device: 'a device' },
  notFile: (kind: string) => `it is ${kind}, not a file; save it as one`,
  tooLarge: (size: number, most: number) =>
    `it has ${size} MB; at most ${most} MB are read. Is it the right file?`,
  notUtf8: 'it is not UTF-8 text; save it as UTF-8',
  noText: 'the file is empty; save the article’s text in it',
  utf16: 'it is UTF-16 text; save it as UTF-8',
  notJson: 'it is not valid JSON',
  noLayer: (layer: string) => `it has no layer “${layer}”`,
  noStoryFolder: (data: string) =>
    `no folder below ${data}/ has a story.json; name the story's folder`,
  unknown: (name: string) => `the unknown file ${name}`,
  onlyStoryFiles: (known: readonly string[]) =>
    `only the files of a story: ${known.join(', ')}; move it elsewhere`,
  didYouMean: (name: string) => `did you mean “${name}”?`,
  severalStories: (folders: readonly string[]) =>
    `several stories: name one of ${folders.join(', ')}`,
};
