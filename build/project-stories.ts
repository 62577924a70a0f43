import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { problemText } from '../src/check/document/problem.ts';
import { readStory } from '../src/cli/read-story.ts';
import type { PageStory } from '../src/press/story-page.ts';
import type { Basemap } from '../src/scene/basemap.ts';
import { decodeBasemap } from '../src/scene/decode-basemap.ts';

/** The folder of a story of the project. */
export function storyFolder(id: string): string {
  return join('data', id);
}

/**
 * Reads and checks a story and the words of its page.
 *
 * @throws Error with all problems of its data
 */
export async function checkedStory(id: string): Promise<PageStory> {
  const { problems, ...read } = await readStory(storyFolder(id));
  if (read.story) return read;
  const lines = problems.map((problem) => problemText(problem)).join('\n');
  throw new Error(`The data of “${id}” has problems; nothing is built.\n${lines}`);
}

/** The stories of the project, by name: the folders of data/ that hold a story.json. */
export async function storyIds(): Promise<string[]> {
  const entries = await readdir('data', { recursive: true });
  return entries.flatMap((path) => /^([^/\\]+)[/\\]story\.json$/.exec(path)?.slice(1) ?? []).sort();
}

export async function readBasemap(): Promise<Basemap> {
  const topology = await readFile('data/basemaps/caucasus/basemap.topojson', 'utf8');
  return decodeBasemap(JSON.parse(topology) as Topology);
}
