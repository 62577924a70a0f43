import { isUndated } from './is-undated.ts';
import type { Claim, Story, TimeRange } from '../story.ts';
import { answeredClaim } from '../threads.ts';

/**
 * When a claim can have been. An answer to which the article gives no date stands with what it answers in
 * time, as one without a place does on the map: else it would come in on days before there was anything to
 * answer.
 */
export function answerRange(
  story: Pick<Story, 'claims' | 'period' | 'source'>,
  claim: Claim,
): TimeRange {
  let one: Claim | undefined = claim;
  while (one && isUndated(story, one)) one = answeredClaim(story, one);
  return (one ?? claim).range;
}
