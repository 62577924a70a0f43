import type { Camera } from '../layers/camera.ts';
import { OPENING, type Reading } from './reading.ts';
import { selectionOf } from './selection.ts';
import { facets } from '../story/facets.ts';
import { type Facet, noFilter } from '../story/filter.ts';
import type { Story } from '../story/story.ts';

const DAY = 86_400_000;

/** Which key of the address holds which list of the filter. */
const LISTS: [key: string, facet: Facet][] = [
  ['by', 'by'],
  ['about', 'about'],
  ['kind', 'kinds'],
  ['at', 'places'],
  ['answer', 'answers'],
];

/** Digits of a coordinate and of a zoom: about a metre, and a fifth of a per cent. */
const POSITION_DIGITS = 5;
const ZOOM_DIGITS = 3;

/**
 * A reading as the part of an address after `#`, without the `#`; empty for the opening.
 * `claim`, `place`: what is selected. `from`, `to`: first and last day, `by`, `about`, `kind`, `at`,
 * `answer`: lists of ids, `q`: words to look for. `view`: longitude, latitude, zoom. `names`: whose
 * names. `step`: of the guided reading.
 */
export function addressOf({ selection, filter, view, names, step }: Reading): string {
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
  // Commas and colons may stand in a fragment as they are.
  return state.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** What an address says, and what in it could not be followed. */
export interface ReadAddress {
  reading: Reading;
  /** Each part that names nothing the story has, as `key=value`. */
  unknown: string[];
}

/**
 * Reads what {@link addressOf} writes, and a plain `claim-ID`, the anchor of a claim in the list.
 * What the story does not have is left out and named.
 */
export function readAddress(fragment: string, story: Story): ReadAddress {
  const hash = fragment.replace(/^#/, '');
  const anchored = /^claim-(.+)$/.exec(hash)?.[1];
  const state = new URLSearchParams(anchored === undefined ? hash : { claim: anchored });
  const unknown: string[] = [];
  /** Takes a key's value if `read` can make something of it. */
  const take = <T>(key: string, read: (text: string) => T | null, otherwise: T): T => {
    const text = state.get(key);
    if (text === null) return otherwise;
    const value = read(text);
    if (value !== null) return value;
    unknown.push(`${key}=${text}`);
    return otherwise;
  };
  const choices = facets(story, noFilter);
  const list = (key: string, facet: Facet): string[] =>
    take(
      key,
      (text) => {
        const known = new Set(choices[facet].map(({ id }) => id));
        const ids = [...new Set(text.split(','))];
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
    view: take<Camera | null>('view', readView, null),
    names: take('names', (tag) => (nameTags(story).has(tag) ? tag : null), 'article'),
    step: take<number | null>('step', (text) => readStep(text, story), null),
  };
  return { reading, unknown };
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

function viewText({ center: [lng, lat], zoom }: Camera): string {
  return [
    Number(lng.toFixed(POSITION_DIGITS)),
    Number(lat.toFixed(POSITION_DIGITS)),
    Number(zoom.toFixed(ZOOM_DIGITS)),
  ].join(',');
}

function readView(text: string): Camera | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lng = NaN, lat = NaN, zoom = NaN] = numbers;
  const inRange = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  return numbers.length === 3 && inRange ? { center: [lng, lat], zoom } : null;
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
