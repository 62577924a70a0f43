import { parseTree, printParseErrorCode, findNodeAtLocation } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

import type { Finding, Problem } from './problem.ts';
import { quoted } from '../text/quoted.ts';
import * as words from '../../words/words.ts';

/** Way to a value inside a JSON file: property names and array indices. */
export type JsonPath = readonly (string | number)[];

/** A JSON file's content, with the positions of everything in it. */
export interface JsonDocument<T = unknown> {
  /** Path of the file, as the author gave it. */
  file: string;
  text: string;
  value: T;
  /** The syntax tree; null only where a document was not made from text. */
  root: Node | null;
}

/**
 * Parses strict JSON (RFC 8259): no comments, no trailing commas, no property twice. Never throws.
 * Gives the document, or the first thing that is wrong with it: what follows a syntax error is
 * seldom a mistake of its own.
 */
export function parseJson(file: string, text: string): JsonDocument | Problem {
  // RFC 8259, section 8.1, lets a reader ignore a byte order mark.
  const json = text.replace(/^\uFEFF/, '');
  const problem = (offset: number | null, finding: Finding): Problem => ({
    file,
    line: offset === null ? null : lineOfOffset(json, offset),
    field: '',
    ...finding,
  });
  if (json.trim() === '') return problem(1, words.jsonProblems.emptyFile);
  try {
    const errors: ParseError[] = [];
    const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error) return problem(...syntaxMistake(json, error));
    if (!root) return problem(1, words.jsonProblems.noValue);
    const twice = duplicateProperty(root);
    if (twice) return problem(twice.offset, words.jsonProblems.propertyTwice(quoted(twice.value)));
    const large = infiniteNumber(root);
    if (large) {
      const number = json.slice(large.offset, large.offset + large.length);
      return problem(large.offset, words.jsonProblems.infinite(quoted(number).slice(1, -1)));
    }
    return { file, text: json, value: JSON.parse(json) as unknown, root };
  } catch (error) {
    // Nesting too deep for the parser, or a token that only JSON.parse refuses.
    const reason = error instanceof Error ? error.message : String(error);
    return problem(null, words.jsonProblems.unreadable(reason));
  }
}

/** The 1-based line on which the value at `path` begins, or the nearest thing around it that exists. */
export function lineAt({ text, root }: JsonDocument, path: JsonPath): number | null {
  if (!root) return null;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineOfOffset(text, node.offset);
  }
  return null;
}

/** A path as authors write it: `claims[3].excerpt.exact`; empty for the whole file. */
export function fieldName(path: JsonPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w$-]+$/.test(step)) return `[${quoted(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A problem with the value at `path` of a document, with its line. */
export function problemAt(
  document: JsonDocument,
  path: JsonPath,
  { found, allowed }: Finding,
): Problem {
  const { file } = document;
  return { file, line: lineAt(document, path), field: fieldName(path), found, allowed };
}

/** Where a mistake in the syntax is, and what. */
function syntaxMistake(
  text: string,
  { error, offset, length }: ParseError,
): [offset: number, finding: Finding] {
  const before = text.slice(0, offset).trimEnd();
  const token = text.slice(offset, offset + Math.max(length, 1));
  if (before.endsWith(',') && /^[}\]]/.test(token))
    return [before.length - 1, words.jsonProblems.comma(token)];
  if (/^\/[/*]/.test(text.slice(offset, offset + 2))) return [offset, words.jsonProblems.comment];
  // A text that ends where more of it follows in its line.
  if (/"[^\S\n]*$/.test(text.slice(0, offset)) && /^[^\s"{}[\],:]/.test(token))
    return [offset, words.jsonProblems.unescaped(quoted(token))];
  // At the end of the file there is no token to show.
  const found = offset >= text.trimEnd().length ? words.jsonProblems.endOfFile : quoted(token);
  const errors: Partial<Record<string, string>> = words.jsonProblems.errors;
  const code = printParseErrorCode(error);
  return [offset, words.jsonProblems.notJson(found, errors[code] ?? code)];
}

/** The first number that is too large for JavaScript, which would make infinity of it. */
function infiniteNumber(node: Node): Node | null {
  if (node.type === 'number') return Number.isFinite(node.value) ? null : node;
  for (const child of node.children ?? []) {
    const found = infiniteNumber(child);
    if (found) return found;
  }
  return null;
}

/** The second of two properties with the same name. JSON.parse would drop the first one silently. */
function duplicateProperty(node: Node): { offset: number; value: string } | null {
  const names = new Set<string>();
  for (const child of node.children ?? []) {
    const name: unknown = node.type === 'object' ? child.children?.[0]?.value : undefined;
    if (typeof name === 'string') {
      if (names.has(name)) return { offset: child.offset, value: name };
      names.add(name);
    }
    const inside = duplicateProperty(child);
    if (inside) return inside;
  }
  return null;
}

/** The text last asked about, with the offsets at which its lines begin: problems come file by file. */
let lines: { text: string; starts: number[] } = { text: '', starts: [0] };

function lineOfOffset(text: string, offset: number): number {
  if (lines.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    lines = { text, starts };
  }
  // The last line that begins at the offset or before it.
  let [low, high] = [0, lines.starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines.starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
