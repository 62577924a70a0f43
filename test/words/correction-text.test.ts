import { expect, test } from 'vitest';
import { correctionTexts } from '../../src/words/correction-text.ts';

const corrections = [
  { date: '2021-05-06', what: 'Moved.', claims: ['a', 'b'] },
  { date: '2021-05-07', what: 'Of none.' },
  { date: '2021-05-08', what: 'Moved back.', claims: ['b'] },
];

test('a claim’s corrections are said with their days, in the language of the story', () => {
  const texts = (language: string, claim: string) =>
    correctionTexts({ corrections, language }, claim);
  expect(texts('en-GB', 'b')).toEqual([
    'Corrected 6 May 2021: Moved.',
    'Corrected 8 May 2021: Moved back.',
  ]);
  expect(texts('de', 'a')).toEqual(['Corrected 6. Mai 2021: Moved.']);
  expect(texts('en-GB', 'c')).toEqual([]);
  expect(correctionTexts({ language: 'en-GB' }, 'a')).toEqual([]);
});

test('a correction from right to left stands apart from its day, with its full stop', () => {
  const [text] = correctionTexts(
    {
      corrections: [{ date: '2021-05-06', what: 'הוזז.', claims: ['a'] }],
      language: 'he',
      marks: ['“', '”', ' – '],
    },
    'a',
  );
  expect(text).toMatch(/: \u2068הוזז\.\u2069$/);
});
