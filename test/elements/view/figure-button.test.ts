// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { figureButton, measuredLine } from '../../../src/elements/view/figure-button.ts';
import type { Selection } from '../../../src/reading/events.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import type { FigureLabel } from '../../../src/scene/figure-labels.ts';
import { allWords, drawn, heard, one, words } from '../fixtures/mounted.ts';

const area: FigureLabel = {
  claim: 'moor-area',
  place: 'moor',
  words: 'about 40 square kilometres',
  brief: 'about 40 km²',
  measured: ['this outline: 42 km²', 'with the lake: 50 km²'],
  lngLat: [10.7, 50.4],
  line: null,
};

function button(selection: Selection = NOTHING, label = area): HTMLButtonElement {
  return one(drawn(figureButton(label, selection)), 'button');
}

const chosen: Selection = { claim: 'moor-area', place: 'moor' };

test('at first it is the article’s words as a quotation, and in brief for small maps', () => {
  expect([...button().children].map(words)).toEqual([
    '“about 40 square kilometres”',
    'about 40 km²',
  ]);
});

test('in another language its words are marked as such', () => {
  const languages = (label: FigureLabel): (string | null)[] =>
    [...button(NOTHING, label).children].map((text) => text.getAttribute('lang'));
  expect(languages(area)).toEqual([null, null]);
  expect(languages({ ...area, language: 'ja' })).toEqual(['ja', 'ja']);
});

test('once chosen it says what is measured here', () => {
  expect(allWords(button(chosen), '.figure-measured')).toEqual([
    'this outline: 42 km²',
    'with the lake: 50 km²',
  ]);
});

test('what is measured is a line with a dot at either end; an area has none', () => {
  const line: FigureLabel['line'] = [
    [10, 50],
    [11, 51],
  ];
  const svg = drawn(html`<svg>${measuredLine({ ...area, line })}</svg>`);
  expect(JSON.parse(one(svg, 'line').dataset['line']!)).toEqual(line);
  expect(svg.querySelectorAll('circle')).toHaveLength(2);
  expect(drawn(html`<svg>${measuredLine(area)}</svg>`).querySelector('line')).toBeNull();
});

test('it carries where it stands', () => {
  expect(Object.fromEntries(Object.entries(button().dataset))).toEqual({
    figure: 'moor-area',
    lng: '10.7',
    lat: '50.4',
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
