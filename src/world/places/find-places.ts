import type { Position } from 'geojson';

import type { District, Town } from '../source-data.ts';
import { distanceKm, polygonKm2 } from '../plane/sphere.ts';
import { middlesOf } from '../plane/middle.ts';

/** What is looked for. */
export interface Search {
  name: string;
  /** Nearest first, when given. */
  near?: Position;
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string;
}

/** What a place is: from GeoNames’ codes, and districts. */
export type PlaceKind = 'capital' | 'seat' | 'lesser-seat' | 'town' | 'part' | 'gone' | 'district';

/** A place that was found. */
export interface FoundPlace {
  kind: PlaceKind;
  name: string;
  /** How well the name fits: the whole of it, its beginning, or a word of it. */
  fit: 0 | 1 | 2;
  /** Where it is; for a district, a position well inside. */
  position: Position;
  /** ISO 3166-1 alpha-2 of the country to which the package counts it, and of the one in its ISO 3166-2 code, if that is another. */
  countries: string[];
  population: number | null;
  /** From `near`, in km; null without it. */
  km: number | null;
  town: Town | null;
  district: District | null;
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  PPLC: 'capital',
  PPLA: 'seat',
  PPLA2: 'lesser-seat',
  PPLA3: 'lesser-seat',
  PPLA4: 'lesser-seat',
  PPLA5: 'lesser-seat',
  PPLX: 'part',
  PPLH: 'gone',
  PPLQ: 'gone',
  PPLW: 'gone',
  PPLCH: 'gone',
};

/**
 * A name without what differs from one spelling to the next: marks, case, hyphens, apostrophes, and the
 * letters that Latin alphabets add.
 */
export function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ə', 'a')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll(/[‘’ʻʼʿʾ'`´]/g, '')
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/**
 * Towns and districts of that name, in any of their names: those whose whole name it is first, and among
 * them the nearest, or without `near` those with the most people.
 */
export function findPlaces(
  { name, near, country }: Search,
  towns: readonly Town[],
  districts: readonly District[],
): FoundPlace[] {
  const wanted = folded(name);
  if (wanted === '') return [];
  const found: FoundPlace[] = [];
  for (const town of towns) {
    if (country !== undefined && town.country !== country) continue;
    const fit = bestFit(wanted, [town.name, town.plainName, ...town.otherNames]);
    if (fit === null) continue;
    const { position, population } = town;
    found.push({
      kind: KINDS[town.kind] ?? 'town',
      name: town.name,
      fit,
      position,
      countries: [town.country],
      population,
      km: near ? distanceKm(near, position) : null,
      town,
      district: null,
    });
  }
  for (const district of districts) {
    if (country !== undefined && !countriesOf(district).includes(country)) continue;
    const { name: own, names, otherNames } = district;
    const fit = bestFit(wanted, [own, ...Object.values(names), ...otherNames]);
    const position = fit === null ? null : insideOf(district);
    if (fit === null || position === null) continue;
    found.push({
      kind: 'district',
      name: own,
      fit,
      position,
      countries: countriesOf(district),
      population: null,
      km: near ? distanceKm(near, position) : null,
      town: null,
      district,
    });
  }
  return found.sort(
    (one, two) =>
      one.fit - two.fit ||
      (one.km ?? 0) - (two.km ?? 0) ||
      Number(two.kind === 'district') - Number(one.kind === 'district') ||
      (two.population ?? 0) - (one.population ?? 0) ||
      (one.name < two.name ? -1 : 1),
  );
}

function countriesOf({ country, code }: District): string[] {
  const [, own] = /^([A-Z]{2})-/.exec(code) ?? [];
  return own === undefined || own === country ? [country] : [country, own];
}

function bestFit(wanted: string, names: readonly string[]): FoundPlace['fit'] | null {
  let best: FoundPlace['fit'] | null = null;
  for (const name of names) {
    const own = folded(name);
    if (own === wanted) return 0;
    if (own.startsWith(`${wanted} `)) best = 1;
    else if (best === null && own.includes(` ${wanted}`)) best = 2;
    else if (best !== 1 && wanted.length >= 4 && own.startsWith(wanted)) best = 1;
  }
  return best;
}

/** A position well inside of the largest part of a district. */
function insideOf({ polygons }: District): Position | null {
  const [largest] = polygons.toSorted((one, two) => polygonKm2(two) - polygonKm2(one));
  return (largest && middlesOf(largest, 1, 0)[0]?.at) ?? null;
}
