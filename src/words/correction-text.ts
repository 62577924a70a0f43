import { dayFormat } from './day-format.ts';
import { correctionsOf } from '../story/answers.ts';
import type { Correction } from '../story/schema/types.ts';
import type { Story } from '../story/story.ts';
import { isolated } from './isolated.ts';
import * as words from './words.ts';

/** What the form of a story's days depends on. */
type Dated = Pick<Story, 'language' | 'marks'>;

/** What has been corrected of a claim, each with its day: “Corrected 6 May 2021: The map …”. */
export function correctionTexts(
  story: Pick<Story, 'corrections' | 'language' | 'marks'>,
  claim: string,
): string[] {
  return correctionsOf(story, claim).map((one) => correctionText(one, story));
}

/** A correction with its day: “Corrected 6 May 2021: The map …”. */
export function correctionText({ date, what }: Correction, story: Dated): string {
  return words.claim.corrected(correctionDay(date, story), isolated(what));
}

/** The day of a correction, such as “6 May 2021”. */
export function correctionDay(date: Correction['date'], story: Dated): string {
  return dayFormat(story, true).format(Date.parse(date));
}
