import { expect, it } from 'vitest';

import { problemText } from '../../src/story/problem.ts';

it('writes a problem on one line, with as much of its place as is known', () => {
  const problem = { file: 'a.json', line: 3, field: 'id', found: '1', allowed: 'text' };
  expect(problemText(problem)).toBe('a.json:3: id: found 1; allowed: text');
  expect(problemText({ ...problem, line: null, field: '' })).toBe('a.json: found 1; allowed: text');
});
