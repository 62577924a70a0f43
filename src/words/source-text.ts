import { dayFormat } from './day-format.ts';
import { isolated } from './isolated.ts';
import type { Story } from '../story/story.ts';

/** Outlet and date of the article on one line, such as “Gazette and agencies, 4 May 2021”. */
export function sourceText(story: Story): string {
  const { source } = story;
  const date = Date.parse(source.date);
  const day = Number.isNaN(date) ? source.date : dayFormat(story, true).format(date);
  return `${isolated(source.credit ?? source.publisher)}, ${day}`;
}
