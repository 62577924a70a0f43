import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressOf, addressProblem, readAddress } from '../../src/reading/address.ts';
import { OPENING } from '../../src/reading/reading.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { decimal, readings } from '../elements/fixtures/readings.ts';

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
        expect(readAddress(`#${addressOf(reading)}`, story)).toEqual({
          reading,
          unknown: [],
          inverted: null,
        });
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
    expect(readAddress('', story)).toEqual({ reading: OPENING, unknown: [], inverted: null });
  });

  it.each([
    ['lines=nearest-edge,shusha', 'nearest-edge,shusha'],
    ['lines=mean-over-the-area,centroid', null],
    ['lines=Nearest%20edge,Shusha', 'nearest-edge,shusha'],
    ['lines=nearest%20edge', 'nearest-edge'],
  ])(
    'takes ids of measured lines, and the labels that were given out before, in %s',
    (fragment, ids) => {
      const { reading, unknown } = readAddress(`#${fragment}`, story);
      expect(unknown).toEqual(ids === null ? [fragment] : []);
      expect(addressOf(reading)).toBe(ids === null ? '' : `lines=${ids}`);
      expect(reading.overlays.lines).toEqual(ids?.split(',') ?? []);
    },
  );

  it('writes the ids of lines that a page has named by their labels', () => {
    const overlays = { ...OPENING.overlays, lines: ['Nearest edge', 'shusha'] };
    expect(addressOf({ ...OPENING, overlays })).toBe('lines=nearest-edge,shusha');
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
    ['colour=red', ['colour=red']],
    ['anywhere', ['anywhere']],
  ])('names what it cannot follow in %s, and opens the rest', (fragment, unknown) => {
    const read = readAddress(`#${fragment}&q=fire`, story);
    expect(read.unknown).toEqual(unknown);
    expect(read.reading.filter.text).toBe('fire');
  });

  it.each([
    'claim%3Ddashkesan-denial%26by%3Darmenia-foreign-ministry',
    'claim%3ddashkesan-denial%26by%3darmenia-foreign-ministry',
    'claim%253Ddashkesan-denial%2526by%253Darmenia-foreign-ministry',
    'claim=dashkesan-denial&amp;by=armenia-foreign-ministry',
    'claim=dashkesan-denial&amp;amp;by=armenia-foreign-ministry',
    'claim=dashkesan-denial%26amp%3Bby%3Darmenia-foreign-ministry',
    'claim=dashkesan-denial&#38;by=armenia-foreign-ministry',
    'claim=3Ddashkesan-denial&by=3Darmenia-foreign-ministry',
    'claim=dashkesan-=%0D%0Adenial&by=armenia-foreign-ministry',
    'claim=dashkesan–denial&by=armenia‑foreign‑ministry',
    'claim=dashkesan-denial%20&by=armenia-foreign-ministry%20',
    'claim=dashkesan\u200B-denial&by=armenia-foreign-ministry',
    'CLAIM=DASHKESAN-DENIAL&BY=ARMENIA-FOREIGN-MINISTRY',
    '%20claim=dashkesan-denial&by=armenia-foreign-ministry+',
    '/claim=dashkesan-denial&by=armenia-foreign-ministry',
    'claim-dashkesan-denial&by=armenia-foreign-ministry&utm_source=chat&fbclid=IwAR0',
    'claim=dashkesan-denial&by=armenia-foreign-ministry:~:text=denied',
    ...['.', ',', ')', ').', '>', '%3E', '&gt;', '&quot;', '”', '%E2%80%9D', '"', '%22,', "'", '*'],
    ...['…', ']', '!', '?', ';', '%20', '%0A', '_', '%C2%A0', '|', '&', '\u200E'],
  ])('is understood when a program hands it on with %s', (changed) => {
    const whole = 'claim=dashkesan-denial&by=armenia-foreign-ministry';
    const fragment = changed.length > 30 ? changed : whole + changed;
    const { reading, unknown } = readAddress(`#${fragment}`, story);
    expect(unknown).toEqual([]);
    expect(addressOf(reading)).toBe(whole);
  });

  it.each(['.', ')', '%20', '%3E'])('takes the words looked for as they are, with %s', (end) => {
    const { reading } = readAddress(`#q=fire${end}`, story);
    expect(reading.filter.text).toBe(`fire${decodeURIComponent(end)}`.trim());
  });

  it('leaves out a period that ends before it begins, and says so once', () => {
    const read = readAddress('#from=2020-09-30&to=2020-09-27&by=article', story);
    expect(addressOf(read.reading)).toBe('by=article');
    expect(addressProblem(read)).toBe(
      'This link has a period that ends before it begins (from=2020-09-30&to=2020-09-27), which is left out. The rest of it is shown; all claims are in the list.',
    );
  });

  it('says nothing of what it could follow, nor of what WordPress puts there', () => {
    for (const fragment of ['#claim=dashkesan-denial', '#?secret=4Fh2kQz9Xa', ''])
      expect(addressProblem(readAddress(fragment, story))).toBeNull();
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
