import type { Box } from './plane/box.ts';
import { ringBounds } from './plane/clip.ts';
import { clipping, near, SEA, simplifying, type Ground, type Scale } from './ground-shapes.ts';
import { area, polygonsOf, shaped, type Area, type Shaper } from './shaper.ts';
import { EARTH_RADIUS_KM, polygonKm2, RADIANS, type Rings } from './plane/sphere.ts';

/** A lake, a sea, or a river that is wide enough to have two banks. */
export type Water = Area<{ kind: 'lake' | 'sea' | 'river'; km2: number }>;

/** Tiles that are narrower than this part of a pixel are left out before they are put together. */
const NARROWEST_PIXELS = 0.25;

/** Lakes or rivers of a box that can be seen, put together from the tiles in which they come. */
export async function waterShapes(
  kind: 'lake' | 'river',
  tiles: readonly Rings[],
  box: Box,
  scale: Scale,
  shaper: Shaper,
): Promise<Water[]> {
  const least = (NARROWEST_PIXELS * scale.pixel) / 1000;
  const pieces = near(tiles, box).filter((rings) => longestKm(rings) > least);
  const whole = await shaped(
    shaper,
    pieces.map((rings) => area({}, rings)),
    [...clipping(box), '-dissolve2', '-explode'],
  );
  const seen = whole.filter((one) => km2Of(one) > scale.smallestKm2);
  const drawn = await shaped(shaper, seen, [...simplifying(scale), '-explode']);
  return drawn
    .map((one): Water => ({ ...one, properties: { kind, km2: rounded(km2Of(one)) } }))
    .filter((one) => isWater(one, scale))
    .sort((one, two) => two.properties.km2 - one.properties.km2);
}

/** A shape with fewer corners is a scrap, unless it has at least so many km². */
const CORNERS = 8;
const SCRAP_KM2 = 0.5;

/** Whether a shape is more than a scrap: the packages’ generalisation has made triangles of many ponds. */
function isWater(one: Water, { smallestKm2 }: Scale): boolean {
  const { km2 } = one.properties;
  const corners = Math.max(...polygonsOf(one).map(([outer = []]) => outer.length - 1));
  return km2 > smallestKm2 / 2 && (km2 > SCRAP_KM2 || corners >= CORNERS);
}

/** The seas of a box, each in one piece. */
export function seaShapes(parts: readonly Ground[]): Water[] {
  return parts
    .filter(({ properties }) => properties.owner === SEA)
    .flatMap((sea) => polygonsOf(sea))
    .map((rings): Water => area({ kind: 'sea', km2: rounded(polygonKm2(rings)) }, rings))
    .sort((one, two) => two.properties.km2 - one.properties.km2);
}

/** The area of areas in km². */
export function km2Of(one: Area<unknown>): number {
  return polygonsOf(one).reduce((sum, rings) => sum + polygonKm2(rings), 0);
}

function rounded(km2: number): number {
  return km2 < 10 ? Math.round(km2 * 100) / 100 : Math.round(km2);
}

function longestKm([outer = []]: Rings): number {
  const [west, south, east, north] = ringBounds(outer);
  return (
    EARTH_RADIUS_KM * RADIANS * Math.max(north - south, (east - west) * Math.cos(south * RADIANS))
  );
}
