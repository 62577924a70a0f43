import type { MultiPolygon, Point, Polygon, Position } from 'geojson';

import { idOf } from '../../story/id-of.ts';
import { claimants, countryName, ownerOf } from '../owners.ts';
import type { CountryOutline } from '../source-data.ts';
import { inPolygon } from '../plane/sphere.ts';
import { TOWN_ERROR_KM } from '../towns.ts';
import type { FoundPlace } from './find-places.ts';
import { folded } from './name-fit.ts';
import { isOtherScript, languageByScript } from '../tables/script-languages.ts';
import * as words from '../../words/words.ts';

/** A name as far as the packages tell: who uses it is said where its language is known. */
export interface DraftName {
  text: string;
  language?: string;
  usedBy?: string;
}

/** A place in the form of a story’s places.geojson, without what only the article can say. */
export interface PlaceDraft {
  type: 'Feature';
  id: string;
  properties: {
    names: DraftName[];
    mark: Position;
    /**
     * Null where the outlines of countries do not agree about it with the package that names it; left out at sea,
     * where the editor says what it is.
     */
    within?: string | null;
    /** Left out of a place that no package has. */
    provenance?: string;
    accuracy?: { positionKm: number; basis: string };
  };
  geometry: Point | Polygon | MultiPolygon;
}

/** Names in scripts of their own that are offered at most. */
const MOST_NAMES = 8;

/** Found places as features, with ids that differ. Precision and its note are the article’s, and left out. */
export function placeDrafts(
  found: readonly FoundPlace[],
  countries: readonly CountryOutline[],
): PlaceDraft[] {
  const ids = new Set<string>();
  return found.map((place): PlaceDraft => {
    const { name, position, town, district } = place;
    const stem = idOf(folded(town?.plainName ?? name)) || `place-${town?.id ?? ids.size + 1}`;
    const plain = district ? `${stem}-district` : stem;
    let id = plain;
    for (let count = 2; ids.has(id); count++) id = `${plain}-${count}`;
    ids.add(id);
    return {
      type: 'Feature',
      id,
      properties: {
        names: namesOf(place),
        mark: position.map(rounded),
        ...withinOf(place, countries),
        ...sourceOf(place),
      },
      geometry: geometryOf(place),
    };
  });
}

function sourceOf({
  town,
  district,
}: FoundPlace): Pick<PlaceDraft['properties'], 'provenance' | 'accuracy'> {
  const { towns, districts } = words.basemap.basis;
  const { fromDistricts, fromGazetteer } = words.worldCommand;
  if (district)
    return {
      provenance: fromDistricts(district.code),
      accuracy: { positionKm: TOWN_ERROR_KM, basis: districts },
    };
  if (!town) return {};
  return {
    provenance: fromGazetteer(town.id),
    accuracy: { positionKm: TOWN_ERROR_KM, basis: towns },
  };
}

/** A name in some language, with who uses it; a name alone where the language isn’t known. */
export function draftName(text: string, language: string | null): DraftName {
  if (language === null) return { text };
  const languages = new Intl.DisplayNames([words.language.tag], { type: 'language' });
  return {
    text,
    language,
    usedBy: words.worldCommand.inLanguage(languages.of(language) ?? language),
  };
}

function namesOf({ name, town, district }: FoundPlace): DraftName[] {
  const others: DraftName[] = district
    ? Object.entries(district.names).map(([language, text]) => draftName(text, language))
    : (town?.otherNames ?? [])
        .filter(isOtherScript)
        .slice(0, MOST_NAMES)
        .map((text) => draftName(text, languageByScript(text)));
  const seen = new Set<string>([name]);
  const own = others.filter(({ text }) => text === name);
  const interfaces = own.find(({ language }) => language === words.language.tag);
  // Spelt so in several languages, a name is nobody's alone.
  const first = interfaces ?? (own.length === 1 ? own[0] : undefined) ?? { text: name };
  return [
    first,
    ...others.filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    }),
  ];
}

/** The country that a place lies in; null where the packages do not agree on one. */
function withinOf(
  place: FoundPlace,
  countries: readonly CountryOutline[],
): Pick<PlaceDraft['properties'], 'within'> {
  const [only, ...others] = countriesAt(place, countries);
  if (only === undefined) return {};
  return { within: others.length === 0 ? countryName(only) : null };
}

/**
 * Codes of the countries to which one of the packages counts a place: the one that names it, and all whose
 * outlines it lies in, in their order.
 */
export function countriesAt(
  { position, countries: named }: Pick<FoundPlace, 'position' | 'countries'>,
  countries: readonly CountryOutline[],
): string[] {
  const around = countries
    .filter(({ polygons }) => polygons.some((rings) => inPolygon(position, rings)))
    .map(({ code }) => code);
  const owners = claimants(ownerOf(around)).map((code) => code.toUpperCase());
  return [...new Set([...named, ...owners])].sort();
}

function geometryOf({ position, district, area }: FoundPlace): PlaceDraft['geometry'] {
  const all = district?.polygons ?? area;
  if (!all) return { type: 'Point', coordinates: position.map(rounded) };
  // GeoJSON wants outer rings counter-clockwise and holes clockwise.
  const polygons = all.map((rings) =>
    rings.map((ring, at) => {
      const positions = ring.map((one) => one.slice(0, 2).map(rounded));
      return runsCounterClockwise(positions) === (at === 0) ? positions : positions.reverse();
    }),
  );
  const [first, ...others] = polygons;
  return first && others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function runsCounterClockwise(ring: readonly Position[]): boolean {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += x * y2 - x2 * y;
  });
  return sum > 0;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
