import { describe, expect, it } from 'vitest';
import { isCut, UNSEEN_PIXEL_RATIO } from '../../src/engine/canvas-size.ts';

describe('isCut', () => {
  it.each([260, 800, 3000])('is told by one pixel in a map of %i px', (clientWidth) => {
    expect(isCut({ width: 1, clientWidth })).toBe(true);
  });

  it.each([1, 9, 15, 30, 260, 3000])(
    'is not true of what the engine asks for at first, at %i px',
    (clientWidth) => {
      const width = Math.floor(clientWidth * UNSEEN_PIXEL_RATIO);
      expect(isCut({ width, clientWidth })).toBe(false);
    },
  );

  it('is not true of a map that is not laid out', () => {
    expect(isCut({ width: 40, clientWidth: 0 })).toBe(false);
  });
});
