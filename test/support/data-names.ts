import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BasemapFile, PlacesFile, StoryFile } from '../../src/story/schema/types.ts';

/** Shorter names could be anything. */
const LEAST_LETTERS = 4;

function read(...path: string[]): unknown {
  return JSON.parse(readFileSync(join('data', ...path), 'utf8'));
}

/**
 * What the project's stories and basemaps name, taken from their files, so that no name can be forgotten:
 * countries, towns, waters and what else is labelled, places with their other names, the terms that stories
 * explain, their publishers, and the ids of all of these.
 */
export function dataNames(): string[] {
  const folders = readdirSync('data', { withFileTypes: true }).filter((one) => one.isDirectory());
  const stories = folders
    .map(({ name }) => name)
    .filter((name) => isOwn(name) && readdirSync(join('data', name)).includes('story.json'));
  const basemaps = [
    ...new Set(stories.map((name) => (read(name, 'story.json') as StoryFile).basemap)),
  ];
  const names = [...stories.flatMap(storyNames), ...basemaps.flatMap(basemapNames)];
  const all = names.map((name) => name.toLowerCase().replaceAll('-', ' ').trim());
  return [...new Set(all)].filter((name) => name.length >= LEAST_LETTERS).sort();
}

/** A story of this project: one that somebody adds to a site of their own may have any words as its names. */
function isOwn(story: string): boolean {
  return story === 'karabakh-2020' || story.startsWith('example-');
}

function storyNames(folder: string): string[] {
  const { id, source, terms = [] } = read(folder, 'story.json') as StoryFile;
  const { features } = read(folder, 'places.geojson') as PlacesFile;
  return [
    // An invented example's id says what it is about: any words.
    ...(id.startsWith('example-') ? [] : id.split('-').filter((word) => !/\d/.test(word))),
    source.publisher,
    ...terms.map(({ term }) => term),
    ...features.flatMap(({ id: place, properties: { names, within } }) =>
      withProperWords([place, ...names.map(({ text }) => text), within ?? '']),
    ),
  ];
}

function basemapNames(folder: string): string[] {
  const file = read('basemaps', folder, 'basemap.json') as BasemapFile;
  const topology = read('basemaps', folder, file.topology) as Topology<
    Record<string, GeometryCollection<Record<string, unknown>>>
  >;
  const properties = [
    ...Object.values(topology.objects).flatMap(({ geometries }) => geometries),
    ...(file.comparisons
      ? (read('basemaps', folder, file.comparisons.file) as FeatureCollection).features
      : []),
  ].map((one) => (one.properties ?? {}) as Record<string, unknown>);
  return [
    file.id,
    ...(file.foreground ?? []),
    ...properties.flatMap(({ name, text, names }) =>
      withProperWords(
        [name, text, ...Object.values((names ?? {}) as Record<string, unknown>)].filter(
          (one) => typeof one === 'string',
        ),
      ),
    ),
  ];
}

/** Names, and their words that are names themselves: “Lake Blue” has “Blue”. A first word may be any. */
function withProperWords(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [, ...words] = name === name.toUpperCase() ? [] : name.split(/[\s,]+/);
    return [name, ...words.filter((word) => word.length > LEAST_LETTERS && /^\p{Lu}/u.test(word))];
  });
}

/** The names that a text has, as words of their own. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const plain = text.toLowerCase().replaceAll(/[-_]/g, ' ');
  return names.filter(
    (name) =>
      // An expression for each name and file would take most of the time.
      plain.includes(name) && new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(plain),
  );
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
