import type { Position } from 'geojson';

import { idOf } from '../story/id-of.ts';
import type { Box } from './plane/box.ts';
import { claimants, NOBODY } from './owners.ts';
import { SEA, type Ground, type Scale } from './ground-shapes.ts';
import { point, polygonsOf, type Shape } from './shaper.ts';
import type { Town } from './source-data.ts';
import { DISPUTED_LINES } from './tables/lines.ts';
import { TERRITORIES } from './tables/territories.ts';
import { distanceKm, inPolygon, nearestOn, xy } from './plane/sphere.ts';

/** A town or village of the map. */
export type Settlement = Shape<{
  id: string;
  name: string;
  /** Names by BCP 47 tag: none, because the package does not say which language a name is in. */
  names: Record<string, string>;
  /** 1, a capital, to 4, a village. */
  rank: number;
  population: number | null;
}>;

/** Towns of a box, and what is wrong with some. */
export interface Towns {
  settlements: Settlement[];
  /** Names of towns that are farther from all land than the packages’ error: left out. */
  atSea: string[];
  /** Names of towns that lie in another country than the gazetteer says. */
  elsewhere: string[];
  /** How many were looked at for the map. */
  asked: number;
}

/** Parts of towns, and places that are destroyed or left. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'STLMT']);

/** Two towns are at least so many pixels apart at the nearest zoom. */
const APART_PIXELS = 70;
const MOST = 60;

/** Towns of the gazetteer are up to so many km off. */
export const TOWN_ERROR_KM = 2;

/** Capitals, 1; seats of a first-order division, 2; other large towns, 3; all else, 4. */
export function rankOf({ kind, population }: Pick<Town, 'kind' | 'population'>): number {
  if (kind === 'PPLC') return 1;
  if (kind === 'PPLA') return 2;
  return (population ?? 0) >= 50_000 ? 3 : 4;
}

/**
 * The towns that a map of the box has room for: capitals and seats first, then by population. Only those
 * on land, or as near to it as the gazetteer’s error.
 */
export function townsOf(
  all: readonly Town[],
  parts: readonly Ground[],
  box: Box,
  scale: Scale,
): Towns {
  const land = parts.filter(({ properties }) => properties.owner !== SEA);
  const asked = chosen(all, box, scale);
  const towns: Towns = { settlements: [], atSea: [], elsewhere: [], asked: asked.length };
  const ids = new Set<string>();
  for (const { town, at } of asked) {
    const owner = ownerAt(at, land, scale);
    if (owner === null) {
      towns.atSea.push(town.name);
      continue;
    }
    if (!mayLieIn(town.country, owner)) towns.elsewhere.push(town.name);
    const plain = idOf(town.plainName) || `place-${town.id}`;
    const id = ids.has(plain) ? `${plain}-${town.id}` : plain;
    ids.add(id);
    const { name, population } = town;
    const position = at.map((degrees) => Number(degrees.toFixed(5)));
    towns.settlements.push(
      point({ id, name, names: {}, rank: rankOf(town), population }, position),
    );
  }
  return towns;
}

/** Whether a town that the gazetteer counts to a country may lie in land of an owner: where states disagree, the two packages may. */
function mayLieIn(country: string, owner: string): boolean {
  const code = country.toLowerCase();
  return (
    owner === NOBODY ||
    claimants(owner).some(
      (one) =>
        one === code ||
        TERRITORIES[country]?.includes(one.toUpperCase()) === true ||
        DISPUTED_LINES.some(({ between }) => between.includes(one) && between.includes(code)),
    )
  );
}

function chosen(
  all: readonly Town[],
  { frame: [west, south, east, north], shift }: Box,
  scale: Scale,
): { town: Town; at: Position }[] {
  const apart = (APART_PIXELS * scale.pixel) / 1000;
  const inBox = all.flatMap((town) => {
    if (NO_TOWN.has(town.kind)) return [];
    const [x, y] = xy(town.position);
    const longitude = [x - shift, x - shift + 360].find((one) => one > west && one < east);
    if (longitude === undefined || y <= south || y >= north) return [];
    return [{ town, at: [longitude, y], rank: rankOf(town) }];
  });
  inBox.sort(
    (one, two) =>
      one.rank - two.rank ||
      (two.town.population ?? 0) - (one.town.population ?? 0) ||
      Number(one.town.id) - Number(two.town.id),
  );
  const taken: { town: Town; at: Position }[] = [];
  for (const one of inBox) {
    if (taken.length >= MOST) break;
    const room = one.rank === 1 ? apart / 4 : apart;
    if (taken.every(({ at }) => distanceKm(at, one.at) > room)) taken.push(one);
  }
  return taken;
}

/** The owner of the land at a position, or of the nearest within the gazetteer’s error; null at sea. */
function ownerAt(at: Position, land: readonly Ground[], scale: Scale): string | null {
  const around = land.find((part) => polygonsOf(part).some((rings) => inPolygon(at, rings)));
  if (around) return around.properties.owner;
  const nearest = land
    .map((part) => ({
      owner: part.properties.owner,
      km: nearestOn(at, polygonsOf(part).flat()).km,
    }))
    .reduce<{ owner: string; km: number } | null>(
      (best, one) => (one.km < (best?.km ?? Infinity) ? one : best),
      null,
    );
  const error = Math.max(TOWN_ERROR_KM, (2 * scale.pixel) / 1000);
  return nearest && nearest.km <= error ? nearest.owner : null;
}
