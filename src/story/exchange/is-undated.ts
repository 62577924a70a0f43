import type { Claim, Story } from '../story.ts';

/** Whether the article gives a claim no date: that it was before the article appeared is none. */
export function isUndated(
  { source }: Pick<Story, 'source'>,
  { range: [from, to], when }: Claim,
): boolean {
  return from === null && (to === null || (!when.announced && to >= Date.parse(source.date)));
}
