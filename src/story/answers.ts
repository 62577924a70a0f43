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

/** The stances of answers, the one that says most against a claim first. */
export const STANCES = ['denies', 'rejects', 'confirms', 'comments'] as const;

/** How a claim is answered. */
export interface Answered {
  /** Whether it is: answers that are there go before what the claim says of itself. */
  answer: Claim['answer'];
  /** The claims that answer it, wherever they stand: the first stance of {@link STANCES} first. */
  by: readonly Claim[];
}

/**
 * How a claim is answered in the article: sign, label, key, list, counts and filter all ask this. A story
 * that has lost an answer has none to name, and still doesn’t say that there was none.
 */
export function answeredBy(
  story: Pick<Story, 'claims'>,
  { id, answer }: Pick<Claim, 'id' | 'answer'>,
): Answered {
  const all = responsesTo(story, id);
  const by = STANCES.flatMap((one) => all.filter(({ stance }) => stance === one));
  return { answer: by[0] ? 'reported' : answer, by };
}

/** What holds of a claim: one value of `answer`, and `denied` with it where an answer says so. */
export function answersOf(story: Pick<Story, 'claims'>, claim: Claim): Answer[] {
  const { answer } = answeredBy(story, claim);
  return isDenied(story, claim) ? [answer, 'denied'] : [answer];
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
