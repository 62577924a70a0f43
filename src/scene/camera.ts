import type { Bounds, Story, StoryBasemap } from '../story/story.ts';

export type { Bounds };

/** Room that the opening view keeps for labels at its edges, in CSS pixels. */
export const FRAME_EDGE = { top: 14, right: 8, bottom: 14, left: 8 };

/** A view of the map: what is in the middle, and how large. North is always up. */
export interface Camera {
  /** Longitude and latitude of the middle. */
  center: [number, number];
  /** The world is 512 × 2^zoom pixels wide. */
  zoom: number;
}

/** Size of the map in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Room kept free along the edges, in CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Width of the world at zoom 0, in CSS pixels. */
export const TILE = 512;

/** Spherical Mercator (EPSG:3857) in units of the world's width: x grows east, y grows south. */
export function mercator([lng, lat]: readonly [number, number]): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI];
}

/** Inverse of {@link mercator}. */
export function unmercator([x, y]: readonly [number, number]): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Where a position is on the screen, in CSS pixels from the top left corner. */
export function project(
  lngLat: readonly [number, number],
  camera: Camera,
  { width, height }: Size,
): [number, number] {
  const scale = TILE * 2 ** camera.zoom;
  const [x, y] = mercator(lngLat);
  const [cx, cy] = mercator(camera.center);
  return [width / 2 + (x - cx) * scale, height / 2 + (y - cy) * scale];
}

/** Longitude and latitude of a point of the screen; the inverse of {@link project}. */
export function unproject(
  [x, y]: readonly [number, number],
  camera: Camera,
  { width, height }: Size,
): [number, number] {
  const scale = TILE * 2 ** camera.zoom;
  const [cx, cy] = mercator(camera.center);
  return unmercator([cx + (x - width / 2) / scale, cy + (y - height / 2) / scale]);
}

/** The box that a view shows: west, south, east, north. */
export function viewBounds(camera: Camera, size: Size): Bounds {
  const [west, north] = unproject([0, 0], camera, size);
  const [east, south] = unproject([size.width, size.height], camera, size);
  return [west, south, east, north];
}

/**
 * The view that shows all of `bounds` (west, south, east, north), as large as it fits inside the
 * padding, and no closer than `maxZoom`.
 */
export function fitBounds(
  bounds: readonly [number, number, number, number],
  { width, height }: Size,
  maxZoom: number,
  padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 },
): Camera {
  const [west, south, east, north] = bounds;
  const [x0, y0] = mercator([west, north]);
  const [x1, y1] = mercator([east, south]);
  const roomX = Math.max(width - padding.left - padding.right, 1);
  const roomY = Math.max(height - padding.top - padding.bottom, 1);
  const scale = Math.min(roomX / (x1 - x0), roomY / (y1 - y0), TILE * 2 ** maxZoom);
  const middle: [number, number] = [
    (x0 + x1) / 2 + (padding.right - padding.left) / 2 / scale,
    (y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / scale,
  ];
  return { center: unmercator(middle), zoom: Math.log2(scale / TILE) };
}

/** A view some steps closer, or farther where they are less than 0; no more than a reader may. */
export function zoomedBy(
  { center, zoom }: Camera,
  steps: number,
  [least, most]: StoryBasemap['zooms'],
): Camera {
  return { center, zoom: Math.min(Math.max(zoom + steps, least), most) };
}

/** The opening view of a story: all of its bounds, with room for labels at the edges. */
export function openingCamera(
  { bounds, basemap }: Pick<Story, 'bounds' | 'basemap'>,
  size: Size,
): Camera {
  return fitBounds(bounds, size, basemap.zooms[1], FRAME_EDGE);
}
