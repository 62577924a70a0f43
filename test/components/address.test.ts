import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressOf, readAddress } from '../../src/components/address.ts';
import { OPENING } from '../../src/components/reading.ts';
import { karabakhStory } from '../layers/fixtures/karabakh.ts';
import { decimal, readings } from './fixtures/readings.ts';

const story = await karabakhStory();
const anywhere = readings(
  story,
  fc.option(
    fc.record({
      center: fc.tuple(decimal(-180, 180, 5), decimal(-85, 85, 5)),
      zoom: decimal(0, 22, 3),
    }),
  ),
);

describe('the address', () => {
  it('restores 200 random states exactly', () => {
    fc.assert(
      fc.property(anywhere, (reading) => {
        expect(readAddress(`#${addressOf(reading)}`, story)).toEqual({ reading, unknown: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('survives as a URL, which writes some characters in another way', () => {
    fc.assert(
      fc.property(anywhere, (reading) => {
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
