import { describe, expect, it } from 'vitest';

import {
  fieldName,
  lineAt,
  parseJson,
  problemAt,
  type JsonDocument,
} from '../../../src/check/document/json-document.ts';
import { problemText } from '../../../src/check/document/problem.ts';

function message(text: string): string {
  const parsed = parseJson('a.json', text);
  return 'root' in parsed ? 'valid' : problemText(parsed);
}

function parsed(text: string): JsonDocument {
  const document = parseJson('a.json', text);
  if (!('root' in document)) throw new Error(problemText(document));
  return document;
}

describe('parseJson', () => {
  it.each([
    [
      '{\n  "a": 1,\n}',
      'a.json:2: found a comma before “}”; allowed: commas only between entries; remove this one',
    ],
    [
      '[1,\n2,\n]',
      'a.json:2: found a comma before “]”; allowed: commas only between entries; remove this one',
    ],
    ['{\n// x\n"a": 1}', 'a.json:2: found a comment; allowed: JSON without comments; remove it'],
    [
      '{"a": "he said "not one" there"}',
      'a.json:1: found a quotation mark before "not", which ends the text there; allowed: \\" for a quotation mark inside a text, or “ and ”',
    ],
    [
      '{"a": "कहा "सबक़" और"}',
      'a.json:1: found a quotation mark before "सबक़", which ends the text there; allowed: \\" for a quotation mark inside a text, or “ and ”',
    ],
    ['', 'a.json:1: found an empty file; allowed: a JSON object'],
    ['{"a": 1', 'a.json:1: found the end of the file; allowed: valid JSON (close brace expected)'],
    ['{"a": 1\n"b": 2}', 'a.json:2: found "\\"b\\""; allowed: valid JSON (comma expected)'],
    [
      '{"a": 1,\n "a": 2}',
      'a.json:2: found the property "a" twice in one object; allowed: each property once; remove one of them',
    ],
  ])('says what is wrong with %j', (text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it('refuses NaN and nesting without an end, without throwing', () => {
    expect(message('{"a": NaN}')).toContain('"NaN"');
    expect(message('['.repeat(100_000))).toContain('allowed: valid JSON');
  });

  it('ignores a byte order mark', () => {
    expect(parsed('\uFEFF{"a": 1}').value).toEqual({ a: 1 });
  });
});

describe('positions', () => {
  const document = parsed('{\n  "claims": [\n    {\n      "id": "one"\n    }\n  ]\n}');

  it('finds the line of a value', () => {
    expect(lineAt(document, ['claims', 0, 'id'])).toBe(4);
  });

  it('falls back to the nearest thing around a missing value', () => {
    expect(lineAt(document, ['claims', 0, 'excerpt', 'exact'])).toBe(3);
    expect(lineAt(document, ['nothing'])).toBe(1);
  });

  it('names fields as authors write them', () => {
    expect(fieldName(['claims', 3, 'excerpt', 'exact'])).toBe('claims[3].excerpt.exact');
    expect(fieldName(['a b', 'c\nd'])).toBe('["a b"]["c\\nd"]');
    expect(problemAt(document, ['claims', 0, 'id'], { found: 'x', allowed: 'y' })).toEqual({
      file: 'a.json',
      line: 4,
      field: 'claims[0].id',
      found: 'x',
      allowed: 'y',
    });
  });
});
