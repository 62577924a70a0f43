import { parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';

import { edited, setFields } from '../../src/cli/set-fields.ts';

function set(text: string, fields: Record<string, string | number>): string {
  const root = parseTree(text);
  if (!root) throw new Error('no JSON');
  return edited(text, setFields(text, root, fields));
}

describe('setFields', () => {
  it('changes values in place, in whatever order they are named', () => {
    expect(set('{ "b": 1, "a": "x" }', { a: 'y"', b: 22 })).toBe('{ "b": 22, "a": "y\\"" }');
  });

  it('adds fields behind the last, indented like it', () => {
    expect(set('{\n    "a": 1\n}', { b: 2, a: 3, c: '' })).toBe(
      '{\n    "a": 3,\n    "b": 2,\n    "c": ""\n}',
    );
    expect(set('{"a": 1}', { b: 2 })).toBe('{"a": 1, "b": 2}');
    expect(set('{}', { b: 2, c: 3 })).toBe('{"b": 2, "c": 3}');
  });

  it('leaves alone what is there already, however it is written', () => {
    expect(set('{"a": "\\u0041", "b": 1.0}', { a: 'A', b: 1 })).toBe('{"a": "\\u0041", "b": 1.0}');
  });
});
