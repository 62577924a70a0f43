import type { Position } from 'geojson';

import type { District, Town } from '../source-data.ts';
import { distanceKm, polygonKm2, type Rings } from '../plane/sphere.ts';
import { middlesOf } from '../plane/middle.ts';
import { fitsOf, folded, SIMILAR, type Fit, type FittingName } from './name-fit.ts';

/** What is looked for. */
export interface Search {
  name: string;
  /** Nearest first, when given. */
  near?: Position;
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string;
}

/** What a place is: from GeoNames’ codes, and districts; of one that is placed by hand nothing is known. */
export type PlaceKind =
  'capital' | 'seat' | 'lesser-seat' | 'town' | 'part' | 'gone' | 'district' | 'hand';

/** A place that was found. */
export interface FoundPlace {
  kind: PlaceKind;
  name: string;
  /** How well one of its names fits. */
  fit: Fit;
  /** The name that is only similar to what was looked for; null where one is it, or begins or has it. */
  similar: string | null;
  /** Where it is; for a district, a position well inside. */
  position: Position;
  /** ISO 3166-1 alpha-2 of the country to which the package counts it, and of the one in its ISO 3166-2 code, if that is another. */
  countries: string[];
  population: number | null;
  /** From `near`, in km; null without it. */
  km: number | null;
  town: Town | null;
  district: District | null;
  /** The polygons of an area that is drawn by hand. */
  area?: Rings[];
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
 * Towns and districts of that name, in any of their names: those whose whole name it is first, and among
 * them the nearest, or without `near` those with the most people. Last come those whose name is similar.
 */
export function findPlaces(
  { name, near, country }: Search,
  towns: readonly Town[],
  districts: readonly District[],
): FoundPlace[] {
  const wanted = folded(name);
  if (wanted === '') return [];
  const fitting = fitsOf(wanted);
  const found: FoundPlace[] = [];
  for (const town of towns) {
    if (country !== undefined && town.country !== country) continue;
    const fit = fitting([town.name, town.plainName, ...town.otherNames]);
    if (!fit) continue;
    const { position, population } = town;
    found.push({
      kind: KINDS[town.kind] ?? 'town',
      name: town.name,
      ...fitted(fit),
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
    const fit = fitting([own, ...Object.values(names), ...otherNames]);
    const position = fit && insideOf(district);
    if (!fit || !position) continue;
    found.push({
      kind: 'district',
      name: own,
      ...fitted(fit),
      position,
      countries: countriesOf(district),
      population: null,
      km: near ? distanceKm(near, position) : null,
      town: null,
      district,
    });
  }
  // Where one is called so, names that differ much are of no use.
  const most = found.some(({ fit }) => fit === 0) ? SIMILAR + 1 : SIMILAR + 2;
  return found
    .filter(({ fit }) => fit <= most)
    .sort(
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

function fitted({ fit, name }: FittingName): Pick<FoundPlace, 'fit' | 'similar'> {
  return { fit, similar: fit < SIMILAR ? null : name };
}

/** A position well inside of the largest part of a district. */
function insideOf({ polygons }: District): Position | null {
  const [largest] = polygons.toSorted((one, two) => polygonKm2(two) - polygonKm2(one));
  return (largest && middlesOf(largest, 1, 0)[0]?.at) ?? null;
}
