import { allAnswers, answersOf } from './answers.ts';
import { ARTICLE, type ClaimFilter, type Facet, NONE } from './filter.ts';
import { passes } from './filter-story.ts';
import type { Claim, Story } from './story.ts';
import { who } from './who.ts';

/** One choice of a facet, with how many claims it would show beside what else is chosen. */
export interface Choice {
  /** As the filter's list takes it. */
  id: string;
  count: number;
}

/** Each facet's choices: those that occur in the story, in the story's order; sides before actors. */
export type Facets = Record<Facet, Choice[]>;

/**
 * The choices of all facets. A count is the number of claims that pass the filter with that choice
 * alone in its facet, so that a choice that would show nothing says 0.
 */
export function facets(story: Story, filter: ClaimFilter): Facets {
  const choices = (facet: Facet, ids: readonly string[]): Choice[] => {
    const rest = { ...filter, [facet]: [] };
    const left = story.claims.filter((claim) => passes(story, claim, rest));
    return ids.map((id) => ({
      id,
      count: left.filter((claim) => valuesOf(story, claim, facet).includes(id)).length,
    }));
  };
  const occurring = (facet: Facet): string[] => {
    const all = new Set(story.claims.flatMap((claim) => valuesOf(story, claim, facet)));
    return order(story, facet).filter((id) => all.has(id));
  };
  return {
    by: choices('by', occurring('by')),
    about: choices('about', occurring('about')),
    kinds: choices('kinds', occurring('kinds')),
    places: choices('places', occurring('places')),
    answers: choices('answers', occurring('answers')),
  };
}

/** What a claim counts for in a facet: for actors their side too. */
export function valuesOf(story: Story, claim: Claim, facet: Facet): string[] {
  switch (facet) {
    case 'by':
      return actorValues(story, claim.claimant, ARTICLE);
    case 'about':
      return actorValues(story, claim.subject, NONE);
    case 'kinds':
      return [claim.kind];
    case 'places':
      return [claim.where.place ?? NONE];
    case 'answers':
      return answersOf(story, claim);
  }
}

function actorValues(story: Story, id: string | null, nobody: string): string[] {
  const { actor, side } = who(story, id);
  return actor === null ? [nobody] : [...(side ? [side.id] : []), actor.id];
}

function order(story: Story, facet: Facet): string[] {
  switch (facet) {
    case 'by':
    case 'about':
      return [
        ...new Set([
          ...story.sides.map(({ id }) => id),
          ...story.actors.map(({ id }) => id),
          facet === 'by' ? ARTICLE : NONE,
        ]),
      ];
    case 'kinds':
      return [...new Set(story.claims.map(({ kind }) => kind))];
    case 'places':
      return [...story.places.map(({ id }) => id), NONE];
    case 'answers':
      return [...allAnswers];
  }
}
