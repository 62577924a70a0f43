import { unpairedControl } from '../text/direction-controls.ts';
import { codePointName } from '../text/hidden-characters.ts';
import { problemAt, type JsonDocument, type JsonPath } from '../document/json-document.ts';
import type { Finding, Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import * as words from '../../words/words.ts';

/**
 * What neither XML 1.0 (section 2.2) nor a page can hold: control characters other than tab and line
 * ends, halves of surrogate pairs, and the two noncharacters of the basic plane.
 */
const UNWRITABLE = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Texts of a file with a character that cannot be written into a page or a picture, and those with a
 * control of direction that would turn the words around them: each named once.
 */
export function textProblems(document: JsonDocument): Problem[] {
  const problems: Problem[] = [];
  const open: { path: JsonPath; value: unknown }[] = [{ path: [], value: document.value }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') {
      const mistake = mistakeIn(value);
      if (mistake) problems.push(problemAt(document, path, mistake));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).toReversed())
        open.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
  return problems;
}

/** What is wrong with a text; null for nothing. */
function mistakeIn(text: string): Finding | null {
  const [unwritable] = UNWRITABLE.exec(text) ?? [];
  if (unwritable !== undefined)
    return words.textProblems.unwritable(codePointName(unwritable), quoted(text));
  const unpaired = unpairedControl(text);
  if (unpaired === null) return null;
  return words.textProblems.unpaired(codePointName(unpaired), quoted(text));
}
