// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { figureButton } from '../../../src/elements/view/figure-button.ts';
import type { Selection } from '../../../src/reading/events.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import type { FigureLabel } from '../../../src/scene/figure-labels.ts';
import { allWords, drawn, heard, one, words } from '../fixtures/mounted.ts';

const area: FigureLabel = {
  claim: 'moor-area',
  place: 'moor',
  words: 'about 40 square kilometres',
  figure: 'about 40 km²',
  measured: ['this outline: 42 km²', 'with the lake: 50 km²'],
  lngLat: [10.7, 50.4],
  leader: [10.6, 50.42],
  align: 'right',
  line: null,
};

function button(selection: Selection = NOTHING, label = area): HTMLButtonElement {
  return one(drawn(figureButton(label, selection)), 'button');
}

test('the article’s words come first, as a quotation, then its figure, then what is measured here', () => {
  expect([...button().children].map(words)).toEqual([
    '“about 40 square kilometres”',
    'about 40 km², the article’s figure',
    'this outline: 42 km²',
    'with the lake: 50 km²',
  ]);
});

test('without a measure there is only the article’s own', () => {
  expect(allWords(button(NOTHING, { ...area, measured: [] }), '.figure-measured')).toEqual([]);
});

test('it carries where it stands, what it is about and which line leads there', () => {
  expect(Object.fromEntries(Object.entries(button().dataset))).toEqual({
    align: 'right',
    figure: 'moor-area',
    lng: '10.7',
    lat: '50.4',
    leaderLng: '10.6',
    leaderLat: '50.42',
  });
});

test('it is pressed while its own claim is selected, not for another one of the place', () => {
  const pressed = (claim: string | null): string | null =>
    button({ claim, place: 'moor' }).getAttribute('aria-pressed');
  expect(pressed('moor-area')).toBe('true');
  expect(pressed('moor-distance')).toBe('false');
  expect(pressed(null)).toBe('false');
});

test('a click opens its claim, at its place', () => {
  const figure = button();
  const chosen = heard(document.body, 'conflict-select');
  figure.click();
  expect(chosen.map(({ claim, place }) => [claim, place])).toEqual([['moor-area', 'moor']]);
});
