import type { Position } from 'geojson';

import { linesOf, type Shape } from '../shaper.ts';
import { nearestOn, xy } from './sphere.ts';

/** A line’s end that falls short of what it leads to by up to this many km is led to it. */
const SHORT_KM = 6;

/**
 * Lines whose loose ends are led to the nearest of other lines, where that is near. Lines of two sources
 * do not meet by themselves. An end that another line of the same layer has is not loose.
 */
export function joined<P>(
  features: readonly Shape<P>[],
  to: readonly (readonly Position[])[],
): Shape<P>[] {
  const ends = new Map<string, number>();
  const all = features.map((feature) => linesOf(feature));
  for (const line of all.flat())
    for (const end of [line[0], line.at(-1)]) ends.set(key(end), (ends.get(key(end)) ?? 0) + 1);
  const led = (end: Position | undefined): Position[] => {
    if (!end || ends.get(key(end)) !== 1) return [];
    const { km, at } = nearestOn(end, to);
    return at && km > 0.001 && km < SHORT_KM ? [at] : [];
  };
  return features.map((feature, index): Shape<P> => {
    const coordinates = (all[index] ?? []).map((line) => [
      ...led(line[0]),
      ...line,
      ...led(line.at(-1)),
    ]);
    return { ...feature, geometry: { type: 'MultiLineString', coordinates } };
  });
}

function key(position: Position | undefined): string {
  return xy(position).join(' ');
}
