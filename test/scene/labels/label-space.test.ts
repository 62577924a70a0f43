import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelSpace } from '../../../src/scene/labels/label-space.ts';

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };

describe('LabelSpace', () => {
  it('refuses what lies outside the map', () => {
    const space = new LabelSpace([], bounds);
    expect(space.take({ left: -1, top: 10, right: 20, bottom: 20 })).toBe(false);
    expect(space.take({ left: 90, top: 90, right: 101, bottom: 95 })).toBe(false);
  });

  it('lets boxes touch', () => {
    const space = new LabelSpace([{ left: 0, top: 0, right: 50, bottom: 50 }], bounds);
    expect(space.take({ left: 50, top: 0, right: 90, bottom: 50 })).toBe(true);
  });

  it('never lets two boxes overlap', () => {
    const box = fc
      .tuple(
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
      )
      .map(([left, top, w, h]) => ({ left, top, right: left + w, bottom: top + h }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const space = new LabelSpace([], bounds);
        const taken = boxes.filter((one) => space.take(one));
        for (const [index, a] of taken.entries()) {
          for (const b of taken.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
