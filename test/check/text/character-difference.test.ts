import { describe, expect, it } from 'vitest';

import {
  characterDifference,
  hiddenDifference,
  lookalikeText,
} from '../../../src/check/text/character-difference.ts';

describe('characterDifference', () => {
  it.each<[string, string, string, string | null]>([
    ['a no-break space', '1 a', '1\u00a0a', 'space (U+0020) here, no-break space (U+00A0) there'],
    ['a soft hyphen', '1ab', '1\u00ada', '“a” (U+0061) here, soft hyphen (U+00AD) there'],
    [
      'a letter of another script',
      '1a',
      '1\u0430',
      '“a” (U+0061) here, “а” (Cyrillic, U+0430) there',
    ],
    [
      'a mark apart from its letter',
      '1\u00e9',
      '1e\u0301',
      '“é” (Latin, U+00E9) here, “e\u0301” (U+0065 U+0301) there',
    ],
    ['the end', '1', '1\u200b', 'the end here, zero width space (U+200B) there'],
    ['what can be seen', '12', '13', null],
  ])('names %s', (_, own, theirs, expected) => {
    expect(characterDifference(Array.from(own), Array.from(theirs), 1)).toBe(expected);
  });
});

describe('hiddenDifference', () => {
  const article = lookalikeText('He said: “at\u00a0least 1,200 trees in Ca\u0300n\u00adnes”.');
  it.each<[string, string | null]>([
    ['at least 1,200', 'space (U+0020) here, no-break space (U+00A0) there'],
    ['\u0430t\u00a0least', '“а” (Cyrillic, U+0430) here, “a” (U+0061) there'],
    ['in C\u00e0n\u00adnes', '“à” (Latin, U+00E0) here, “a\u0300” (U+0061 U+0300) there'],
    ['Ca\u0300nnes', '“n” (U+006E) here, soft hyphen (U+00AD) there'],
    ['1,200\u200b trees', 'zero width space (U+200B) here, space (U+0020) there'],
    ['"at\u00a0least', null],
    ['at most 1,200', null],
    ['', null],
  ])('finds %j by its looks', (words, expected) => {
    const found = hiddenDifference(words, article);
    if (words.startsWith('"')) expect(found).toContain('“"” (U+0022) here');
    else expect(found).toBe(expected);
  });
});
