import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectSite } from './site-settings.ts';
import { problemText } from '../src/check/document/problem.ts';
import type { ReadTiles } from '../src/cli/read-basemap.ts';
import { readStory } from '../src/cli/read-story.ts';
import type { PageStory } from '../src/press/story-page.ts';
import type { BuiltBasemap } from '../src/story/built/built-basemap.ts';

/** The folder of a story of the project. */
export function storyFolder(id: string): string {
  return join('data', id);
}

/**
 * Reads and checks a story, the words of its page and its basemap.
 *
 * @throws Error with all problems of its data
 */
export async function checkedStory(
  id: string,
): Promise<PageStory & { basemap: BuiltBasemap; tiles: ReadTiles | null }> {
  const { problems, ...read } = await readStory(storyFolder(id));
  if (read.story) return read;
  const lines = problems.map((problem) => problemText(problem)).join('\n');
  throw new Error(`The data of “${id}” has problems; nothing is built.\n${lines}`);
}

/**
 * The stories of the project: the folders of data/ that hold a story.json, by name, but first the one that
 * data/conflict-map.json names, which the site's own address shows.
 *
 * @throws Error where that file is wrong, or there is no story
 */
export async function storyIds(): Promise<string[]> {
  const { stories } = await projectSite();
  if (stories.length > 0) return stories;
  throw new Error(
    'No folder of data/ holds a story.json, so there is nothing to build. docs/data.md says how to add a story.',
  );
}

/** The id of the basemap that a story of the project names; the story need not be checked yet. */
export async function basemapOf(story: string): Promise<string> {
  const text = await readFile(join(storyFolder(story), 'story.json'), 'utf8');
  return (JSON.parse(text) as { basemap: string }).basemap;
}

/** The folder of a basemap of the project. */
export function basemapFolder(id: string): string {
  return join('data', 'basemaps', id);
}

/**
 * The story that comes with the package, as package.json exports it; the first of the project where that is
 * not there. Its basemap is drawn under stories that name none.
 *
 * @throws Error where the project has no story
 */
export async function exampleStory(): Promise<string> {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const ids = await storyIds();
  const exported = Object.keys(exports).map((path) => /^\.\/stories\/(.*)\.json$/.exec(path)?.[1]);
  // There is one: else the list is refused.
  return ids.find((id) => exported.includes(id)) ?? ids[0] ?? '';
}
