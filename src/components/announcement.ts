import { placeName } from '../layers/marks.ts';
import type { FilteredClaims } from '../story/filter.ts';
import type { Story } from '../story/story.ts';
import { answerText } from '../story/answer-text.ts';
import { placeThreads } from '../story/threads.ts';
import { claimantName } from '../story/who.ts';
import type { Selection } from './events.ts';

/** What a screen reader says when the selection changes: one sentence; empty when nothing is selected. */
export function announcement(
  story: Story,
  { claim: claimId, place: placeId }: Selection,
  names: string,
): string {
  const claim = story.claims.find(({ id }) => id === claimId);
  if (claim) {
    const answer = answerText(story, claim);
    return `${claimantName(story, claim)}: ${claim.summary}${answer === null ? '' : `; ${answer}`}.`;
  }
  const place = story.places.find(({ id }) => id === placeId);
  if (!place) return '';
  const count = placeThreads(story, place.id).length;
  return `${placeName(place, names).text}, ${place.properties.precision}: ${count === 1 ? '1 claim' : `${String(count)} claims`} below.`;
}

/** What a screen reader says when other claims are shown; empty while all are. */
export function filterAnnouncement(claims: FilteredClaims | null): string {
  if (!claims || claims.hidden.size + claims.context.size === 0) return '';
  const { shown, context, hidden } = claims;
  return `${shown.size} of ${shown.size + context.size + hidden.size} claims are shown.`;
}
