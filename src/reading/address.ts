import type { Camera } from '../scene/camera.ts';
import type { LonLat } from '../scene/sphere/sphere.ts';
import { type LaidOutline, noOverlays } from './overlays.ts';
import { handedOn } from './handed-on.ts';
import { OPENING, type Reading } from './reading.ts';
import { selectionOf } from './selection.ts';
import { withoutSecret } from './wordpress-secret.ts';
import { type Facets, facets } from '../story/facets.ts';
import { onGlobe } from '../story/plane/longitudes.ts';
import { type Facet, noFilter } from '../story/filter.ts';
import { DAY } from '../story/day.ts';
import type { Story } from '../story/story.ts';
import { measureId } from '../story/vocabulary/measures.ts';
import * as words from '../words/words.ts';

/** Which key of the address holds which list of the filter. */
const LISTS: [key: string, facet: Facet][] = [
  ['by', 'by'],
  ['about', 'about'],
  ['kind', 'kinds'],
  ['at', 'places'],
  ['answer', 'answers'],
];

/** The keys for what lies over the map. */
const OVERLAYS = ['outline', 'ruler', 'lines'] as const;

/** Digits of a coordinate and of a zoom: about a metre, and a fifth of a per cent. */
const POSITION_DIGITS = 5;
const ZOOM_DIGITS = 3;

/**
 * A reading as the part of an address after `#`, without the `#`; empty for the opening.
 * `claim`, `place`: what is selected. `from`, `to`: first and last day, `by`, `about`, `kind`, `at`,
 * `answer`: lists of ids, `q`: words to look for. `view`: longitude, latitude, zoom. `names`: whose
 * names. `step`: of the guided reading. `outline`: degrees that the outline for comparison is turned,
 * and where it was moved to, its longitude and latitude. `ruler`: longitude and latitude of each point.
 * `lines`: ids of measured lines.
 */
