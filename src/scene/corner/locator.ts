import type { Locator } from '../../story/story.ts';
import type { Colour } from '../ground.ts';
import type { Size } from '../camera.ts';
import { hasSmallLabels } from '../labels/label-look.ts';

/** A shape of the locator, in its units: SVG path data, and the names of its colours. */
export interface LocatorPart {
  /** What the story says of it; the rest is the same in all. */
  part?: 'land' | 'frame';
  d: string;
  fill?: Colour;
  stroke?: Colour;
  width?: number;
}

/** The locator with its edge: from minus this to this, in its own units. */
export const LOCATOR_REACH = 107;

/** How large it is, across, on a small map and on a larger one, in CSS pixels; map-corner.css has the same. */
const SIZE = { small: 78, large: 116 } as const;

/** How far locator and scale are from the map's edges, and from each other, in CSS pixels; map-corner.css has the same. */
export const CORNER = { edge: 10, gap: 14 } as const;

/** How large the locator is, across, on a map of some size, in CSS pixels. */
export function locatorSize(map: Size): number {
  return hasSmallLabels(map) ? SIZE.small : SIZE.large;
}

/** A map lower than this, in CSS pixels, has no room for a locator; map-corner.css has the same. */
export const LOWEST_LOCATED = 260;

/** The height of its names, in its units. */
export const LOCATOR_NAME = 19;

/** What the locator is drawn of, from the lowest on: sea, land, edge, and where the map is. */
export function locatorParts({ land, frame }: Locator): LocatorPart[] {
  return [
    { d: circle(100), fill: 'water' },
    { part: 'land', d: land, fill: 'land', stroke: 'waterLine', width: 1 },
    { d: circle(102), stroke: 'paper', width: 6 },
    { d: circle(106), stroke: 'line', width: 1.6 },
    { part: 'frame', d: frame, fill: 'ink' },
    { d: circle(15), stroke: 'ink', width: 3.5 },
  ];
}

function circle(radius: number): string {
  return `M-${radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;
}
