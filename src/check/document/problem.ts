import { visible } from '../text/hidden-characters.ts';
import * as words from '../../words/words.ts';

/** What is wrong with a value. */
export interface Finding {
  /** What is there, shortened. */
  found: string;
  /** What is allowed, and what to do. */
  allowed: string;
}

/** Something wrong in a story's data, said so that its author can mend it. */
export interface Problem extends Finding {
  /** Path of the file, as the author gave it. */
  file: string;
  /** 1-based line; null where the problem is not at one place. */
  line: number | null;
  /** Path of the field inside the file, such as `claims[3].excerpt.exact`; empty for the whole file. */
  field: string;
}

/** `file:line: field: found …; allowed: …`, on one line, with nothing hidden in it. */
export function problemText({ file, line, field, found, allowed }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return visible(words.problem.line(place, field, found, allowed)).replaceAll('\n', '\\n');
}
