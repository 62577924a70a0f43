import type { Claim, Story } from '../story.ts';

/**
 * Whether the article gives a claim no date: that it was before the article appeared is none. It is one where
 * the story’s period goes on, in which the claim has an end.
 */
export function isUndated(
  { source, period }: Pick<Story, 'source' | 'period'>,
  { range: [from, to], when }: Claim,
): boolean {
  return (
    from === null &&
    (to === null || (!when.announced && to >= Date.parse(source.date) && to >= (period[1] ?? 0)))
  );
}
