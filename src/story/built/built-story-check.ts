import * as v from 'valibot';
import type { Claim, Story } from '../story.ts';
import type { GivenStory } from './built-story.ts';
import {
  actor,
  annotation,
  claim,
  guideStep,
  measurement,
  type Part,
  place,
  wholeStory,
} from './built-story-schema.ts';
import { judgeLongitudesBy } from './value-schemas.ts';
import { saidOf } from '../vocabulary/said.ts';
import { marksOf } from '../vocabulary/quotation.ts';
import { storyKinds } from '../vocabulary/story-kinds.ts';
import { withMeasureIds } from './measure-labels.ts';
import * as words from '../../words/words.ts';

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

/** A story with its kinds: of one that was built before stories had them, those of its claims. */
export type KnownStory = GivenStory & Pick<Story, 'kinds'>;

/** A story, as far as it can be shown, and what is wrong with the rest. */
export interface CheckedStory {
  /** Null where what is there is no story. */
  story: KnownStory | null;
  faults: Fault[];
}

/**
 * Checks a built story: that it has what a map needs, part by part, and that what names another part
 * names one that is there. Costs about 10 µs a claim. What it leaves out is in `faults`:
 *
 * - a claim, an actor or another part that is incomplete, or has the id of an earlier one;
 * - a claim whose claimant or subject is left out or missing, for it cannot be attributed;
 * - a claim of a kind that the story does not have;
 * - of a claim, the place, the claim that it answers or the one whose number it repeats, where that is
 *   left out or missing, and an answer that leads back to itself. The claim itself stays.
 *
 * Measures without an id, of a story that was built before they had one, get it from their labels; a story
 * without kinds, those of its claims; one in another language without marks, those of its language; a claim that
 * is quoted, where.
 */
export function checkBuiltStory(data: unknown): CheckedStory {
  judgeLongitudesBy((data as GivenStory | null)?.basemap?.view);
  const faults = faultsOf(wholeStory, data, '', '');
  if (faults.length > 0) return { story: null, faults };
  // What is shown is what was given, so that nothing is copied where nothing is wrong.
  const given = withSaid(withMarks(withKinds(withMeasureIds(data as Story))));
  const keep = <P extends Part>(name: P, schema: v.GenericSchema): Story[P] =>
    keptOf(given[name], name, schema, faults) as Story[P];

  const sides = new Set(given.sides.map((side) => side.id));
  const actors = keep('actors', actor).filter(({ id: name, side }) =>
    isThere(sides, side, faults, { list: 'actors', name, field: 'side' }, words.faults.sideShown),
  );
  const places = keep('places', place);
  const actorIds = new Set(actors.map((one) => one.id));
  const kinds = given.kinds.map(({ id }) => id);
  const kindIds = new Set(kinds);
  const attributed = keep('claims', claim).filter(({ id: name, kind, claimant, subject }) => {
    const isKnown = (ids: ReadonlySet<string>, field: string, named: string | null, what: string) =>
      isThere(ids, named, faults, { list: 'claims', name, field }, what);
    return (
      isKnown(kindIds, 'kind', kind, words.faults.oneOf(kinds)) &&
      isKnown(actorIds, 'claimant', claimant, words.faults.actorShown) &&
      isKnown(actorIds, 'subject', subject, words.faults.actorShown)
    );
  });
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
        words.faults.claimShown,
      ),
    );
  const annotations = ofClaim(keep('annotations', annotation), 'annotations');
  const measurements = ofClaim(keep('measurements', measurement), 'measurements');
  const guide = keep('guide', guideStep).filter(({ claims: named, title }) =>
    named.every((of) =>
      isThere(
        claimIds,
        of,
        faults,
        { list: 'guide', name: title, field: 'claims' },
        words.faults.claimShown,
      ),
    ),
  );
  if (faults.length === 0) return { story: given, faults };
  const kept = { annotations, actors, places, claims, measurements, guide };
  return { story: { ...given, ...kept }, faults };
}

/** A story with kinds, itself where it has them. Its claims need not be checked yet. */
function withKinds(story: GivenStory): KnownStory {
  if (story.kinds) return story as KnownStory;
  const claims = (story.claims as (Partial<Claim> | null)[]).map((one) => ({
    kind: one?.kind ?? '',
  }));
  return { ...story, kinds: storyKinds(claims) };
}

/** A story with the marks of its language, where it was built before stories had them. */
function withMarks(story: KnownStory): KnownStory {
  const marks = story.marks ? null : marksOf(story.language);
  return marks ? { ...story, marks } : story;
}

/** A story that knows where its excerpts quote, where it was built before stories did. Its claims need not be checked yet. */
function withSaid(story: KnownStory): KnownStory {
  const lacks = (one: Partial<Claim> | null): boolean =>
    one?.voice === 'quoted' &&
    one.said === undefined &&
    typeof one.excerpt?.exact === 'string' &&
    saidOf(one as Claim).said !== undefined;
  if (!story.claims.some(lacks)) return story;
  const claims = story.claims.map((one) => (lacks(one) ? { ...one, ...saidOf(one) } : one));
  return { ...story, claims };
}

/** The parts of a list that are as they have to be, each with an id of its own. */
function keptOf(parts: unknown[], name: Part, schema: v.GenericSchema, faults: Fault[]): unknown[] {
  const ids = new Set<unknown>();
  return parts.filter((part, index) => {
    const { id: own } = (part ?? {}) as { id?: unknown };
    const title = typeof own === 'string' && own !== '' ? own : `${index + 1}`;
    const found = faultsOf(schema, part, name, title);
    if (own !== undefined && ids.has(own)) {
      found.push({
        list: name,
        name: title,
        field: 'id',
        found: words.faults.usedTwice,
        allowed: words.faults.itsOwn,
      });
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
  allowed: string,
): boolean {
  if (named === null || ids.has(named)) return true;
  faults.push({ ...of, found: words.faults.quoted(named), allowed });
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
      isThere(
        places,
        where.place,
        faults,
        { ...at('where.place'), list: 'located' },
        words.faults.placeShown,
      );
    }
    const answered = respondsTo ?? null;
    if (circles.has(name)) {
      faults.push({
        ...at('respondsTo'),
        found: words.faults.circle(respondsTo ?? ''),
        allowed: words.faults.earlierClaim,
      });
    }
    if (
      circles.has(name) ||
      !isThere(ids, answered, faults, at('respondsTo'), words.faults.claimShown)
    ) {
      const { respondsTo: _, stance, ...alone } = shown;
      shown = alone;
    }
    if (!isThere(ids, sameFigureAs ?? null, faults, at('sameFigureAs'), words.faults.claimShown)) {
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
    field: v.getDotPath(issue) ?? words.faults.wholePart,
    found: issue.input === undefined ? null : shortened(issue.input),
    allowed: issue.message,
  }));
}

/** A value as it is shown in a message: text in quotation marks, never more than a line. */
function shortened(value: unknown): string {
  if (typeof value === 'string')
    return words.faults.quoted(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return words.faults.list;
  return typeof value === 'object' && value !== null ? words.faults.object : String(value);
}
