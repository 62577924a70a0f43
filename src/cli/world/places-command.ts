import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Position } from 'geojson';

import { isLanguageTag } from '../../check/text/numerals.ts';
import { countryName } from '../../world/owners.ts';
import { findPlaces, type FoundPlace } from '../../world/places/find-places.ts';
import { destination, offsetOf, placeByHand, radiusOf } from '../../world/places/place-by-hand.ts';
import { countriesAt, type DraftName, placeDrafts } from '../../world/places/place-features.ts';
import { askedName, storyNames } from '../../world/places/story-names.ts';
import type { CountryOutline } from '../../world/source-data.ts';
import { isOtherScript } from '../../world/tables/script-languages.ts';
import * as words from '../../words/words.ts';
import { CommandError } from '../command-error.ts';
import type { Command, Output } from '../command.ts';
import { newStoryFolder } from '../new-story/new-file.ts';
import { addPlace } from './add-place.ts';
import { worldCache } from './cache.ts';
import { swappedInStory, type SwappedPosition } from './swapped-position.ts';

const SHOWN_NAMES = 4;

/** So many others of the same name are told when one has been added. */
const SHOWN_OTHERS = 3;

/**
 * `conflict-map places`: finds a place’s coordinates, names, kind and people, and outlines of districts, and
 * adds one to a story’s places.
 */
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
        story: { type: 'string' },
        at: { type: 'string' },
        off: { type: 'string' },
        radius: { type: 'string' },
        cache: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [name, surplus] = positionals;
    if (name === undefined || name.trim() === '' || surplus !== undefined)
      throw new CommandError(words.worldCommand.needsName);
    const near = values.near === undefined ? undefined : positionOf('near', values.near);
    const byHand = handPlace(name, values);
    const country = values.country?.toUpperCase();
    if (country !== undefined && !/^[A-Z]{2}$/.test(country))
      throw new CommandError(words.worldCommand.countries(country));
    const most = Number(values.most);
    if (!Number.isInteger(most) || most < 1)
      throw new CommandError(words.worldCommand.most(values.most));

    const { world } = await worldCache(values.cache, output);
    const search = { name, ...(near && { near }), ...(country !== undefined && { country }) };
    const all = byHand
      ? [byHand]
      : findPlaces(search, await world.towns(), await world.districts());
    const countries = await world.countries();
    const isSimilarOnly = all.every(({ similar }) => similar !== null);
    if (isSimilarOnly) output.err(words.worldCommand.foundNothing(name));
    const [first] = all;
    if (!first || (isSimilarOnly && values.story !== undefined)) {
      for (const line of linesOf(all.slice(0, most), countries)) output.err(line);
      return 1;
    }
    if (values.story !== undefined) {
      const folder = newStoryFolder(values.story);
      const at = values.at === undefined ? null : positionOf('at', values.at);
      const swapped = at && (await swappedInStory(at, folder));
      await addToStory(folder, first, name, countries, output);
      if (at && swapped) output.err(swappedNote(at, swapped));
      const same = all.filter((one) => one !== first && one.fit === first.fit);
      if (same.length > 0) output.err(othersOf(same, countries));
      return 0;
    }
    // Who takes the places as they are does not see that some are only similar.
    const wanted = values.json && !isSimilarOnly ? all.filter((one) => one.similar === null) : all;
    const found = wanted.slice(0, most);
    if (values.json) {
      const features = placeDrafts(found, countries);
      const text = JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
      for (const line of text.split('\n')) output.out(line);
    } else for (const line of linesOf(found, countries)) output.out(line);
    const rest = words.worldCommand.found(found.length, wanted.length);
    if (rest !== '') output.err(rest);
    return 0;
  },
};

