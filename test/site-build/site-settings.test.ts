import { expect, test } from 'vitest';
import { firstOf, settingsOf } from '../../build/site-settings.ts';

test('a site says which story its own address shows, and what that is', () => {
  expect(settingsOf('{ "story": "a", "address": "https://example.org/" }')).toEqual({
    story: 'a',
    address: 'https://example.org/',
  });
  expect(settingsOf('{}')).toEqual({});
  expect(firstOf(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
});

test.each([
  ['{', 'is no JSON'],
  ['[]', 'is no object'],
  ['{"stories": []}', 'has the unknown field “stories”'],
  ['{"story": 1}', 'has no text in “story”'],
])('%s is refused with what is allowed', (text, problem) => {
  expect(() => settingsOf(text)).toThrow(problem);
  expect(() => settingsOf(text)).toThrow('allowed: story, address');
});

test('a story that is not there is named with those that are', () => {
  expect(() => firstOf(['a', 'b'], 'z')).toThrow('“z”, which is not there; there is: a, b.');
});
