import { visible } from '../text/hidden-characters.ts';

/** Something wrong in a story's data, said so that its author can mend it. */
export interface Problem {
  /** Path of the file, as the author gave it. */
  file: string;
  /** 1-based line; null where the problem is not at one place. */
  line: number | null;
  /** Path of the field inside the file, such as `claims[3].excerpt.exact`; empty for the whole file. */
  field: string;
  /** What is there, shortened. */
  found: string;
  /** What is allowed, and what to do. */
  allowed: string;
}

/** `file:line: field: found …; allowed: …`, on one line, with nothing hidden in it. */
export function problemText({ file, line, field, found, allowed }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const text = `${place}: ${field === '' ? '' : `${field}: `}found ${found}; allowed: ${allowed}`;
  return visible(text).replaceAll('\n', '\\n');
}
