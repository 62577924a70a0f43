import { palettes } from '../../../../src/scene/palette.ts';
import type { ReferencePlace, ShapeLayer } from './types.ts';

const palette = palettes.light;

/** How one layer is drawn: filled, with a line, or both. */
export interface Look {
  /** A layer of the basemap, or the outlines of the story's places. */
  layer: ShapeLayer | 'places';
  /** Only the features with these ids; all where absent. */
  ids?: string[];
  fill?: string;
  /** 0 to 1; 1 where absent. */
  fillOpacity?: number;
  line?: string;
  /** In CSS pixels. */
  width?: number;
  /** Lengths of strokes and gaps in CSS pixels. */
  dash?: [number, number];
}

/** Colour of the sea, behind everything. */
export const SEA = palette.water;

/** Everything that is drawn below the names, lowest first: the same on all reference pages. */
export function looks(places: ReferencePlace[]): Look[] {
  return [
    { layer: 'countries', fill: palette.neighbour },
    { layer: 'countries', ids: ['armenia', 'azerbaijan'], fill: palette.land },
    { layer: 'behind-line', fill: palette.behindLine },
    { layer: 'oblast', fill: palette.former },
    { layer: 'lakes', fill: palette.water, line: palette.waterLine, width: 1 },
    { layer: 'rivers', line: palette.waterLine, width: 0.9 },
    ...places
      .filter(({ area }) => area !== null)
      .map(({ id, colour }): Look => ({
        layer: 'places',
        ids: [id],
        fill: colour,
        fillOpacity: 0.25,
        line: colour,
        width: 1.1,
      })),
    { layer: 'district-lines', line: palette.district, width: 0.7 },
    { layer: 'line-of-contact', line: palette.lineBand, width: 9 },
    { layer: 'oblast', line: palette.line, width: 1.3, dash: [5, 3] },
    { layer: 'borders', line: palette.border, width: 1.4 },
    { layer: 'line-of-contact', line: palette.line, width: 2, dash: [2, 4] },
  ];
}
