import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { zoomExpression } from '../../../src/engine/style/zoom-expression.ts';
import { atZoom, type ByZoom } from '../../../src/scene/by-zoom.ts';

test('the engine is told of a size what all others reckon with', () => {
  const growing: ByZoom = { zooms: [6, 8], values: [10, 15] };
  const parsed = createExpression(zoomExpression(growing), 'layers[0].paint.line-width');
  if (parsed.result === 'error') throw parsed.value[0]!;
  for (const zoom of [5, 6, 6.4, 7, 8, 9])
    expect(parsed.value.evaluate({ zoom })).toBeCloseTo(atZoom(growing, zoom), 5);
  expect(zoomExpression(3)).toBe(3);
});
