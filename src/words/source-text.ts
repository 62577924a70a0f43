import { dayFormat } from './day-format.ts';
import { isolated } from './isolated.ts';
import type { Story } from '../story/story.ts';

/** Outlet and date of the article on one line, such as “TRTWorld and agencies, 30 September 2020”. */
export function sourceText({ source, language }: Story): string {
  const date = Date.parse(source.date);
  const day = Number.isNaN(date) ? source.date : dayFormat(language, true).format(date);
  return [source.credit ?? source.publisher, day].map(isolated).join(', ');
}
