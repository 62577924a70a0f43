import { RIGHT_TO_LEFT } from '../story/vocabulary/right-to-left.ts';

/**
 * A text to stand in a sentence of ours. One with letters that are written from right to left is isolated
 * (UAX #9, FSI and PDI), so that neither takes the other's digits and marks along.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
