import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Position } from 'geojson';

import type { Box } from './plane/box.ts';
import { linesOf, polygonsOf, type Area, type Shape } from './shaper.ts';
import { boxKm2, distanceKm, polygonKm2, RADIANS, EARTH_RADIUS_KM, xy } from './plane/sphere.ts';
import type { Towns } from './towns.ts';
import * as words from '../words/words.ts';

/** Countries and sea may differ from the box by this part of it, and by this many km² in any case. */
const AREA_PART = 1e-5;
const AREA_KM2 = 9;

/** So large a part of the towns may be wrong, and so many in any case. */
const TOWNS_PART = 0.15;
const TOWNS_LEAST = 3;

/** A basemap’s own check: what failed, as sentences, and how well countries and sea fill the box. */
export interface Checked {
  failures: string[];
  /** Difference from the box in km². */
  offKm2: number;
}

/** The features of a layer of a topology. */
export function decoded(topology: Topology, name: string): Shape[] {
  const object = topology.objects[name];
  if (!object) return [];
  const made = feature(topology, object);
  const all = made.type === 'FeatureCollection' ? made.features : [made];
  return all.map((one) => ({ ...one, properties: one.properties ?? {} }));
}

/**
 * Checks a finished topology: countries and sea fill the box, nothing reaches out of it, no line runs
 * along the antimeridian, and towns stand on land, in the country that the gazetteer names.
 */
export function checkBasemap(
  topology: Topology,
  box: Box,
  pixel: number,
  towns: Omit<Towns, 'settlements'>,
): Checked {
  const [west, south, east, north] = box.frame;
  const extent = [west + box.shift, south, east + box.shift, north] as const;
  const areas = (name: string) =>
    decoded(topology, name).filter(
      (one): one is Area => one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon',
    );
  const countries = areas('countries');
  const sea = areas('lakes').filter(({ properties }) => properties['kind'] === 'sea');
  const whole = boxKm2(extent);
  const found = [...countries, ...sea]
    .flatMap((one) => polygonsOf(one))
    .reduce((sum, rings) => sum + polygonKm2(rings), 0);
  const offKm2 = Math.abs(found - whole);
  const failures: string[] = [];
  const said = words.basemap.failed;
  if (!(offKm2 <= Math.max(AREA_KM2, whole * AREA_PART)))
    failures.push(said.area(Math.round(found), Math.round(whole), Math.round(offKm2)));
  for (const name of Object.keys(topology.objects)) {
    const off = outsideKm(decoded(topology, name), extent);
    if (!(off <= (3 * pixel) / 1000)) failures.push(said.outside(name, Math.round(off * 10) / 10));
  }
  if (box.shift !== 0) {
    const km = seamKm([...countries, ...sea, ...decoded(topology, 'borders')], pixel);
    if (km > (20 * pixel) / 1000) failures.push(said.seam(Math.round(km)));
  }
  const limit = Math.max(TOWNS_LEAST, towns.asked * TOWNS_PART);
  if (towns.atSea.length > limit) failures.push(said.towns(towns.atSea, towns.asked));
  if (towns.elsewhere.length > limit) failures.push(said.elsewhere(towns.elsewhere, towns.asked));
  return { failures, offKm2 };
}

/** How far features reach beyond an extent, in km; not a number where a coordinate is none. */
function outsideKm(
  features: readonly Shape[],
  [west, south, east, north]: readonly [number, number, number, number],
): number {
  let most = 0;
  for (const [x, y] of features.flatMap(positions).map(xy)) {
    const off = Math.max(west - x, x - east, south - y, y - north);
    if (Number.isNaN(off)) return NaN;
    most = Math.max(most, off);
  }
  return most * RADIANS * EARTH_RADIUS_KM;
}

/** Length of the lines along the antimeridian, in km. */
function seamKm(features: readonly Shape[], pixel: number): number {
  const nearly = pixel / 1000 / (EARTH_RADIUS_KM * RADIANS);
  const on = (position: Position | undefined) => Math.abs(xy(position)[0] - 180) < nearly;
  let sum = 0;
  for (const one of features)
    for (const line of ringsOf(one))
      for (let at = 1; at < line.length; at++) {
        const [from, to] = [line[at - 1], line[at]];
        if (from && to && on(from) && on(to)) sum += distanceKm(from, to);
      }
  return sum;
}

function ringsOf(one: Shape): Position[][] {
  const { type } = one.geometry;
  if (type === 'Polygon' || type === 'MultiPolygon') return polygonsOf(one as Area).flat();
  return linesOf(one);
}

function positions(one: Shape): Position[] {
  return one.geometry.type === 'Point' ? [one.geometry.coordinates] : ringsOf(one).flat();
}
