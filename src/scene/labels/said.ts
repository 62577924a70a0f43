import type { StoryArea } from '../areas.ts';
import type { LabelText, Mark } from '../marks.ts';
import * as words from '../../words/words.ts';

/** Whether a label says the same in brief as in full. */
export function saysTheSame({ full, brief }: Pick<Mark, 'full' | 'brief'>): boolean {
  return JSON.stringify(full) === JSON.stringify(brief);
}

/** Whether a line names nobody. */
export function isQuiet(text: LabelText): boolean {
  return text.every((piece) => typeof piece === 'string');
}

/** What the words in an area say. */
export function areaText({ properties }: StoryArea): string {
  return properties.across ? words.place.across : words.place.inside;
}
