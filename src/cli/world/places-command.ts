import { parseArgs } from 'node:util';

import type { Position } from 'geojson';

import { countryName } from '../../world/owners.ts';
import { findPlaces, type FoundPlace } from '../../world/places/find-places.ts';
import { countriesAt, placeDrafts } from '../../world/places/place-features.ts';
import { isOtherScript } from '../../world/tables/script-languages.ts';
import * as words from '../../words/words.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../command.ts';
import { worldCache } from './cache.ts';

const SHOWN_NAMES = 4;

/** `conflict-map places`: finds a place’s coordinates, names, kind and people, and outlines of districts. */
export const placesCommand: Command = {
  help: words.worldCommand.placesHelp,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        near: { type: 'string' },
        country: { type: 'string' },
        most: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        cache: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [name, surplus] = positionals;
    if (name === undefined || name.trim() === '' || surplus !== undefined)
      throw new CommandError(words.worldCommand.needsName);
    const near = values.near === undefined ? undefined : positionOf(values.near);
    const country = values.country?.toUpperCase();
    if (country !== undefined && !/^[A-Z]{2}$/.test(country))
      throw new CommandError(words.worldCommand.countries(country));
    const most = Number(values.most);
    if (!Number.isInteger(most) || most < 1)
      throw new CommandError(words.worldCommand.most(values.most));

    const { world } = await worldCache(values.cache, output);
    const search = { name, ...(near && { near }), ...(country !== undefined && { country }) };
    const all = findPlaces(search, await world.towns(), await world.districts());
    if (all.length === 0) {
      output.err(words.worldCommand.foundNothing(name));
      return 1;
    }
    const found = all.slice(0, most);
    const countries = await world.countries();
    if (values.json) {
      const features = placeDrafts(found, countries);
      const text = JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
      for (const line of text.split('\n')) output.out(line);
    } else {
      for (const line of table(found.map((place) => row(place, countriesAt(place, countries)))))
        output.out(line);
      output.out(words.worldCommand.sources);
    }
    const rest = words.worldCommand.found(found.length, all.length);
    if (rest !== '') output.err(rest);
    return 0;
  },
};

/** A position as “LON,LAT”. Throws a CommandError for anything else. */
function positionOf(text: string): Position {
  const [x = NaN, y = NaN, ...surplus] = text
    .replaceAll('−', '-')
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90) || surplus.length > 0)
    throw new CommandError(words.worldCommand.near(text));
  return [x, y];
}

function row(
  { name, kind, population, position, km, town, district }: FoundPlace,
  countries: readonly string[],
): string[] {
  const { kinds, unknown, away } = words.worldCommand;
  const [x = NaN, y = NaN] = position;
  const others = district
    ? Object.values(district.names)
    : (town?.otherNames ?? []).toSorted(
        (one, two) => Number(isOtherScript(two)) - Number(isOtherScript(one)),
      );
  const shown = [...new Set(others)].filter((one) => one !== name).slice(0, SHOWN_NAMES);
  return [
    name,
    kinds[kind],
    words.worldCommand.counted(countries.map(countryName)),
    population === null ? unknown : population.toLocaleString(words.language.tag),
    `${x.toFixed(4)}, ${y.toFixed(4)}${km === null ? '' : ` (${Math.round(km)} ${away})`}`,
    shown.join(', '),
  ];
}

/** Rows below their heads, in columns as wide as their longest cell. */
function table(rows: readonly string[][]): string[] {
  const all = [[...words.worldCommand.columns], ...rows];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((cells) => widthOf(cells[column] ?? ''))),
  );
  return all.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths?.[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** How many letters a text has, as they are seen. */
function widthOf(text: string): number {
  return Array.from(new Intl.Segmenter(words.language.tag).segment(text)).length;
}
