import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressOf, addressProblem, readAddress } from '../../src/reading/address.ts';
import { OPENING, type Reading } from '../../src/reading/reading.ts';
import { noFilter } from '../../src/story/filter.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { anyText } from '../story/fixtures/any-text.ts';
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

  it('writes each part that a reader has set under its key, in one order', () => {
    const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
    const whole: Reading = {
      selection: { claim: null, place: 'terter' },
      filter: {
        ...noFilter,
        ...{ from: day('2020-09-27'), to: day('2020-09-28') - 1, text: ' fire ' },
        ...{ by: ['azerbaijan', 'article'], about: ['none'], kinds: ['shelling'] },
        ...{ places: ['terter'], answers: ['none-reported'] },
      },
      view: { center: [46.1234567, -39.9999999], zoom: 7.12345 },
      names: 'az',
      step: 2,
      overlays: {
        comparison: { middle: [46.5, 40], turn: -90.4 },
        ruler: [
          [46, 40],
          [47.123456, 41],
        ],
        lines: ['nearest-edge'],
      },
    };
    expect(addressOf(whole)).toBe(
      'place=terter&from=2020-09-27&to=2020-09-27&by=azerbaijan,article&about=none' +
        '&kind=shelling&at=terter&answer=none-reported&q=fire&view=46.12346,-40,7.123&names=az&step=2' +
        '&outline=270,46.5,40&ruler=46,40,47.12346,41&lines=nearest-edge',
    );
    expect(
      addressOf({ ...whole, selection: { claim: 'terter-artillery', place: 'terter' } }),
    ).toMatch(/^claim=terter-artillery&from/);
  });

  it.each([
    ['view=180,85,0', { view: { center: [180, 85], zoom: 0 } }],
    ['view=-180,-85,22', { view: { center: [-180, -85], zoom: 22 } }],
    ['outline=0', { overlays: { comparison: { middle: null, turn: 0 } } }],
    ['outline=359', { overlays: { comparison: { middle: null, turn: 359 } } }],
    ['outline=5,46,40', { overlays: { comparison: { middle: [46, 40], turn: 5 } } }],
    ['ruler=', { overlays: { ruler: [] } }],
    ['ruler=46,40', { overlays: { ruler: [[46, 40]] } }],
    ['step=1', { step: 1 }],
    ['names=hy', { names: 'hy' }],
    ['by=article, article ,none', { filter: { by: ['article'] } }],
  ])('reads %s to the ends of what there is', (fragment, reading) => {
    expect(readAddress(`#${fragment}`, story).reading).toMatchObject(reading);
  });

  it.each([
    ...['view=180.1,0,7', 'view=0,85.1,7', 'view=0,-85.1,7', 'view=0,0,-1', 'view=0,0,22.1'],
    ...['view=0,0,7,7', 'view=0,,7', 'view=a,0,7', 'view='],
    ...['outline=360', 'outline=-1', 'outline=x', 'outline=', 'outline=5,46', 'outline=5,46,95'],
    ...['outline=5,46,40,46,40', 'ruler=46', 'ruler=46,40,47', 'ruler=46,x', 'ruler=181,0'],
    ...[
      'step=-1',
      'step=x',
      'names=',
      'lines=',
      'from=2020-9-1',
      'to=2020-02-30',
      'from=x2020-09-27',
    ],
  ])('refuses %s', (fragment) => {
    const { reading, unknown } = readAddress(`#${fragment}`, story);
    expect(unknown).toEqual([fragment]);
    expect(addressOf(reading)).toBe('');
  });

  it('takes from the first instant of a day to the last of another', () => {
    const { filter } = readAddress('#from=2020-09-27&to=2020-09-27', story).reading;
    expect(filter.from).toBe(Date.parse('2020-09-27T00:00:00Z'));
    expect(filter.to).toBe(Date.parse('2020-09-27T23:59:59.999Z'));
  });

  it('lets a claim win over a place, and passes over what others put into addresses', () => {
    const { reading, unknown } = readAddress(
      '#claim=dashkesan-denial&place=terter&utm_source=a&mc_cid=b&_x=c&fbclid=d&gclkid=e&secret=f',
      story,
    );
    expect(reading.selection.claim).toBe('dashkesan-denial');
    expect(unknown).toEqual([]);
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
      fc.property(anyText(), (text) => {
        const { reading } = readAddress(text, story);
        expect(readAddress(addressOf(reading), story).reading).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });
});
