import { area, booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** What is found in a finished basemap, by other means than those of the program’s own check. */
export interface BoxFacts {
  /** Area of countries and seas together, in km². */
  landAndSeaKm2: number;
  /** Degrees that something reaches beyond the countries and the seas. */
  beyond: number;
  /** Names of towns that lie on no land, and are farther than 2 km from all. */
  townsAtSea: string[];
  towns: number;
  /** Degrees of lines along the antimeridian, which is where the Earth’s data are cut. */
  seam: number;
}

type AnArea = Feature<Polygon | MultiPolygon>;

/** Measures a basemap. */
export function factsOf(
  topology: Topology,
  [west, south, east, north]: readonly number[],
): BoxFacts {
  const layer = (name: string): Feature[] => {
    const object = topology.objects[name];
    if (!object) return [];
    const made = feature(topology, object);
    return made.type === 'FeatureCollection' ? made.features : [made];
  };
  const countries = layer('countries') as AnArea[];
  const seas = (layer('lakes') as AnArea[]).filter(
    ({ properties }) => properties?.['kind'] === 'sea',
  );
  const towns = layer('settlements') as Feature<Point>[];
  const all = Object.keys(topology.objects).flatMap(layer).flatMap(linesOf);
  return {
    landAndSeaKm2: [...countries, ...seas].reduce((sum, one) => sum + area(one) / 1e6, 0),
    beyond: Math.max(
      ...all.flat().map(([x = NaN, y = NaN]) => {
        return Math.max(Number(west) - x, x - Number(east), Number(south) - y, y - Number(north));
      }),
    ),
    townsAtSea: towns
      .filter((town) => !countries.some((one) => booleanPointInPolygon(town, one)))
      .filter((town) => countries.every((one) => pointToPolygonDistance(town, one) > 2))
      .map(({ properties }) => String(properties?.['name'])),
    towns: towns.length,
    seam: [...countries, ...seas, ...layer('borders')].flatMap(linesOf).reduce((sum, line) => {
      return sum + seamOf(line);
    }, 0),
  };
}

function seamOf(line: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < line.length; at++) {
    const [[x1 = NaN, y1 = NaN] = [], [x2 = NaN, y2 = NaN] = []] = [line[at - 1], line[at]];
    if (Math.abs(x1 - 180) < 1e-5 && Math.abs(x2 - 180) < 1e-5) sum += Math.abs(y1 - y2);
  }
  return sum;
}

function linesOf({ geometry }: Feature): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      throw new Error(`no layer has a ${geometry.type}`);
  }
}
