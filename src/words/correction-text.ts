import { dayFormat } from './day-format.ts';
import { correctionsOf } from '../story/answers.ts';
import type { Correction } from '../story/schema/types.ts';
import type { Story } from '../story/story.ts';
import * as words from './words.ts';

/** What has been corrected of a claim, each with its day: “Corrected 6 May 2021: The map …”. */
export function correctionTexts(
  story: Pick<Story, 'corrections' | 'language'>,
  claim: string,
): string[] {
  return correctionsOf(story, claim).map((one) => correctionText(one, story.language));
}

/** A correction with its day: “Corrected 6 May 2021: The map …”. */
export function correctionText({ date, what }: Correction, language: string): string {
  return words.claim.corrected(correctionDay(date, language), what);
}

/** The day of a correction, such as “6 May 2021”. */
export function correctionDay(date: Correction['date'], language: string): string {
  return dayFormat(language, true).format(Date.parse(date));
}
