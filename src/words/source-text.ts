import { dayFormat } from './day-format.ts';
import { isolated } from './isolated.ts';
import type { Story } from '../story/story.ts';

/** Outlet and date of the article on one line, such as “Gazette and agencies, 4 May 2021”. */
export function sourceText({ source, language }: Story): string {
  const date = Date.parse(source.date);
  const day = Number.isNaN(date) ? source.date : dayFormat(language, true).format(date);
  return [source.credit ?? source.publisher, day].map(isolated).join(', ');
}
