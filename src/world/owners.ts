import * as words from '../words/words.ts';
import { TERRITORIES } from './tables/territories.ts';

/** Land that is in no country’s outline. */
export const NOBODY = 'none';

/**
 * Whose a piece of land is of which these countries have outlines (ISO 3166-1 alpha-2, capitals): a
 * country’s id in small letters, or those of all that count it to themselves, as in `ru-ua`. A territory
 * wins over its state by a table; size never decides.
 */
export function ownerOf(codes: readonly string[]): string {
  const all = [...new Set(codes)].sort();
  const left = all.filter((code) => {
    const parts = TERRITORIES[code] ?? [];
    return !all.some((other) => parts.includes(other));
  });
  return left.map((code) => code.toLowerCase()).join('-') || NOBODY;
}

/** The countries that count a piece of land to themselves. */
export function claimants(owner: string): string[] {
  return owner === NOBODY ? [] : owner.split('-');
}

/** Whether more than one country, or none, counts it to itself. */
export function isUndecided(owner: string): boolean {
  return claimants(owner).length !== 1;
}

/** The name of a country by its code in the map’s language, as the Unicode consortium has it; the code where it has none. */
export function countryName(code: string): string {
  const names = new Intl.DisplayNames([words.language.tag], { type: 'region' });
  return names.of(code.toUpperCase()) ?? code.toUpperCase();
}

/** What a piece of land is called: its country, or all that count it to themselves. */
export function ownerName(owner: string): string {
  const names = claimants(owner).map(countryName);
  return names.length === 0 ? words.basemap.nobody : words.basemap.both(names);
}
