import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressOf, readAddress } from '../../src/components/address.ts';
import { OPENING, type Reading } from '../../src/components/reading.ts';
import { selectionOf } from '../../src/components/selection.ts';
import { facets } from '../../src/story/facets.ts';
import { type Facet, noFilter } from '../../src/story/filter.ts';
import { karabakhStory } from '../layers/fixtures/karabakh.ts';

const story = await karabakhStory();
const DAY = 86_400_000;

const choices = facets(story, noFilter);
const some = (facet: Facet): fc.Arbitrary<string[]> =>
  fc.subarray(choices[facet].map(({ id }) => id));
const day = fc.option(fc.integer({ min: 0, max: 30_000 }).map((number) => number * DAY));
const selection = fc.oneof(
  fc.constant(OPENING.selection),
  fc.constantFrom(...story.claims, ...story.places).map(({ id }) => selectionOf(story, id)!),
);
const decimal = (least: number, most: number, digits: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: least * 10 ** digits, max: most * 10 ** digits })
    .map((number) => Number((number / 10 ** digits).toFixed(digits)));

const position = fc.tuple(decimal(-180, 180, 5), decimal(-85, 85, 5));
const lines = story.measurements.flatMap(({ label, line }) => (line ? [label] : []));

/** Any state that a reader can reach, as precisely as an address gives it. */
const readings: fc.Arbitrary<Reading> = fc.record({
  selection,
  filter: fc.record({
    from: day,
    to: day.map((first) => (first === null ? null : first + DAY - 1)),
    by: some('by'),
    about: some('about'),
    kinds: some('kinds') as fc.Arbitrary<Reading['filter']['kinds']>,
    places: some('places'),
    answers: some('answers') as fc.Arbitrary<Reading['filter']['answers']>,
    text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  }),
  view: fc.option(
    fc.record({
      center: position,
      zoom: decimal(0, 22, 3),
    }),
  ),
  names: fc.constantFrom('article', 'az', 'hy'),
  step: fc.option(fc.integer({ min: 1, max: story.guide.length })),
  overlays: fc.record({
    comparison: fc.option(
      fc.record({ middle: fc.option(position), turn: fc.integer({ min: 0, max: 359 }) }),
    ),
    ruler: fc.option(fc.array(position, { maxLength: 5 })),
    lines: fc.subarray(lines),
  }),
});

describe('the address', () => {
  it('restores 200 random states exactly', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(readAddress(`#${addressOf(reading)}`, story)).toEqual({ reading, unknown: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('survives as a URL, which writes some characters in another way', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const url = new URL('https://example.org/map/?from=host');
        url.hash = addressOf(reading);
        expect(readAddress(new URL(url.href).hash, story).reading).toEqual(reading);
      }),
      { numRuns: 200 },
    );
  });

  it('is empty for the opening', () => {
    expect(addressOf(OPENING)).toBe('');
    expect(readAddress('', story)).toEqual({ reading: OPENING, unknown: [] });
  });

  it('reads the anchor of a claim in the list', () => {
    expect(readAddress('#claim-dashkesan-denial', story).reading.selection).toEqual({
      claim: 'dashkesan-denial',
      place: 'dashkesan',
    });
  });

  it.each([
    ['claim=no-such-claim', ['claim=no-such-claim']],
    ['place=nowhere', ['place=nowhere']],
    ['by=armenia-authorities,nobody', ['by=nobody']],
    ['from=2020-02-30', ['from=2020-02-30']],
    ['to=tomorrow', ['to=tomorrow']],
    ['view=1,2', ['view=1,2']],
    ['view=200,0,3', ['view=200,0,3']],
    ['names=tlh', ['names=tlh']],
    ['step=0', ['step=0']],
    ['step=99', ['step=99']],
    ['step=1.5', ['step=1.5']],
  ])('names what it cannot follow in %s, and opens the rest', (fragment, unknown) => {
    const read = readAddress(`#${fragment}&q=fire`, story);
    expect(read.unknown).toEqual(unknown);
    expect(read.reading.filter.text).toBe('fire');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { reading } = readAddress(text, story);
        expect(readAddress(addressOf(reading), story).reading).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });
});
