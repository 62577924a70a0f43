import fc from 'fast-check';
import { expect, it } from 'vitest';

import { quotedParts } from '../../../src/elements/list/quoted-parts.ts';

const quotes = (text: string): string[] =>
  quotedParts(text)
    .filter(({ quoted }) => quoted)
    .map((part) => part.text);

it.each([
  ['urged “an immediate stop” and "talks"', ['“an immediate stop”', '"talks"']],
  ['nothing is quoted', []],
  ['a mark “ without its partner', []],
  ['a dit « oui » et « non »', ['« oui »', '« non »']],
  ['会は「空だ」と述べた', ['「空だ」']],
  ['sagte „ja“ und „nein“', ['„ja“', '„nein“']],
  ['opened “one way, closed another"', ['“one way, closed another"']],
])('finds what %s quotes', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

it('loses no character', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('“', '”', '"', '„', '«', '»', '「', '」'), fc.string()))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (excerpt) => {
      expect(
        quotedParts(excerpt)
          .map((part) => part.text)
          .join(''),
      ).toBe(excerpt);
    }),
  );
});
