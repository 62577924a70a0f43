import { describe, expect, it } from 'vitest';
import { atZoom, type ByZoom } from '../../src/scene/by-zoom.ts';

const growing: ByZoom = { zooms: [6, 8], values: [10, 15] };

describe('atZoom', () => {
  it.each([
    [5, 10],
    [6, 10],
    [7, 12.5],
    [8, 15],
    [9, 15],
  ])('at zoom %d gives %d', (zoom, wanted) => {
    expect(atZoom(growing, zoom)).toBe(wanted);
  });

  it('leaves a number alone', () => {
    expect(atZoom(1.2, 7)).toBe(1.2);
  });
});
