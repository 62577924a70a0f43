import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { tilesOf } from '../../../src/tiles/tile-shapes.ts';
import { pmtilesOf, type WrittenTile } from '../../support/write-pmtiles.ts';
import { type Layers, madeUpQuarter, QUARTER } from './made-up-streets.ts';

/** The zooms of which the quarter has tiles. */
export const QUARTER_ZOOMS = [10, 15] as const;

/** The name of its file. */
export const QUARTER_FILE = 'quarter.pmtiles';

let made: Uint8Array | undefined;

/** The made-up quarter as a PMTiles file in Protomaps’ schema; made once for all tests of a run. */
export function quarterArchive(): Uint8Array {
  made ??= pmtilesOf(tilesFrom(madeUpQuarter()), {
    bounds: QUARTER,
    metadata: {
      name: 'A made-up quarter',
      type: 'baselayer',
      vector_layers: Object.keys(madeUpQuarter()).map((id) => ({ id, fields: {} })),
    },
  });
  return made;
}

/** Adds the made-up quarter to the city quarter’s basemap, in a folder of basemaps. */
export function writeQuarter(basemaps: string): void {
  const folder = join(basemaps, 'city-quarter');
  const file = join(folder, 'basemap.json');
  if (!existsSync(file)) return;
  writeFileSync(join(folder, QUARTER_FILE), quarterArchive());
  const basemap = JSON.parse(readFileSync(file, 'utf8')) as {
    zooms: [number, number];
    credits: object[];
  };
  const { zooms, credits } = basemap;
  const name = 'The Invented Survey (streets, made up)';
  const whole = {
    ...basemap,
    zooms: [zooms[0], 17],
    credits: [...credits, { name, url: 'https://streets.example/' }],
    tiles: {
      file: QUARTER_FILE,
      sources: [
        {
          source: 'made up for tests',
          licence: 'CC0-1.0',
          credit: name,
          error: 'Streets, parks and houses are made up.',
        },
      ],
    },
  };
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
}

function tilesFrom(layers: Layers): WrittenTile[] {
  const [from, to] = QUARTER_ZOOMS;
  const zooms = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return zooms.flatMap((zoom) => {
    const cut = Object.entries(layers).map(([name, features]) => {
      const shown = features.filter(
        ({ properties }) => Number(properties?.['min_zoom'] ?? 0) <= zoom,
      );
      const data = { type: 'FeatureCollection' as const, features: shown };
      return { name, index: new GeoJSONVT(data, { maxZoom: to, indexMaxZoom: 0, tolerance: 2 }) };
    });
    return tilesOf(QUARTER, zoom).flatMap(([z, x, y]): WrittenTile[] => {
      const found: Record<string, GeoJSONVTTile> = {};
      for (const { name, index } of cut) {
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0) found[name] = tile;
      }
      if (Object.keys(found).length === 0) return [];
      return [{ at: [z, x, y], data: fromGeojsonVt(found, { version: 2, extent: 4096 }) }];
    });
  });
}
