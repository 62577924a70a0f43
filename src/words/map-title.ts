import { isolated } from './isolated.ts';
import * as words from './words.ts';

/** The title of a page that has the map alone. One colon is enough. */
export function mapTitle(title: string): string {
  return words.map.nameOf(isolated(title.replace(': ', ', ')));
}
