import * as v from 'valibot';
import type { Accuracy, Actor, Annotation, AnnotationMeasure } from './schema/types.ts';
import type { Excerpt, Figure, KnownArea, PlaceName, PlaceProperties } from './schema/types.ts';
import type { Side, Source, When, Where } from './schema/types.ts';
import type { Claim, Distance, GuideStep, KnownMeasure, Measurement } from './story.ts';
import type { Place, Story, TimeRange } from './story.ts';

/** Something in a built story that is not as it has to be. */
export interface Fault {
  /** The list that its part stands in, such as `claims`; empty for the story itself. */
  list: string;
  /** The part: its id, or its number in the list, from 1. */
  name: string;
  /** The field, such as `excerpt.exact`. */
  field: string;
  /** What is there instead; null where nothing is. */
  found: string | null;
  /** What may be there. */
  allowed: string;
}

/** A story, as far as it can be shown, and what is wrong with the rest. */
export interface CheckedStory {
  /** Null where what is there is no story. */
  story: Story | null;
  faults: Fault[];
}

/** A field for each property of a type, so that none is forgotten here. */
type Fields<T> = {
  [Key in keyof T]-?: v.GenericSchema<unknown, T[Key] | OptionalUndefined<T, Key>>;
};
type OptionalUndefined<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;

const object = <T>(fields: Fields<T>): v.GenericSchema<unknown, T> =>
  // The parsed copy is not used: what is asked is only whether it fits.
  v.object(fields, 'an object') as unknown as v.GenericSchema<unknown, T>;

/** One of these words; the record has to name all of them, and no other. */
const oneOf = <Word extends string>(words: Record<Word, true>): v.GenericSchema<unknown, Word> =>
  v.picklist(Object.keys(words) as Word[], `one of ${Object.keys(words).join(', ')}`);

const list = <T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> =>
  v.array(item, 'a list');
const orNull = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | null> =>
  v.nullable(schema);
const optional = <T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T | undefined> => v.optional(schema);
const fitting = <T>(fits: (value: unknown) => boolean, what: string): v.GenericSchema<unknown, T> =>
  v.custom<T>(fits, what);

