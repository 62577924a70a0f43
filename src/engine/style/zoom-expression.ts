import type { Sized } from '../../scene/by-zoom.ts';

/** A size as a MapLibre expression. */
export function zoomExpression(
  size: Sized,
): number | ['interpolate', ['linear'], ['zoom'], number, number, number, number] {
  if (typeof size === 'number') return size;
  const [from, to] = size.zooms;
  const [first, last] = size.values;
  return ['interpolate', ['linear'], ['zoom'], from, first, to, last];
}
