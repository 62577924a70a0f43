import type { Correction } from './schema/types.ts';
import type { Claim, Story } from './story.ts';
import { responsesTo } from './threads.ts';

/**
 * How a claim can stand towards answers: the values of a claim's `answer`, and `denied` besides
 * `reported` where an answer denies or rejects it.
 */
export type Answer = Claim['answer'] | 'denied';

/** Every value, in the order in which choices are offered. */
export const allAnswers: readonly Answer[] = [
  'reported',
  'denied',
  'none-reported',
  'not-applicable',
];

/** What holds of a claim: one value of `answer`, and `denied` with it where an answer says so. */
export function answersOf(story: Pick<Story, 'claims'>, claim: Claim): Answer[] {
  return isDenied(story, claim) ? [claim.answer, 'denied'] : [claim.answer];
}

/** Whether a claim denies or rejects another. */
export function isDenial({ stance }: Pick<Claim, 'stance'>): boolean {
  return stance === 'denies' || stance === 'rejects';
}

/** Whether the article reports an answer that denies or rejects a claim. */
export function isDenied(story: Pick<Story, 'claims'>, { id }: Pick<Claim, 'id'>): boolean {
  return responsesTo(story, id).some(isDenial);
}

/** What has been corrected of a claim since it was published, the earliest first. */
export function correctionsOf(
  { corrections = [] }: Pick<Story, 'corrections'>,
  claim: string,
): Correction[] {
  return corrections.filter(({ claims }) => claims?.includes(claim));
}