export function addressOf({ selection, filter, view, names, step, overlays }: Reading): string {
  const state = new URLSearchParams();
  if (selection.claim !== null) state.set('claim', selection.claim);
  else if (selection.place !== null) state.set('place', selection.place);
  if (filter.from !== null) state.set('from', isoDay(filter.from));
  if (filter.to !== null) state.set('to', isoDay(filter.to));
  for (const [key, facet] of LISTS) {
    if (filter[facet].length > 0) state.set(key, filter[facet].join(','));
  }
  if (filter.text.trim() !== '') state.set('q', filter.text.trim());
  if (view !== null) state.set('view', viewText(view));
  if (names !== 'article') state.set('names', names);
  if (step !== null) state.set('step', String(step));
  const { comparison, ruler, lines } = overlays;
  if (comparison)
    state.set('outline', [turnText(comparison.turn), ...positions(comparison.middle)].join(','));
  if (ruler) state.set('ruler', positions(...ruler).join(','));
  if (lines.length > 0) state.set('lines', lines.map(measureId).join(','));
  // Commas and colons may stand in a fragment as they are.
  return state.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** All keys of an address. */
const KEYS: ReadonlySet<string> = new Set([
  ...['claim', 'place', 'from', 'to', 'q', 'view', 'names', 'step'],
  ...LISTS.map(([key]) => key),
  ...OVERLAYS,
]);

/** What programs of others put into addresses: campaigns, and WordPress the secret of a frame. */
const FOREIGN = /^(utm_|mc_|_)|clk?id$|^\??secret$/;

/** What an address says, and what in it could not be followed. */
export interface ReadAddress {
  reading: Reading;
  /** Each part that names nothing the story has, as `key=value`. */
  unknown: string[];
  /** The period of an address that ends before it begins, as `from=…&to=…`; it is left out. */
  inverted: string | null;
}

/**
 * Reads what {@link addressOf} writes, and a plain `claim-ID`, the anchor of a claim in the list.
 * What the story does not have is left out and named. An address that cannot be followed as it is may
 * have been changed on its way: see {@link handedOn}. What WordPress puts behind a frame's address is
 * not the reader's.
 */
export function readAddress(fragment: string, story: Story): ReadAddress {
  const hash = withoutSecret(fragment).replace(/^#/, '');
  let best = readParts(hash, story);
  if (best.unknown.length === 0) return best;
  for (const candidate of handedOn(hash)) {
    const read = readParts(candidate, story);
    if (read.unknown.length < best.unknown.length) best = read;
  }
  return best;
}

/** What of an address could not be followed, for its reader; null when all could. `what` it stands in. */
export function addressProblem(
  { unknown, inverted }: ReadAddress,
  what = words.addresses.link,
): string | null {
  const problems = [
    ...(unknown.length === 0 ? [] : [words.addresses.unknown(what, unknown)]),
    ...(inverted === null ? [] : [words.addresses.inverted(what, inverted)]),
  ];
  if (problems.length === 0) return null;
  return words.addresses.restShown(problems.join(' '));
}

function readParts(hash: string, story: Story): ReadAddress {
  const state = new URLSearchParams(hash.replace(/^claim-/, 'claim='));
  const unknown = [...state].flatMap(([key, value]) =>
    KEYS.has(key) || FOREIGN.test(key) ? [] : [value === '' ? key : `${key}=${value}`],
  );
  /** Takes a key's value if `read` can make something of it. */
  const take = <T>(key: string, read: (text: string) => T | null, otherwise: T): T => {
    const text = state.get(key)?.trim();
    if (text === undefined) return otherwise;
    const value = read(text);
    if (value !== null) return value;
    unknown.push(`${key}=${text}`);
    return otherwise;
  };
  let choices: Facets | null = null;
  const list = (key: string, facet: Facet): string[] =>
    take(
      key,
      (text) => {
        choices ??= facets(story, noFilter);
        const known = new Set(choices[facet].map(({ id }) => id));
        const ids = [...new Set(text.split(',').map((id) => id.trim()))];
        for (const id of ids) if (!known.has(id)) unknown.push(`${key}=${id}`);
        return ids.filter((id) => known.has(id));
      },
      [],
    );
  const filter = {
    ...noFilter,
    from: take<number | null>('from', firstInstant, null),
    to: take<number | null>('to', lastInstant, null),
    ...Object.fromEntries(LISTS.map(([key, facet]) => [facet, list(key, facet)])),
    text: state.get('q')?.trim() ?? '',
  };
  const backwards = filter.from !== null && filter.to !== null && filter.from > filter.to;
  if (backwards) filter.from = filter.to = null;
  const claim = take(
    'claim',
    (id) => (story.claims.some((one) => one.id === id) ? selectionOf(story, id) : null),
    null,
  );
  const place = take(
    'place',
    (id) => (story.places.some((one) => one.id === id) ? { claim: null, place: id } : null),
    null,
  );
  const reading: Reading = {
    selection: claim ?? place ?? OPENING.selection,
    filter,
    view: take<Camera | null>('view', (text) => readView(text, story), null),
    names: take('names', (tag) => (nameTags(story).has(tag) ? tag : null), 'article'),
    step: take<number | null>('step', (text) => readStep(text, story), null),
    overlays: OVERLAYS.some((key) => state.has(key))
      ? {
          comparison: take<LaidOutline | null>('outline', (text) => readOutline(text, story), null),
          ruler: take<readonly LonLat[] | null>(
            'ruler',
            (text) => readPositions(text, story),
            null,
          ),
          lines: take<readonly string[]>('lines', (text) => readLines(text, story), []),
        }
      : noOverlays,
  };
  const inverted = backwards ? `from=${state.get('from')}&to=${state.get('to')}` : null;
  return { reading, unknown, inverted };
}

/** The tags for which the story has names of places. */
function nameTags(story: Story): Set<string> {
  return new Set([
    'article',
    ...story.places.flatMap(({ properties }) => properties.names.map(({ language }) => language)),
  ]);
}

function readStep(text: string, story: Story): number | null {
  const step = Number(text);
  return Number.isInteger(step) && step >= 1 && step <= story.guide.length ? step : null;
}

/** Ids of the lines that the story has; null when one of them is another. */
function readLines(text: string, story: Story): readonly string[] | null {
  const known = story.measurements.flatMap(({ measure, line }) => (line ? [measure] : []));
  const ids = [...new Set(text.split(',').map(measureId))];
  return ids.every((id) => known.includes(id)) ? ids : null;
}

/** Degrees from 0 to 360, whole. */
function turnText(turn: number): string {
  return String(((Math.round(turn) % 360) + 360) % 360);
}

function readOutline(text: string, story: Story): LaidOutline | null {
  const [turn = '', ...rest] = text.split(',');
  const degrees = numberIn(turn);
  if (!(degrees >= 0 && degrees < 360)) return null;
  if (rest.length === 0) return { middle: null, turn: degrees };
  const [middle, ...more] = readPositions(rest.join(','), story) ?? [];
  return middle && more.length === 0 ? { middle, turn: degrees } : null;
}

/** The numbers of positions, one after the other. */
function positions(...all: (LonLat | null)[]): number[] {
  return all.flatMap((position) =>
    position === null
      ? []
      : [onGlobe(position[0]), position[1]].map((degrees) =>
          Number(degrees.toFixed(POSITION_DIGITS)),
        ),
  );
}

/** Reads what {@link positions} writes; nothing at all is no position. */
function readPositions(text: string, { basemap: { view } }: Story): LonLat[] | null {
  if (text === '') return [];
  const numbers = text.split(',').map(numberIn);
  if (numbers.length % 2 !== 0) return null;
  const pairs = Array.from({ length: numbers.length / 2 }, (_, index): LonLat => [
    numbers[2 * index] ?? NaN,
    numbers[2 * index + 1] ?? NaN,
  ]);
  // Of a basemap across the antimeridian, what lies beyond has longitudes beyond 180.
  const beyond = view[2] - 360;
  return pairs.every(isOnMap)
    ? pairs.map(([lng, lat]) => [lng <= beyond ? lng + 360 : lng, lat])
    : null;
}

/** Whether longitude and latitude can be drawn in the map's projection. */
function isOnMap([lng, lat]: LonLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 85;
}

/** A number; NaN for anything else. */
function numberIn(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

function viewText({ center, zoom }: Camera): string {
  return [...positions(center), Number(zoom.toFixed(ZOOM_DIGITS))].join(',');
}

function readView(text: string, story: Story): Camera | null {
  const [, position = '', zoom = ''] = /^(.*),(.*)$/.exec(text) ?? [];
  const [center, ...more] = readPositions(position, story) ?? [];
  const closeness = numberIn(zoom);
  const inRange = closeness >= 0 && closeness <= 22 && more.length === 0;
  return center && inRange ? { center: [...center], zoom: closeness } : null;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function firstInstant(text: string): number | null {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(instant) || isoDay(instant) !== text ? null : instant;
}

function lastInstant(text: string): number | null {
  const first = firstInstant(text);
  return first === null ? null : first + DAY - 1;
}
