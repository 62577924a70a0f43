import type { Topology } from 'topojson-specification';

import { borderLines, type Border } from './border-lines.ts';
import { onEarth, type Box } from './plane/box.ts';
import { checkBasemap, type Checked } from './checks.ts';
import { countryLabels } from './country-labels.ts';
import { districtLines } from './district-lines.ts';
import { groundShapes, SEA, scaleOf, type Ground, type Scale } from './ground-shapes.ts';
import { heldAreas, type Held } from './held-areas.ts';
import { isUndecided, ownerName } from './owners.ts';
import type { Shape, Shaper } from './shaper.ts';
import type { World } from './source-data.ts';
import { topologyOf } from './topology.ts';
import { townsOf, type Towns } from './towns.ts';
import { seaShapes, waterShapes } from './water-shapes.ts';

/** What a basemap is made of, and what is said of it. */
export interface MadeBasemap {
  box: Box;
  /** The nearest zoom. */
  zoom: number;
  scale: Scale;
  topology: Topology;
  parts: Ground[];
  borders: Border[];
  held: Held[];
  towns: Towns;
  hairs: { owner: string; km2: number }[];
  /** Features of each layer. */
  counts: Record<string, number>;
  checked: Checked;
}

/** The layers by the names of their objects; those of a basemap made by hand have the same properties. */
type Layers = Record<string, readonly Shape<unknown>[]>;

/** Makes a basemap of a box and checks it. Whether the check holds is in what it gives. */
export async function makeBasemap(
  world: World,
  box: Box,
  zoom: number,
  shaper: Shaper,
): Promise<MadeBasemap> {
  const scale = scaleOf(box, zoom);
  // One after the other: each of the files takes hundreds of megabytes while it is read.
  const ground = await groundShapes(
    await world.countries(),
    await world.seas(),
    box,
    scale,
    shaper,
  );
  const { parts, hairs } = ground;
  const around = onEarth(box);
  const lakes = await waterShapes('lake', await world.lakes(around), box, scale, shaper);
  const rivers = await waterShapes('river', await world.rivers(around), box, scale, shaper);
  const districts = await world.districts();
  const borders = await borderLines(parts, box, shaper);
  const held = await heldAreas(districts, parts, box, scale, shaper);
  const towns = townsOf(await world.towns(), parts, box, scale);
  const land = parts.filter(({ properties }) => properties.owner !== SEA);
  const layers: Layers = {
    countries: land.map(named),
    ...Object.fromEntries(
      land
        .filter(({ properties }) => isUndecided(properties.owner))
        .map((part) => [contestedLayer(part.properties.owner), [named(part)]]),
    ),
    ...Object.fromEntries(held.map(({ row, area }) => [row.id, [area]])),
    lakes: [...lakes, ...rivers, ...seaShapes(parts)],
    'district-lines': await districtLines(districts, parts, box, scale, shaper),
    borders: borders.filter(({ properties }) => properties.line === undefined),
    ...Object.fromEntries(
      linesOfBorders(borders).map((line) => [
        line,
        borders.filter(({ properties }) => properties.line === line),
      ]),
    ),
    ...Object.fromEntries(
      held.flatMap(({ row, line }) => (line ? [[edgeLayer(row.id), [line]]] : [])),
    ),
    settlements: towns.settlements,
    labels: countryLabels(parts, scale),
  };
  const topology = await topologyOf(layers, box, zoom, shaper);
  const counts = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [name, features.length]),
  );
  const checked = checkBasemap(topology, box, scale.pixel, towns);
  return { box, zoom, scale, topology, parts, borders, held, towns, hairs, counts, checked };
}

/** The object of land that several countries, or none, count to themselves. */
export function contestedLayer(owner: string): string {
  return `contested-${owner}`;
}

/** The object of the line between a held area and the rest of the country. */
export function edgeLayer(held: string): string {
  return `${held}-edge`;
}

/** Which kinds of lines that are no agreed border there are. */
export function linesOfBorders(
  borders: readonly Border[],
): NonNullable<Border['properties']['line']>[] {
  const all = borders.flatMap(({ properties: { line } }) => (line ? [line] : []));
  return [...new Set(all)].sort();
}

/** Land with the id and the name that the map uses. */
function named({ properties: { owner }, ...part }: Ground): Shape<{ id: string; name: string }> {
  return { ...part, properties: { id: owner, name: ownerName(owner) } };
}