const text = fitting<string>((value) => typeof value === 'string', 'text');
const someText = fitting<string>((value) => typeof value === 'string' && value !== '', 'text');
const truth = fitting<boolean>((value) => typeof value === 'boolean', 'true or false');
const number = fitting<number>((value) => Number.isFinite(value), 'a number');
const id = fitting<string>(
  (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  'lower-case letters, digits and single hyphens',
);
const language = fitting<string>(isLanguage, 'a BCP 47 tag, such as en-GB');
const webAddress = fitting<string>(
  (value) => typeof value === 'string' && /^https?:\/\//i.test(value) && isAddress(value),
  'an address that begins with http or https',
);
const position = fitting<[number, number]>(isPosition, 'longitude and latitude');
const line = fitting<[[number, number], [number, number]]>(
  (value) => isListOf(value, isPosition) && value.length === 2,
  'two positions',
);
const bounds = fitting<[number, number, number, number]>(
  (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    isPosition(value.slice(0, 2)) &&
    isPosition(value.slice(2)) &&
    value[1] < value[3],
  'west, south, east, north in degrees',
);
const instants = fitting<TimeRange>(
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((end) => end === null || isInstant(end)) &&
    (value[0] === null || value[1] === null || value[0] <= value[1]),
  'the first and the last instant in ms, either of them null',
);
const geometry = fitting<Place['geometry']>(
  isGeometry,
  'a Point, Polygon or MultiPolygon of longitudes and latitudes',
);

const claim = object<Claim>({
  id,
  kind: oneOf<Claim['kind']>({
    shelling: true,
    fighting: true,
    footage: true,
    aircraft: true,
    losses: true,
    support: true,
    accusation: true,
    control: true,
    talks: true,
    call: true,
    geography: true,
    background: true,
  }),
  summary: someText,
  claimant: orNull(text),
  subject: orNull(text),
  voice: oneOf<Claim['voice']>({ quoted: true, reported: true, unattributed: true }),
  circumstance: orNull(text),
  when: object<When>({ edtf: text, words: orNull(text) }),
  where: object<Where>({ place: orNull(text), words: orNull(text) }),
  figures: list(
    object<Figure>({
      value: orNull(number),
      unit: oneOf<Figure['unit']>({
        people: true,
        items: true,
        'km²': true,
        km: true,
        years: true,
      }),
      qualifier: orNull(
        oneOf<NonNullable<Figure['qualifier']>>({
          about: true,
          approximately: true,
          'at least': true,
          'more than': true,
          dozens: true,
        }),
      ),
      counted: text,
      words: text,
      notation: optional(text),
    }),
  ),
  excerpt: object<Excerpt>({
    exact: someText,
    prefix: text,
    suffix: text,
    start: number,
    end: number,
    sha256: optional(text),
  }),
  respondsTo: optional(text),
  stance: optional(
    oneOf<NonNullable<Claim['stance']>>({
      denies: true,
      confirms: true,
      rejects: true,
      comments: true,
    }),
  ),
  sameFigureAs: optional(text),
  answer: oneOf<Claim['answer']>({
    reported: true,
    'none-reported': true,
    'not-applicable': true,
  }),
  note: optional(text),
  range: instants,
  uncertain: truth,
});

const place = object<Place>({
  type: oneOf<Place['type']>({ Feature: true }),
  id,
  geometry,
  properties: object<PlaceProperties>({
    names: fitting<PlaceName[]>(
      (value) => isListOf(value, (name) => v.is(placeName, name)) && value.length > 0,
      'at least one name, each with text, language and usedBy',
    ),
    precision: oneOf<PlaceProperties['precision']>({
      exact: true,
      town: true,
      district: true,
      region: true,
      country: true,
    }),
    precisionNote: text,
    mark: position,
    labelSide: optional(
      oneOf<NonNullable<PlaceProperties['labelSide']>>({
        left: true,
        right: true,
        above: true,
        below: true,
      }),
    ),
    within: orNull(text),
    provenance: text,
    accuracy: optional(
      object<Accuracy>({ positionKm: number, areaKm2: optional(number), basis: text }),
    ),
    knownArea: optional(object<KnownArea>({ km2: number, source: text })),
  }),
  distances: list(
    object<Distance>({ to: text, kilometres: number, direction: text, error: optional(number) }),
  ),
});

const placeName = object<PlaceName>({ text: someText, language, usedBy: text });

const actor = object<Actor>({
  id,
  name: someText,
  kind: oneOf<Actor['kind']>({
    state: true,
    ministry: true,
    officials: true,
    forces: true,
    person: true,
    organisation: true,
  }),
  side: text,
  role: optional(text),
});

const annotation = object<Annotation>({
  claim: text,
  at: position,
  leader: position,
  align: oneOf<Annotation['align']>({ left: true, right: true }),
  measured: list(object<AnnotationMeasure>({ label: text, as: optional(text) })),
});

const measurement = object<Measurement>({
  claim: text,
  label: text,
  value: number,
  unit: oneOf<Measurement['unit']>({ km: true, 'km²': true }),
  method: text,
  line: optional(line),
  of: optional(oneOf<NonNullable<Measurement['of']>>({ other: true, comparison: true })),
  error: optional(number),
  errorBasis: optional(text),
  known: optional(object<KnownMeasure>({ value: number, what: text, source: text })),
});

const guideStep = object<GuideStep>({
  title: someText,
  text,
  claims: list(text),
  bounds: orNull(bounds),
  period: orNull(instants),
});

/** The lists whose parts can be left out. */
type Part = 'annotations' | 'actors' | 'places' | 'claims' | 'measurements' | 'guide';

const anyList = <T>(): v.GenericSchema<unknown, T[]> =>
  fitting<T[]>((value) => Array.isArray(value), 'a list');

const wholeStory = object<Story>({
  id,
  language,
  title: someText,
  summary: text,
  source: object<Source>({
    publisher: text,
    credit: orNull(text),
    title: orNull(text),
    url: orNull(webAddress),
    date: text,
    dateBasis: text,
    sha256: text,
    length: number,
  }),
  period: instants,
  bounds,
  sides: list(
    object<Side>({
      id: text,
      label: text,
      colour: oneOf<Side['colour']>({ teal: true, orange: true, plum: true, slate: true }),
    }),
  ),
  notShown: list(text),
  annotations: anyList(),
  actors: anyList(),
  places: anyList(),
  claims: anyList(),
  measurements: anyList(),
  guide: anyList(),
});

/**
 * Checks a built story: that it has what a map needs, part by part, and that what names another part
 * names one that is there. Costs about 10 µs a claim. What it leaves out is in `faults`:
 *
 * - a claim, an actor or another part that is incomplete, or has the id of an earlier one;
 * - a claim whose claimant or subject is left out or missing, for it cannot be attributed;
 * - of a claim, the place, the claim that it answers or the one whose number it repeats, where that is
 *   left out or missing, and an answer that leads back to itself. The claim itself stays.
 */
export function checkBuiltStory(data: unknown): CheckedStory {
  const faults = faultsOf(wholeStory, data, '', '');
  if (faults.length > 0) return { story: null, faults };
  // What is shown is what was given, so that nothing is copied where nothing is wrong.
  const given = data as Story;
  const keep = <P extends Part>(name: P, schema: v.GenericSchema): Story[P] =>
    keptOf(given[name], name, schema, faults) as Story[P];

  const sides = new Set(given.sides.map((side) => side.id));
  const actors = keep('actors', actor).filter(({ id: name, side }) =>
    isThere(sides, side, faults, { list: 'actors', name, field: 'side' }, 'a side'),
  );
  const places = keep('places', place);
  const actorIds = new Set(actors.map((one) => one.id));
  const attributed = keep('claims', claim).filter(({ id: name, claimant, subject }) =>
    Object.entries({ claimant, subject }).every(([field, who]) =>
      isThere(actorIds, who, faults, { list: 'claims', name, field }, 'an actor'),
    ),
  );
  const placeIds = new Set(places.map((one) => one.id));
  const claims = withoutLooseEnds(attributed, placeIds, faults);

  const claimIds = new Set(claims.map((one) => one.id));
  const ofClaim = <T extends { claim: string }>(parts: T[], name: Part): T[] =>
    parts.filter(({ claim: of }, index) =>
      isThere(
        claimIds,
        of,
        faults,
        { list: name, name: `${index + 1}`, field: 'claim' },
        'a claim',
      ),
    );
  const annotations = ofClaim(keep('annotations', annotation), 'annotations');
  const measurements = ofClaim(keep('measurements', measurement), 'measurements');
  const guide = keep('guide', guideStep).filter(({ claims: named, title }) =>
    named.every((of) =>
      isThere(claimIds, of, faults, { list: 'guide', name: title, field: 'claims' }, 'a claim'),
    ),
  );
  if (faults.length === 0) return { story: given, faults };
  const kept = { annotations, actors, places, claims, measurements, guide };
  return { story: { ...given, ...kept }, faults };
}

/** The parts of a list that are as they have to be, each with an id of its own. */
function keptOf(parts: unknown[], name: Part, schema: v.GenericSchema, faults: Fault[]): unknown[] {
  const ids = new Set<unknown>();
  return parts.filter((part, index) => {
    const { id: own } = (part ?? {}) as { id?: unknown };
    const title = typeof own === 'string' && own !== '' ? own : `${index + 1}`;
    const found = faultsOf(schema, part, name, title);
    if (own !== undefined && ids.has(own)) {
      found.push({ list: name, name: title, field: 'id', found: 'used twice', allowed: 'its own' });
    }
    faults.push(...found);
    if (found.length > 0) return false;
    ids.add(own);
    return true;
  });
}

/** Whether what a part names is there; null names nothing. Writes down where it is not. */
function isThere(
  ids: ReadonlySet<string>,
  named: string | null,
  faults: Fault[],
  of: Pick<Fault, 'list' | 'name' | 'field'>,
  what: string,
): boolean {
  if (named === null || ids.has(named)) return true;
  faults.push({ ...of, found: `“${named}”`, allowed: `${what} that can be shown` });
  return false;
}

/** The claims, without the places and the claims that they name and that are not there. */
function withoutLooseEnds(claims: Claim[], places: ReadonlySet<string>, faults: Fault[]): Claim[] {
  const ids = new Set(claims.map((one) => one.id));
  const circles = circular(claims);
  return claims.map((given) => {
    let shown = given;
    const { id: name, where, respondsTo, sameFigureAs } = given;
    const at = (field: string): Pick<Fault, 'list' | 'name' | 'field'> => ({
      list: 'answers',
      name,
      field,
    });
    if (where.place !== null && !places.has(where.place)) {
      shown = { ...shown, where: { ...where, place: null } };
      // The place that is left out is named itself; one that never was is named here.
      isThere(places, where.place, faults, { ...at('where.place'), list: 'located' }, 'a place');
    }
    const answered = respondsTo ?? null;
    if (circles.has(name)) {
      faults.push({
        ...at('respondsTo'),
        found: `“${respondsTo ?? ''}”, which answers it in turn`,
        allowed: 'an earlier claim',
      });
    }
    if (circles.has(name) || !isThere(ids, answered, faults, at('respondsTo'), 'a claim')) {
      const { respondsTo: _, stance, ...alone } = shown;
      shown = alone;
    }
    if (!isThere(ids, sameFigureAs ?? null, faults, at('sameFigureAs'), 'a claim')) {
      const { sameFigureAs: _, ...alone } = shown;
      shown = alone;
    }
    return shown;
  });
}

/** Of each circle of claims that answer one another, the first in the order of the article. */
function circular(claims: readonly Claim[]): ReadonlySet<string> {
  const byId = new Map(claims.map((one) => [one.id, one]));
  const first = new Set<string>();
  const done = new Set<string>();
  for (const start of claims) {
    const path = new Set<string>();
    let next: Claim | undefined = start;
    while (next && !done.has(next.id) && !path.has(next.id)) {
      path.add(next.id);
      next = byId.get(next.respondsTo ?? '');
    }
    // The walk has come back to a claim of its own path: from there on it is the circle.
    if (next && path.has(next.id)) {
      const circle = [...path].slice([...path].indexOf(next.id));
      const earliest = claims.find(({ id: one }) => circle.includes(one));
      if (earliest) first.add(earliest.id);
    }
    for (const one of path) done.add(one);
  }
  return first;
}

function faultsOf(schema: v.GenericSchema, part: unknown, name: string, of: string): Fault[] {
  return (v.safeParse(schema, part).issues ?? []).map((issue) => ({
    list: name,
    name: of,
    field: v.getDotPath(issue) ?? 'it',
    found: issue.input === undefined ? null : shortened(issue.input),
    allowed: issue.message,
  }));
}

/** A value as it is shown in a message: text in quotation marks, never more than a line. */
function shortened(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function isLanguage(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isAddress(value: string): boolean {
  try {
    return new URL(value).href !== '';
  } catch {
    return false;
  }
}

/** What `Date` can hold. */
function isInstant(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function isPosition(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

function isListOf<T>(
  value: unknown,
  fits: ((item: unknown) => item is T) | ((item: unknown) => boolean),
): value is T[] {
  return Array.isArray(value) && value.every((item: unknown) => fits(item));
}

function isRing(value: unknown): boolean {
  return isListOf(value, isPosition) && value.length > 3;
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, isRing) && value.length > 0;
}

function isGeometry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (type === 'Point') return isPosition(coordinates);
  if (type === 'Polygon') return isPolygon(coordinates);
  return type === 'MultiPolygon' && isListOf(coordinates, isPolygon) && coordinates.length > 0;
}