/** Adds a place to a story and says what it still lacks. */
async function addToStory(
  folder: string,
  place: FoundPlace,
  wanted: string,
  countries: readonly CountryOutline[],
  { out }: Output,
): Promise<void> {
  const [draft] = placeDrafts([place], countries);
  if (!draft) return;
  for (const line of linesOf([place], countries)) out(line);
  const language = await languageOf(folder);
  const { properties } = draft;
  // Whoever fills in a story wants its name, and no list of others that nobody is known to use.
  properties.names =
    language === null
      ? askedFirst(
          properties.names.filter(({ language }, at) => at === 0 || language !== undefined),
          askedName(place, wanted),
        )
      : storyNames(place, language, wanted);
  const { path, id, open, view } = await addPlace(folder, draft);
  out(words.worldCommand.added(path, id, open.length));
  for (const { line, field, description } of open)
    out(words.command.openField(`${path}:${line ?? 1}`, field, description));
  if (view) out(words.worldCommand.view(JSON.stringify(view)));
}

/** Names with the one first that was looked for, where it's known; in place of one in another spelling. */
function askedFirst(names: readonly DraftName[], asked: string | null): DraftName[] {
  const [first, ...others] = names;
  if (asked === null || first?.text === asked) return [...names];
  const own = names.find(({ text }) => text === asked) ?? { text: asked };
  const kept = first?.language === undefined ? others : names;
  return [own, ...kept.filter((one) => one !== own)];
}

/** The language of a story's article; null where it isn't said yet. */
async function languageOf(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'story.json'), 'utf8').catch(() => '{}');
  try {
    const { language } = JSON.parse(text) as { language?: unknown };
    return typeof language === 'string' && isLanguageTag(language) ? language : null;
  } catch {
    return null;
  }
}

/** A place at coordinates by hand, or off them; null where none are given. */
function handPlace(
  name: string,
  { at, off, radius }: { at?: string; off?: string; radius?: string },
): FoundPlace | null {
  if (at === undefined) {
    if (off !== undefined || radius !== undefined)
      throw new CommandError(words.worldCommand.needsAt(off === undefined ? 'radius' : 'off'));
    return null;
  }
  const offset = off === undefined ? undefined : offsetOf(off);
  if (offset === null) throw new CommandError(words.worldCommand.off(off ?? ''));
  const around = radius === undefined ? undefined : radiusOf(radius);
  if (around === null) throw new CommandError(words.worldCommand.radius(radius ?? ''));
  const from = positionOf('at', at);
  const position = offset ? destination(from, offset.bearing, offset.km) : from;
  return placeByHand(name, position, around);
}

/** Says that a place was added where latitude may have been given first. */
function swappedNote(at: Position, { swapped, km, swappedKm }: SwappedPosition): string {
  const said = words.worldCommand.swapped(
    [at.join(','), Math.round(km)],
    [swapped.join(','), Math.round(swappedKm)],
  );
  return words.command.note(said);
}

/** What else is called so, each with the option that takes it. */
function othersOf(same: readonly FoundPlace[], countries: readonly CountryOutline[]): string {
  const shown = same.slice(0, SHOWN_OTHERS).map((place) => {
    const within = words.worldCommand.counted(countriesAt(place, countries).map(countryName));
    const near = place.position.map((one) => one.toFixed(2)).join(',');
    return words.worldCommand.other(words.worldCommand.kinds[place.kind], within, near);
  });
  return words.worldCommand.others(same.length, shown);
}

/** The table of places, with its sources. */
function linesOf(found: readonly FoundPlace[], countries: readonly CountryOutline[]): string[] {
  if (found.length === 0) return [];
  const rows = found.map((place) => row(place, countriesAt(place, countries)));
  const packaged = found.some(({ town, district }) => town ?? district);
  return [...table(rows), ...(packaged ? [words.worldCommand.sources] : [])];
}

/** A position as “LON,LAT”. Throws a CommandError for anything else. */
function positionOf(option: 'near' | 'at', text: string): Position {
  const [x = NaN, y = NaN, ...surplus] = text
    .replaceAll('−', '-')
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90) || surplus.length > 0)
    throw new CommandError(words.worldCommand.near(option, text));
  return [x, y];
}

function row(
  { name, similar, kind, population, position, km, town, district }: FoundPlace,
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
    similar === null ? name : words.worldCommand.similar(name, similar),
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
