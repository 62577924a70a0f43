import { expect, it } from 'vitest';

import { problemText } from '../../../src/check/document/problem.ts';

it('writes a problem on one line, with as much of its place as is known', () => {
  const problem = { file: 'a.json', line: 3, field: 'id', found: '1', allowed: 'text' };
  expect(problemText(problem)).toBe('a.json:3: id: found 1; allowed: text');
  expect(problemText({ ...problem, line: null, field: '' })).toBe('a.json: found 1; allowed: text');
});

it('lets nothing hidden through, wherever it stands', () => {
  const nasty = '\u202Ex\u001B[31m\n\u00A0';
  const shown = '\\u202ex\\u001b[31m\\n\\u00a0';
  const problem = { file: nasty, line: null, field: nasty, found: nasty, allowed: nasty };
  expect(problemText(problem)).toBe(`${shown}: ${shown}: found ${shown}; allowed: ${shown}`);
});
