import type { MultiPolygon, Polygon } from 'geojson';
import type { BuiltBasemap, ComparedOutline } from '../../story/built/built-basemap.ts';

/** An outline that can be laid over the map. */
export interface Outline extends ComparedOutline {
  shape: Polygon | MultiPolygon;
}

/** The outlines that a basemap has for comparison. */
export function outlinesOf({ comparisons }: BuiltBasemap): Outline[] {
  return (comparisons?.features ?? []).flatMap(({ properties, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ ...properties, shape: geometry }]
      : [],
  );
}
