import type { Position } from 'geojson';

import type { Bounds } from './plane/box.ts';
import type { Rings } from './plane/sphere.ts';

/** A country’s outline in the package of borders: its land and its waters. */
export interface CountryOutline {
  /** ISO 3166-1 alpha-2, in capitals. */
  code: string;
  polygons: Rings[];
}

/** A district of the first level, such as a province. */
export interface District {
  /** ISO 3166-2 where it has one. */
  code: string;
  /** ISO 3166-1 alpha-2 of the country to which the package counts it. */
  country: string;
  /** The package’s own code of the country or territory, three capitals. */
  holder: string;
  name: string;
  /** What it is, such as “District”, in English; empty where the package does not say. */
  kind: string;
  /** Names by BCP 47 tag. */
  names: Readonly<Record<string, string>>;
  /** Other names, whose language the package does not say. */
  otherNames: readonly string[];
  polygons: Rings[];
}

/** A place of the gazetteer. */
export interface Town {
  /** Number of the place in GeoNames. */
  id: string;
  name: string;
  /** The same in the letters of ASCII. */
  plainName: string;
  /** Other names, whose language the package does not say. */
  otherNames: readonly string[];
  position: Position;
  /** GeoNames’ code of what it is, such as PPLC for a capital. */
  kind: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Null where it is not known. */
  population: number | null;
}

/** What the packages contain. Each call reads a file of tens of megabytes. */
export interface World {
  countries(): Promise<CountryOutline[]>;
  /** The seas, in polygons. */
  seas(): Promise<Rings[]>;
  /** Lakes, cut into tiles; only those around one of the bounds have to be given. */
  lakes(around: readonly Bounds[]): Promise<Rings[]>;
  /** Rivers that are wide enough to have banks, as areas, cut into tiles; as with lakes. */
  rivers(around: readonly Bounds[]): Promise<Rings[]>;
  districts(): Promise<District[]>;
  towns(): Promise<Town[]>;
}
