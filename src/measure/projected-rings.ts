import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A point of a projection: to the right and down, in its units. */
export type Point = readonly [number, number];

/** The rings of areas in a projection, cut where it ends; the first point is not repeated at a ring’s end. */
export function projectedRings(areas: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
  const all: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void all.push([[x, y]]),
    lineTo: (x, y) => void all.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(areas);
  return all;
}
