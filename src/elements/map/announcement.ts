import { placeName } from '../../scene/marks.ts';
import type { Story } from '../../story/story.ts';
import { answerText } from '../../words/answer-text.ts';
import { placeThreads, unfolded } from '../../story/threads.ts';
import { claimantName, namesClaimant } from '../../story/who.ts';
import type { Selection } from '../../reading/events.ts';
import { filterAnnouncement } from '../filters/filter-announcement.ts';
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

/**
 * What a screen reader says of one map: what is selected, or else what is filtered, and once there has been
 * something to say, that there is nothing any more.
 */
export function mapAnnouncer(): (
  story: Story,
  settings: Pick<Settings, 'reading' | 'names' | 'filter'>,
  claims: FilteredClaims,
) => string {
  let before: readonly unknown[] = [];
  let said = '';
  return (story, { reading: { selection }, names, filter }, claims) => {
    const of = [story, selection, names, filter, claims];
    // A map is drawn more often than there is something else to say of it.
    if (of.every((one, index) => one === before[index])) return said;
    before = of;
    const text =
      announcement(story, selection, names, claims.hidden) ||
      filterAnnouncement(story, filter, claims);
    said = said !== '' && text === '' ? words.filters.cleared(story.claims.length) : text;
    return said;
  };
}
