// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marks, type MarksSize, plotSize } from '../../../src/elements/shared/claim-marks.ts';
import { isDenial } from '../../../src/story/answers.ts';
import type { Claim } from '../../../src/story/story.ts';
import { drawn, one } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();
const { claims } = story;

/** The parts of a drawing: whose, how, and where their marks begin. */
function parts(
  some: readonly Claim[],
  size: MarksSize,
  shows: (claim: Claim) => boolean = () => true,
): [voice: string | null, look: string, marks: number][] {
  const svg = one<SVGElement>(drawn(marks(story, some, size, shows)), 'svg.marks');
  return [...svg.querySelectorAll('path')].map((path) => [
    path.getAttribute('data-voice'),
    path.getAttribute('class') ?? '',
    path.getAttribute('d')?.match(/m/gi)?.length ?? 0,
  ]);
}

describe('how large a timeline’s parts are', () => {
  test('a column is two wide, and wider where it would be higher than six', () => {
    const size = plotSize([40, 1]);
    const sizes = [1, 2, 3, 12, 13, 40].map((count) => size.column(count));
    expect(sizes.map(({ wide, high }) => [wide, high])).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
      [2, 6],
      [3, 5],
      [7, 6],
    ]);
  });

  test('each claim has room, and no stack is higher than six', () => {
    const counts = fc.array(fc.nat(400), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, (some) => {
        const size = plotSize(some);
        for (const count of some) {
          for (const { as, wide, high } of [
            size.column(count),
            size.block(count),
            size.row(count),
          ]) {
            expect(high).toBeLessThanOrEqual(6);
            if (as === 'marks') expect(wide * high).toBeGreaterThanOrEqual(count);
            else expect(wide).toBeLessThanOrEqual(10);
          }
        }
      }),
    );
  });

  test('hundreds are bars to one scale, and side by side marks are smaller', () => {
    expect(plotSize([60]).as).toBe('marks');
    const bars = plotSize([200, 100, 1, 0]);
    expect(bars.as).toBe('bar');
    expect([200, 100, 1, 0].map((count) => bars.column(count).high)).toEqual([6, 3, 0.25, 0]);
    // Bars are no wider for being many.
    expect([6, 12].map((days) => plotSize(Array<number>(days).fill(90)).density)).toEqual([
      'l',
      'm',
    ]);
    expect([6, 7, 12, 13].map((days) => plotSize(Array<number>(days).fill(2)).density)).toEqual([
      'l',
      'm',
      'm',
      's',
    ]);
    expect(plotSize(Array<number>(14).fill(20)).density).toBe('s');
  });
});

describe('claims as marks', () => {
  test('stand by voice in the story’s order, the article’s own last and denials after the others', () => {
    const voices = parts(claims, { wide: 2, high: 4, as: 'marks' });
    expect(voices.map(([voice]) => voice).at(-1)).toBe('article');
    expect(voices.reduce((all, [, , count]) => all + count, 0)).toBe(claims.length);
    const denials = voices.filter(([, look]) => look === 'hollow');
    expect(denials.map(([, , count]) => count)).toEqual([claims.filter(isDenial).length]);
  });

  test('that a filter leaves out are faint, each with its voice', () => {
    const shown = new Set(claims.slice(0, 2));
    const found = parts(claims, { wide: 2, high: 4, as: 'marks' }, (claim) => shown.has(claim));
    const count = (off: boolean): number =>
      found
        .filter(([, look]) => look.includes('off') === off)
        .reduce((all, [, , many]) => all + many, 0);
    expect([count(false), count(true)]).toEqual([2, claims.length - 2]);
  });

  test('fill a column from the bottom and a block from the left', () => {
    const three = claims.slice(0, 1).concat(claims.slice(0, 1), claims.slice(0, 1));
    const starts = (size: MarksSize): string[] => {
      const svg = drawn(marks(story, three, size, () => true));
      const d = one<SVGPathElement>(svg, 'path').getAttribute('d') ?? '';
      const at = [0, 0];
      // Each by its distance from the one before.
      return [...d.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)/gi)].map(([, x, y]) => {
        at[0]! += Number(x);
        at[1]! += Number(y);
        return at.map((one) => Math.floor(one / 12)).join(' ');
      });
    };
    expect(starts({ wide: 2, high: 2, as: 'marks' })).toEqual(['0 1', '1 1', '0 0']);
    expect(starts({ wide: 3, high: 2, as: 'marks' })).toEqual(['0 1', '0 0', '1 1']);
  });

  test('as a bar are as long as they are many', () => {
    const heights = (size: MarksSize): number[] => {
      const svg = drawn(marks(story, claims, size, () => true));
      return [...svg.querySelectorAll('path:not(.hollow)')].map((path) =>
        Number(/v([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]),
      );
    };
    const filled = claims.filter((claim) => !isDenial(claim)).length;
    const bar = heights({ wide: 2, high: 6, as: 'bar' });
    const total = bar.reduce((all, height) => all + height, 0);
    expect(total).toBeCloseTo((72 * filled) / claims.length, 1);
  });

  test('as a bar stand one above the other however low it is, as a strip side by side', () => {
    const starts = (as: 'bar' | 'strip'): Set<string | undefined>[] => {
      const svg = drawn(marks(story, claims, { wide: 2, high: 1, as }, () => true));
      const at = [...svg.querySelectorAll('path:not(.hollow)')].map(
        (path) => /M([\d.]+) ([\d.]+)/.exec(path.getAttribute('d') ?? '') ?? [],
      );
      return [new Set(at.map(([, x]) => x)), new Set(at.map(([, , y]) => y))];
    };
    const sizes = (as: 'bar' | 'strip'): boolean[] => starts(as).map(({ size }) => size > 1);
    expect([sizes('bar'), sizes('strip')]).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
