import type { Position } from 'geojson';

import type { Box } from './plane/box.ts';
import { near, simplifying, type Ground, type Scale } from './ground-shapes.ts';
import { joined } from './plane/land-lines.ts';
import {
  area,
  lines,
  linesOf,
  polygonsOf,
  shaped,
  type Area,
  type Shape,
  type Shaper,
} from './shaper.ts';
import type { District } from './source-data.ts';
import { inPolygon, lengthKm, nearestOn, polygonKm2, xy, type Rings } from './plane/sphere.ts';
import { HELD_AREAS, type HeldArea } from './tables/held-areas.ts';
import { middleOf } from './plane/middle.ts';

/** Part of a country that others than its government hold, and the approximate line to the rest. */
export interface Held {
  row: HeldArea;
  /** What the package of districts calls it. */
  name: string;
  area: Area<{ id: string; name: string }>;
  /** Null where the box has all of the country’s part of it. */
  line: Shape<{ id: string; name: string }> | null;
}

/**
 * The held areas of a box. Their coast and their borders are those of the country, so that only the line
 * to the rest is as approximate as the package of districts.
 */
export async function heldAreas(
  districts: readonly District[],
  parts: readonly Ground[],
  box: Box,
  scale: Scale,
  shaper: Shaper,
): Promise<Held[]> {
  const one = async (row: HeldArea): Promise<Held[]> => {
    const part = parts.find(({ properties }) => properties.owner === row.within.toLowerCase());
    if (!part) return [];
    const held = districts
      .filter(row.holds)
      .flatMap(({ polygons }) => near(polygons, box).map((rings) => area({ side: 'held' }, rings)));
    if (held.length === 0) return [];
    const name = districts.find(row.holds)?.name ?? row.id;
    return heldArea({ row, name, held, part }, districts, box, scale, shaper);
  };
  const all: Held[] = [];
  for (const row of HELD_AREAS) all.push(...(await one(row)));
  return all;
}

interface Found {
  row: HeldArea;
  name: string;
  held: Area<{ side: string }>[];
  part: Ground;
}

async function heldArea(
  { row, name, held, part }: Found,
  districts: readonly District[],
  box: Box,
  scale: Scale,
  shaper: Shaper,
): Promise<Held[]> {
  const rest = districts
    .filter((one) => !row.holds(one))
    .flatMap((one) => near(one.polygons, box).map((rings) => area({ side: 'rest' }, rings)));
  // What both sides of the line are is the country’s only: elsewhere the outlines end at other countries.
  const inner = await shaped<object, Shape['geometry']>(
    shaper,
    [...held, ...rest],
    ['-dissolve2', 'side', '-clean', '-innerlines', ...simplifying(scale), '-clip', 'part.json'],
    { 'part.json': [part] },
  );
  const outline = polygonsOf(part).flat();
  const line = joined(
    inner.map((one) => lines({}, inside(linesOf(one), outline))),
    outline,
  ).flatMap((one) => linesOf(one));
  const pieces = line.length === 0 ? polygonsOf(part) : await divided(part, line, shaper);
  const isHeld = (rings: Rings): boolean => {
    const middle = middleOf(rings);
    return held.some((one) =>
      polygonsOf(one).some((each) => middle !== null && inPolygon(middle, each)),
    );
  };
  const others = pieces.filter((rings) => !isHeld(rings) && !isSliver(rings));
  const own = await together(
    pieces.filter((rings) => !others.includes(rings)),
    shaper,
  );
  const km2 = own.reduce((sum, rings) => sum + polygonKm2(rings), 0);
  if (km2 < scale.smallestKm2 || !pieces.some(isHeld)) return [];
  const edge = line.filter((one) => runsAlong(one, others.flat()));
  const properties = { id: row.id, name };
  return [
    {
      row,
      name,
      area: {
        type: 'Feature',
        properties,
        geometry: { type: 'MultiPolygon', coordinates: own },
      },
      line: edge.length > 0 ? lines(properties, edge) : null,
    },
  ];
}

/** Whether a piece is no wider than the two packages differ: it lies between their outlines of the same. */
function isSliver(rings: Rings): boolean {
  const around = rings.reduce((sum, ring) => sum + lengthKm(ring), 0);
  return (2 * polygonKm2(rings)) / around < SAME_KM;
}

/** Polygons, those with a common edge as one. */
async function together(polygons: Rings[], shaper: Shaper): Promise<Rings[]> {
  if (polygons.length < 2) return polygons;
  const all = polygons.map((rings) => area({}, rings));
  return (await shaped(shaper, all, ['-dissolve2'])).flatMap((one) => polygonsOf(one));
}

/** Whether a line is part of outlines, and not only near them. */
function runsAlong(line: readonly Position[], outlines: readonly Position[][]): boolean {
  const [one, two] = [line[0], line[1]];
  if (!one || !two) return false;
  const middle = [(xy(one)[0] + xy(two)[0]) / 2, (xy(one)[1] + xy(two)[1]) / 2];
  return nearestOn(middle, outlines).km < 0.01;
}

/** So near to the country’s outline, in km, a line of the other package is the same outline. */
const SAME_KM = 2.5;

/** The parts of lines that do not run along an outline. */
function inside(all: readonly Position[][], outline: readonly Position[][]): Position[][] {
  return all.flatMap((line) => {
    const far = line.map((position) => nearestOn(position, outline).km > SAME_KM);
    const parts: Position[][] = [];
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1], line[at]];
      if (!from || !to || (!far[at - 1] && !far[at])) continue;
      const last = parts.at(-1);
      if (last?.at(-1) === from) last.push(to);
      else parts.push([from, to]);
    }
    return parts;
  });
}

/** A part of the land, divided by lines that reach its outline. */
async function divided(part: Ground, line: Rings, shaper: Shaper): Promise<Rings[]> {
  const all = [lines({}, polygonsOf(part).flat()), lines({}, line)];
  const made = await shaped(shaper, all, ['-polygons', '-explode']);
  // Holes of the land are polygons here as well.
  return made
    .flatMap((one) => polygonsOf(one))
    .filter((rings) => {
      const middle = middleOf(rings);
      return middle && polygonsOf(part).some((own) => inPolygon(middle, own));
    });
}
