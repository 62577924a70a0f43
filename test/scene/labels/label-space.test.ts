import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, LabelSpace, overlap, widened } from '../../../src/scene/labels/label-space.ts';

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };

describe('LabelSpace', () => {
  it.each([
    ['left of', { left: -1 }],
    ['above', { top: -1 }],
    ['right of', { right: 101 }],
    ['below', { bottom: 101 }],
  ])('refuses what reaches %s the map', (_, edge) => {
    const space = new LabelSpace([], bounds);
    const box = { left: 10, top: 10, right: 90, bottom: 90 };
    expect(space.take({ ...box, ...edge })).toBe(false);
    expect(space.take(box)).toBe(true);
  });

  it('lets a box reach the edge', () => {
    expect(new LabelSpace([], bounds).take(bounds)).toBe(true);
  });

  it('takes nothing when it is asked whether there is room', () => {
    const space = new LabelSpace([], bounds);
    expect(space.has(bounds)).toBe(true);
    expect(space.take(bounds)).toBe(true);
    expect(space.has(bounds)).toBe(false);
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

describe('overlap', () => {
  const box = { left: 20, top: 20, right: 40, bottom: 40 };

  it.each([
    ['left', { left: 0, top: 20, right: 20, bottom: 40 }, { right: 21 }],
    ['above', { left: 20, top: 0, right: 40, bottom: 20 }, { bottom: 21 }],
    ['right', { left: 40, top: 20, right: 60, bottom: 40 }, { left: 39 }],
    ['below', { left: 20, top: 40, right: 40, bottom: 60 }, { top: 39 }],
  ])('is more than a shared edge: %s', (_, other, nearer) => {
    expect(overlap(box, other)).toBe(false);
    expect(overlap(box, { ...other, ...nearer })).toBe(true);
    expect(overlap({ ...other, ...nearer }, box)).toBe(true);
  });
});

describe('inside', () => {
  it.each([
    [{ left: 0, top: 0, right: 100, bottom: 100 }, true],
    [{ left: -0.1, top: 0, right: 100, bottom: 100 }, false],
    [{ left: 0, top: -0.1, right: 100, bottom: 100 }, false],
    [{ left: 0, top: 0, right: 100.1, bottom: 100 }, false],
    [{ left: 0, top: 0, right: 100, bottom: 100.1 }, false],
  ])('%j: %s', (box, within) => {
    expect(inside(box, bounds)).toBe(within);
  });
});

describe('widened', () => {
  it('adds as much on opposite sides', () => {
    const box = { left: 20, top: 20, right: 40, bottom: 40 };
    expect(widened(box, 3)).toEqual({ left: 17, top: 17, right: 43, bottom: 43 });
    expect(widened(box, 3, 1)).toEqual({ left: 17, top: 19, right: 43, bottom: 41 });
  });
});
