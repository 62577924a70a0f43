// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { placeSign } from '../../../src/elements/view/place-sign.ts';
import type { Mark } from '../../../src/scene/marks.ts';
import { pictograms } from '../../../src/story/vocabulary/pictograms.ts';
import { storyKinds } from '../../../src/story/vocabulary/story-kinds.ts';
import { drawn, one, words } from '../fixtures/mounted.ts';

type Shown = Parameters<typeof placeSign>[0];

/** The sign of one accusation by one side, changed as told. */
function sign(changes: Partial<Shown> = {}): SVGElement {
  const shown: Shown = {
    voices: [{ voice: 'teal', count: 1 }],
    kind: storyKinds([{ kind: 'accusation' }])[0]!,
    count: 1,
    ring: { kind: 'not-applicable' },
    ...changes,
  };
  return one<SVGElement>(drawn(placeSign(shown)), 'svg.sign');
}

const voices = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.sign-voice')].map(
    (part) => `${part.localName} ${part.getAttribute('data-voice') ?? ''}`,
  );
const both: Mark['voices'] = [
  { voice: 'orange', count: 3 },
  { voice: 'teal', count: 1 },
];

test('one side’s claim is a whole disc of its colour with the pictogram of its kind', () => {
  const one = sign();
  expect(voices(one)).toEqual(['circle teal']);
  expect(one.querySelector('.sign-kind')?.getAttribute('d')).toBe(pictograms.accusation);
  expect(one.querySelector('text')).toBeNull();
});

test('several claims of one side keep the pictogram, and their number stands beside it', () => {
  const several = sign({ voices: [{ voice: 'teal', count: 2 }], count: 2 });
  expect(words(one(several, '.sign-count'))).toBe('2');
  expect(several.querySelector('.sign-kind')).not.toBeNull();
  expect(several.querySelector('.sign-total')).toBeNull();
});

test('where both sides speak, they share the disc by their claims, most first from the top', () => {
  const mixed = sign({ voices: both, count: 4 });
  expect(voices(mixed)).toEqual(['path orange', 'path teal']);
  const paths = [...mixed.querySelectorAll('.sign-voice')].map((part) => part.getAttribute('d'));
  // Three quarters clockwise from the top to the left, the large way round; then the rest.
  expect(paths).toEqual([
    'M0 0L0.00 -10.50A10.5 10.5 0 1 1 -10.50 0.00Z',
    'M0 0L-10.50 0.00A10.5 10.5 0 0 1 -0.00 -10.50Z',
  ]);
});

test('in a shared disc the number stands in the middle, once, in place of one side’s pictogram', () => {
  const mixed = sign({ voices: both, count: 4 });
  expect(words(one(mixed, '.sign-total'))).toBe('4');
  expect(mixed.querySelector('.sign-kind, .sign-count')).toBeNull();
});

test('the ring has the colour of who answers', () => {
  const answered = sign({ ring: { kind: 'answered', by: 'orange' } });
  const ring = answered.querySelector('.sign-ring');
  expect(ring?.getAttribute('data-voice')).toBe('orange');
  expect(answered.querySelector('.sign-ring-open')).toBeNull();
});

test('the ring is open, and of no colour, where no answer is reported', () => {
  const open = sign({ ring: { kind: 'none-reported' } });
  expect(open.querySelector('.sign-ring')).toBeNull();
  expect(open.querySelector('.sign-ring-open')?.hasAttribute('data-voice')).toBe(false);
});

test('there is no ring where no answer is due', () => {
  expect(sign().querySelector('.sign-ring, .sign-ring-open')).toBeNull();
});

test('it is for the eye only', () => {
  expect(sign().getAttribute('aria-hidden')).toBe('true');
});
