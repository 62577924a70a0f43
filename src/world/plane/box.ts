import { EARTH_RADIUS_KM, RADIANS } from './sphere.ts';

/** West, south, east and north in degrees. West is greater than east in a box across the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A box of the Earth, and the plane in which its map is worked out. */
export interface Box {
  /** As it was asked for. */
  bounds: Bounds;
  /**
   * The same in the working plane, where west is always less than east: longitudes less `shift`. The
   * plane’s ±180° is never inside the box, because there a metre has no length for the tool that
   * simplifies lines.
   */
  frame: Bounds;
  /** Degrees that the working plane lies west of the map: 180 across the antimeridian, else 0. */
  shift: 0 | 180;
}

/** The Mercator projection of the map ends here, in degrees of latitude. */
export const LAST_LATITUDE = 85.05;

/** Pixels of the whole Earth at zoom 0. */
const WORLD_PIXELS = 512;

/** A map of this many pixels shows the box as a whole; so much nearer than that is its nearest zoom. */
const WHOLE_PIXELS = 1000;
const NEARER = 2.5;

/** The nearest zooms that a basemap may have: borders, coasts and water are credible to the second. */
export const ZOOM_RANGE = [6, 12] as const;

/** What is wrong with bounds; null when they are a box. */
export function boundsProblem(bounds: Bounds): 'longitude' | 'latitude' | 'order' | 'small' | null {
  const [west, south, east, north] = bounds;
  if (![west, east].every((longitude) => Math.abs(longitude) <= 180)) return 'longitude';
  if (![south, north].every((latitude) => Math.abs(latitude) <= LAST_LATITUDE)) return 'latitude';
  if (south >= north || west === east) return 'order';
  const span = west < east ? east - west : east - west + 360;
  return Math.min(span, north - south) < SMALLEST_DEGREES ? 'small' : null;
}

/** Below this, in degrees, the packages have no more than a line or two. */
export const SMALLEST_DEGREES = 0.02;

/** The box of bounds that have no {@link boundsProblem}. */
export function boxOf(bounds: Bounds): Box {
  const [west, south, east, north] = bounds;
  if (west < east) return { bounds, frame: bounds, shift: 0 };
  return { bounds, frame: [west - 180, south, east + 180, north], shift: 180 };
}

/** The bounds of a box on the Earth: two across the antimeridian, and otherwise one. */
export function onEarth({ bounds }: Box): Bounds[] {
  const [west, south, east, north] = bounds;
  if (west < east) return [bounds];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}

/** A box of the working plane, larger on each side by a part of its own width and height. */
export function grown([west, south, east, north]: Bounds, part: number): Bounds {
  const [x, y] = [(east - west) * part, (north - south) * part];
  return [west - x, south - y, east + x, north + y];
}

/** The longest side of a box in pixels at a zoom, in the Mercator projection. */
export function longestSide([west, south, east, north]: Bounds, zoom: number): number {
  const height = (mercator(north) - mercator(south)) / RADIANS;
  return (Math.max(east - west, height) / 360) * WORLD_PIXELS * 2 ** zoom;
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));
}

/** The nearest zoom at which a box is shown, by its size, to a tenth. */
export function nearestZoom(frame: Bounds): number {
  const zoom = Math.log2(WHOLE_PIXELS / longestSide(frame, 0)) + NEARER;
  const [least, most] = ZOOM_RANGE;
  return Math.round(Math.min(most, Math.max(least, zoom)) * 10) / 10;
}

/** The farthest zoom: the box is then 300 pixels long. */
export function farthestZoom(frame: Bounds): number {
  return Math.max(0, Math.round(Math.log2(300 / longestSide(frame, 0)) * 10) / 10);
}

/** Metres that one pixel is wide in the middle of a box at a zoom. */
export function metresPerPixel([, south, , north]: Bounds, zoom: number): number {
  const around = 2 * Math.PI * EARTH_RADIUS_KM * 1000;
  return (around * Math.cos(((south + north) / 2) * RADIANS)) / (WORLD_PIXELS * 2 ** zoom);
}
