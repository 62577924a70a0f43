import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import {
  boundsProblem,
  boxOf,
  nearestZoom,
  ZOOM_RANGE,
  type Bounds,
} from '../../world/plane/box.ts';
import { boundsAround, boundsOfBoth, shownAround } from '../../world/plane/bounds-around.ts';
import { describeBasemap } from '../../world/description.ts';
import { makeBasemap, type MadeBasemap } from '../../world/make-basemap.ts';
import { provenanceOf } from '../../world/provenance.ts';
import { SEA } from '../../world/ground-shapes.ts';
import { claimants } from '../../world/owners.ts';
import * as words from '../../words/words.ts';
import { CommandError, fileError } from '../command-error.ts';
import type { Command, Output } from '../command.ts';
import { basemapFolder } from '../read-basemap.ts';
import { readJson } from '../read-json.ts';
import { worldCache } from './cache.ts';

const FILE = 'basemap.topojson';

/** `conflict-map basemap`: makes the map under a story for any box on Earth. */
export const basemapCommand: Command = {
  help: words.worldCommand.basemapHelp,
  async run(args, output) {
    const started = Date.now();
    const { values, positionals } = parseArgs({
      args,
      options: {
        bounds: { type: 'string' },
        story: { type: 'string' },
        id: { type: 'string' },
        countries: { type: 'string', default: '' },
        zoom: { type: 'string' },
        out: { type: 'string' },
        replace: { type: 'boolean', default: false },
        cache: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [surplus] = positionals;
    if (surplus !== undefined) throw new CommandError(words.worldCommand.surplus(surplus));
    const box = boxOf(await boundsOf(values.bounds, values.story));
    const id = idOf(values.id, values.story);
    const foreground = countryCodes(values.countries);
    const zoom = zoomOf(values.zoom) ?? nearestZoom(box.frame);
    const folder =
      values.out ??
      (values.story === undefined ? join('data', 'basemaps', id) : basemapFolder(values.story, id));
    const path = join(folder, FILE);
    if (!values.replace && (await stat(path).catch(() => null)))
      throw new CommandError(words.worldCommand.there(path));

    const cache = await worldCache(values.cache, output);
    output.err(words.worldCommand.reading);
    const made = await makeBasemap(cache.world, box, zoom, cache.shaper());
    const { failures } = made.checked;
    if (failures.length > 0) {
      for (const failure of failures) output.err(words.worldCommand.checkFailed(failure));
      output.err(words.worldCommand.checksFailed(failures.length));
      return 1;
    }
    refuseAbsent(foreground, made);
    const kilobytes = await writeBasemap(folder, made, id, foreground, output);
    const seconds = Math.round((Date.now() - started) / 100) / 10;
    output.out(words.worldCommand.made(folder, kilobytes, seconds));
    return 0;
  },
};

/** Writes the three files; gives the size of the topology in KB, gzip. */
async function writeBasemap(
  folder: string,
  made: MadeBasemap,
  id: string,
  foreground: readonly string[],
  { out }: Output,
): Promise<number> {
  const description = describeBasemap(made, id, foreground);
  const provenance = provenanceOf(made, description);
  const topology = `${JSON.stringify(made.topology)}\n`;
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(words.files.cannotMake, folder, error);
  });
  const texts = {
    [FILE]: topology,
    'basemap.json': `${JSON.stringify(description, null, 2)}\n`,
    'provenance.json': `${JSON.stringify(provenance, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(texts))
    await writeFile(join(folder, name), text).catch((error: unknown) => {
      throw fileError(words.files.cannotWrite, join(folder, name), error);
    });
  for (const [name, features] of Object.entries(made.counts))
    if (features > 0) out(words.worldCommand.layer(name, features));
  const [min, max] = description.zooms;
  out(words.worldCommand.zooms({ min, max }, Math.ceil(made.checked.offKm2)));
  for (const text of provenance.disputes) out(words.worldCommand.says(text));
  for (const text of provenance.lacks) out(words.worldCommand.lacks(text));
  return Math.round(gzipSync(topology, { level: 9 }).length / 102.4) / 10;
}

async function boundsOf(given: string | undefined, story: string | undefined): Promise<Bounds> {
  if ((given === undefined) === (story === undefined))
    throw new CommandError(words.worldCommand.needsBox);
  if (given !== undefined) return checkedBounds(given);
  const path = join(story ?? '', 'places.geojson');
  const around = boundsAround(await readJson<unknown>(path));
  if (!around) throw new CommandError(words.worldCommand.noPlaces(path));
  const view = await openingOf(join(story ?? '', 'story.json'));
  return view === null ? around : boundsOfBoth(around, shownAround(view));
}

/** The view that a story opens with; null where its file does not say one yet. The check judges it. */
async function openingOf(path: string): Promise<Bounds | null> {
  if (!existsSync(path)) return null;
  const { opening } = (await readJson<{ opening?: { bounds?: unknown } } | null>(path)) ?? {};
  const bounds = opening?.bounds;
  if (!Array.isArray(bounds) || bounds.length !== 4) return null;
  const numbers = bounds.filter((one) => typeof one === 'number');
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  return west !== east && south < north ? [west, south, east, north] : null;
}

/** Bounds as they are written on the command line. Throws a CommandError that says what is wrong. */
function checkedBounds(text: string): Bounds {
  // A minus sign may be the typographic one that texts have.
  const numbers = text
    .replaceAll('−', '-')
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const bounds: Bounds = [west, south, east, north];
  if (numbers.length !== 4 || bounds.some(Number.isNaN))
    throw new CommandError(words.worldCommand.bounds(text));
  const problem = boundsProblem(bounds);
  if (problem) throw new CommandError(words.worldCommand.boundsProblem[problem]);
  return bounds;
}

function idOf(given: string | undefined, story: string | undefined): string {
  const id = given ?? (story === undefined ? undefined : basename(resolve(story)));
  if (id === undefined) throw new CommandError(words.worldCommand.needsId);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new CommandError(words.worldCommand.badId(id));
  return id;
}

/** Country codes between commas, as ids. Throws a CommandError for anything else. */
function countryCodes(text: string): string[] {
  if (text === '') return [];
  const codes = text.split(',').map((code) => code.trim().toLowerCase());
  if (!codes.every((code) => /^[a-z]{2}$/.test(code)))
    throw new CommandError(words.worldCommand.countries(text));
  return codes;
}

function zoomOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const zoom = text.trim() === '' ? NaN : Number(text);
  const [least, most] = ZOOM_RANGE;
  if (!(zoom >= least && zoom <= most)) throw new CommandError(words.worldCommand.zoom(text));
  return zoom;
}

function refuseAbsent(foreground: readonly string[], { parts }: MadeBasemap): void {
  const owners = parts.map(({ properties }) => properties.owner).filter((owner) => owner !== SEA);
  const there = new Set(owners.flatMap(claimants));
  const absent = foreground.filter((code) => !there.has(code)).map((code) => code.toUpperCase());
  if (absent.length === 0) return;
  const known = [...there].map((code) => code.toUpperCase()).sort();
  throw new CommandError(words.worldCommand.countryAbsent(absent, known));
}
