import { expect, it } from 'vitest';

import { quoted } from '../../../src/check/text/quoted.ts';

it('shows values on one line, shortened, with nothing that acts on a terminal', () => {
  expect(quoted('a\nb')).toBe('"a\\nb"');
  expect(quoted(undefined)).toBe('nothing');
  expect(quoted('x'.repeat(100))).toHaveLength(70);
  expect(quoted('a\u202Eb\u009B')).toBe('"a\\u202eb\\u009b"');
});

it.each([
  ['a no-break space', '10\u00a0km', '"10\\u00a0km"'],
  ['a soft hyphen', 'a\u00adb', '"a\\u00adb"'],
  ['a zero-width space', 'a\u200bb', '"a\\u200bb"'],
  ['a byte order mark', '\ufeffa', '"\\ufeffa"'],
  ['a tag character', 'a\u{e0061}', '"a\\u{e0061}"'],
  ['half of a pair', 'a\ud800', '"a\\ud800"'],
  ['a mark apart from its letter', 'Ge\u0301nc\u0327e', '"Ge\\u0301nc\\u0327e"'],
  ['a Cyrillic letter in a Latin word', 'w\u0435ir', '"w\\u0435ir"'],
  ['a Latin letter in a Cyrillic word', 'Cтепанакерт', '"\\u0043тепанакерт"'],
])('shows %s by its code point', (_, text, shown) => {
  expect(quoted(text)).toBe(shown);
});

it.each(['Gəncə', 'Степанакерт', 'Ստեփանակերտ', '§ 7 – “yes”', 'शांति', '🌊'])(
  'leaves %j as it is',
  (text) => {
    expect(quoted(text)).toBe(`"${text}"`);
  },
);

it('isolates what is written from right to left, and does not cut a character in two', () => {
  expect(quoted('سلام')).toBe('\u2068"سلام"\u2069');
  expect(quoted('🌊'.repeat(100))).toBe(`"${'🌊'.repeat(68)}…`);
});
