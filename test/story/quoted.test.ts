import { expect, it } from 'vitest';

import { quoted } from '../../src/story/quoted.ts';

it('shows values on one line, shortened, with nothing that acts on a terminal', () => {
  expect(quoted('a\nb')).toBe('"a\\nb"');
  expect(quoted(undefined)).toBe('nothing');
  expect(quoted('x'.repeat(100))).toHaveLength(70);
  expect(quoted('a\u202Eb\u009B')).toBe('"a\\u202eb\\u009b"');
});
