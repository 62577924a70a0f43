import { unpairedControl } from '../text/direction-controls.ts';
import { codePointName } from '../text/hidden-characters.ts';
import { problemAt, type JsonDocument, type JsonPath } from '../document/json-document.ts';
import type { Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';

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
      const [character] = UNWRITABLE.exec(value) ?? [];
      const unpaired = unpairedControl(value);
      const found = (one: string) => `the character ${codePointName(one)} in ${quoted(value)}`;
      if (character !== undefined)
        problems.push(
          problemAt(
            document,
            path,
            found(character),
            'text that a page can show; remove the character',
          ),
        );
      else if (unpaired !== null)
        problems.push(
          problemAt(
            document,
            path,
            `${found(unpaired)}, which has no partner there and turns the words around it`,
            'characters of direction in pairs; remove this one or add the other',
          ),
        );
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).toReversed())
        open.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
  return problems;
}
