import { describe, expect, it } from 'vitest';
import { pictograms } from '../../../src/story/vocabulary/pictograms.ts';
import { ringPart, SIGN, type SignPart, signParts } from '../../../src/scene/signs/sign-shape.ts';
import { mark } from '../fixtures/mark.ts';

const plain = mark('Here', [46, 40], { ring: { kind: 'not-applicable' } });
const shared = mark('Here', [46, 40], {
  voices: [
    { voice: 'teal', count: 3 },
    { voice: 'orange', count: 1 },
  ],
  count: 4,
});

/** The paths of the parts that voices speak in. */
function sectors(parts: SignPart[]): string[] {
  return parts.flatMap((part) => (part.part === 'voice' && 'path' in part ? [part.path] : []));
}

describe('signParts', () => {
  it('draws a disc in the claimant’s colour with what the claim is about', () => {
    expect(signParts(plain)).toEqual([
      { part: 'ground', radius: 16 },
      { part: 'voice', voice: 'teal', radius: 10.5 },
      { part: 'kind', path: pictograms.shelling, scale: 0.82 },
    ]);
  });

  it('writes the number of one voice’s several claims at the disc’s shoulder', () => {
    const [ground, text, ...more] = signParts({ ...plain, count: 2 }).slice(3);
    expect(more).toEqual([]);
    expect(ground).toEqual({ part: 'count-ground', radius: 7.5, at: [12, -12] });
    // Baseline so far below its middle that figures of 9.5 pixels stand in it.
    expect(text).toEqual({ part: 'count', text: '2', at: [12, expect.closeTo(-8.58)] });
  });

  it('shares a disc among several voices, with the number of claims in its middle', () => {
    const parts = signParts(shared);
    expect(parts.map(({ part }) => part)).toEqual([
      'ground',
      'ring-open',
      'voice',
      'voice',
      'ground',
      'total',
    ]);
    expect(parts.at(-2)).toEqual({ part: 'ground', radius: SIGN.total });
    expect(parts.at(-1)).toEqual({ part: 'total', text: '4', at: [0, expect.closeTo(3.6)] });
    expect(parts.slice(2, 4)).toMatchObject([{ voice: 'teal' }, { voice: 'orange' }]);
  });

  it('gives each voice its share, from the top clockwise', () => {
    expect(sectors(signParts(shared))).toEqual([
      // Three quarters end in the west, the long way round.
      'M0 0L0.00 -10.50A10.5 10.5 0 1 1 -10.50 0.00Z',
      'M0 0L-10.50 0.00A10.5 10.5 0 0 1 -0.00 -10.50Z',
    ]);
  });

  it('takes the short way round for a half', () => {
    const half = (voice: 'teal' | 'orange') => ({ voice, count: 2 });
    expect(sectors(signParts({ ...shared, voices: [half('teal'), half('orange')] }))).toEqual([
      'M0 0L0.00 -10.50A10.5 10.5 0 0 1 0.00 10.50Z',
      'M0 0L0.00 10.50A10.5 10.5 0 0 1 -0.00 -10.50Z',
    ]);
  });
});

describe('ringPart', () => {
  it('is in the colour of who answers', () => {
    expect(ringPart({ kind: 'answered', by: 'orange' }, 14)).toEqual([
      { part: 'ring', voice: 'orange', radius: 14 },
    ]);
  });

  it('is none where no answer is due', () => {
    expect(ringPart({ kind: 'not-applicable' }, 14)).toEqual([]);
  });

  it.each([7, SIGN.ring])('of radius %d is dotted evenly, some five pixels apart', (radius) => {
    const [ring, ...more] = ringPart({ kind: 'none-reported' }, radius);
    expect(more).toEqual([]);
    expect(ring).toMatchObject({ part: 'ring-open', radius });
    const [dot, gap] = ring && 'dashes' in ring ? ring.dashes : [NaN, NaN];
    expect(dot).toBe(0.1);
    expect(dot + gap).toBeGreaterThan(4.5);
    expect(dot + gap).toBeLessThan(5.5);
    const dots = (2 * Math.PI * radius) / (dot + gap);
    expect(dots).toBeCloseTo(Math.round(dots), 10);
  });
});
