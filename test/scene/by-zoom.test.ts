import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { atZoom, type ByZoom, zoomExpression } from '../../src/scene/by-zoom.ts';

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

describe('zoomExpression', () => {
  it('tells the engine the same', () => {
    const parsed = createExpression(zoomExpression(growing), 'layers[0].paint.line-width');
    if (parsed.result === 'error') throw parsed.value[0]!;
    for (const zoom of [5, 6, 6.4, 7, 8, 9])
      expect(parsed.value.evaluate({ zoom })).toBeCloseTo(atZoom(growing, zoom), 5);
    expect(zoomExpression(3)).toBe(3);
  });
});
