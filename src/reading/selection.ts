import type { Story } from '../story/story.ts';
import type { Selection } from './events.ts';

/** Nothing selected. */
export const NOTHING: Selection = { claim: null, place: null };

/**
 * What an id selects: a place, or a claim together with its place. A claim's own id wins over a
 * place's. Null when the story has neither.
 */
export function selectionOf(story: Story, id: string): Selection | null {
  const claim = story.claims.find((candidate) => candidate.id === id);
  if (claim) return { claim: id, place: claim.where.place };
  if (story.places.some((place) => place.id === id)) return { claim: null, place: id };
  return null;
}

/** Whether two selections are the same. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a.claim === b.claim && a.place === b.place;
}
