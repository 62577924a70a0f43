import { placeName } from '../../scene/marks.ts';
import type { Story } from '../../story/story.ts';
import { answerText } from '../../words/answer-text.ts';
import { placeThreads, unfolded } from '../../story/threads.ts';
import { claimantName, namesClaimant } from '../../story/who.ts';
import type { Selection } from '../../reading/events.ts';
import { announcer } from '../filters/filter-announcement.ts';
import type { Settings } from '../shared/map-settings.ts';
import type { FilteredClaims } from '../../story/filter.ts';
import * as words from '../../words/words.ts';

/**
 * What a screen reader says when the selection changes: one sentence; empty when nothing is selected.
 * `hidden` are the claims that a filter leaves out of the panel.
 */
export function announcement(
  story: Story,
  { claim: claimId, place: placeId }: Selection,
  names: string,
  hidden: ReadonlySet<string>,
): string {
  const claim = story.claims.find(({ id }) => id === claimId);
  if (claim) {
    const answer = answerText(story, claim);
    const name = namesClaimant(story, claim) ? null : claimantName(story, claim);
    return words.map.selectedClaim(name, claim.summary, answer);
  }
  const place = story.places.find(({ id }) => id === placeId);
  if (!place) return '';
  const all = placeThreads(story, place.id);
  const shown = all.filter((thread) => !hidden.has(thread.claim.id)).length;
  const precision = words.place.precisions[place.properties.precision];
  return words.map.selected(
    words.place.precise(placeName(place, names).text, precision),
    shown === all.length
      ? words.counts.withAnswers(all.length, unfolded(all).length - all.length)
      : words.counts.someClaims(shown, all.length),
  );
}

/** What a screen reader says of one map: of the selection, or else of the filter. */
export function mapAnnouncer(): (
  story: Story,
  settings: Pick<Settings, 'reading' | 'names' | 'filter'>,
  claims: FilteredClaims,
) => string {
  const say = announcer();
  return (story, { reading, names, filter }, claims) =>
    say(announcement(story, reading.selection, names, claims.hidden), story, filter, claims);
}
