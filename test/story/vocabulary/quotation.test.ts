import { expect, it } from 'vitest';
import { marksOf, QUOTED } from '../../../src/story/vocabulary/quotation.ts';

it('knows the quotation marks of a language, in its countries too, and none for the interface’s', () => {
  expect(marksOf('en')).toBeNull();
  expect(marksOf('en-GB')).toBeNull();
  expect(marksOf('fr-CH')).toEqual(['«\u00a0', '\u00a0»', ' – ']);
  expect(marksOf('ja')).toEqual(['「', '」', ' – ']);
  expect(marksOf('zh-Hant-TW')).toEqual(['「', '」', ' – ']);
  expect(marksOf('zh-CN')).toEqual(['“', '”', ' – ']);
  expect(marksOf('tr')).toEqual(['“', '”', ' – ']);
});

it('keeps a line from right to left in order', () => {
  expect(marksOf('ar-EG')).toEqual(['«', '»', ' –\u200f ']);
  expect(marksOf('he')?.[2]).toContain('\u200f');
  expect(marksOf('hy')?.[2]).toBe(' – ');
});

it('sees which excerpts bring their own marks', () => {
  for (const text of ['« oui »', '「空」', '„ja“', '“yes”', '"yes"']) expect(text).toMatch(QUOTED);
  expect('oui « non »').not.toMatch(QUOTED);
});
