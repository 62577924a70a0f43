import { basename, join, resolve } from 'node:path';

import { unknownCountry } from '../check/basemap-problems.ts';
import { problemAt } from '../check/document/json-document.ts';
import { measurementProblems } from '../check/excerpts/annotation-problems.ts';
import { coverageProblems, uncoveredView } from '../check/geometry/coverage-problems.ts';
import { quoted } from '../check/text/quoted.ts';
import { assemble } from '../measure/assemble.ts';
import { checkStory, type CheckedStory } from '../check/check-story.ts';
import { inRangeOf } from '../measure/one-range.ts';
import { measureStory } from '../measure/measures.ts';
import { checkPageText, type CheckedPageText, type PageText } from '../check/page-text.ts';
import type { Problem } from '../check/document/problem.ts';
import { untiledView } from '../check/tile-problems.ts';
import type { BuiltBasemap } from '../story/built/built-basemap.ts';
import type { Story } from '../story/story.ts';
import {
  optionalFileNames,
  pageTextPath,
  storyFileNames,
  storyFilePaths,
  type StoryDocuments,
  type StoryFileName,
  type StoryText,
  type StoryTexts,
} from '../check/document/story-files.ts';
import {
  basemapFolder,
  basemapIds,
  type BasemapRead,
  readBasemap,
  type ReadTiles,
} from './read-basemap.ts';
import { readText } from './read-text.ts';
import { sha256 } from './sha256.ts';
import { misnamed, storyEntries, unknownFiles } from './story-entries.ts';
import { CommandError } from './command-error.ts';
import * as words from '../words/words.ts';

/** How a story is read. */
export interface ReadStoryOptions {
  /** The article's text; without it the excerpts are checked only against each other. */
  sourceText?: string;
  /** Whether excerpts without a position get the one that they have in the article. */
  anchor?: boolean;
  /** Folder of the basemap to measure against; the one that the story names, in `basemaps/` beside its folder, when absent. */
  basemap?: string;
}

/** A story that may be used, with the words of its own page where it has some, or why it may not. */
export type ReadStory =
  | {
      problems: [];
      story: Story;
      text: PageText | null;
      basemap: BuiltBasemap;
      /** The basemap’s file of tiles; null where it has none. */
      tiles: ReadTiles | null;
    }
  | { problems: Problem[]; story: null };

/**
 * Reads, checks, measures and merges the story in a folder. Bad data gives problems and no story;
 * rejects with a CommandError where a file cannot be read.
 */
export async function readStory(
  folder: string,
  options: ReadStoryOptions = {},
): Promise<ReadStory> {
  const entries = await storyEntries(folder);
  const { problems, data, documents } = await readStoryData(folder, entries, options);
  const unknown = unknownFiles(folder, entries);
  const ids = data?.claims.claims.map(({ id }) => id) ?? null;
  const page = await readPageText(folder, entries, ids);
  if (!data || unknown.length > 0 || page.problems.length > 0)
    return { problems: [...unknown, ...problems, ...page.problems], story: null };
  const ground = await readGround(folder, documents, options.basemap);
  if (!ground.basemap) return { problems: ground.problems, story: null };
  const { file, geometry, built, tiles } = ground.basemap;
  const ranged = inRangeOf(data, file.extent);
  const measures = measureStory(ranged, geometry);
  const unmeasured = measurementProblems(documents.story, measures.measurements);
  if (unmeasured.length > 0) return { problems: unmeasured, story: null };
  const story = assemble(ranged, measures, file);
  return { problems: [], story, text: page.text, basemap: built, tiles };
}

/** Reads and checks the basemap that a story names, also whether it covers the story's places. */
async function readGround(
  folder: string,
  { story, places }: StoryDocuments,
  given: string | undefined,
): Promise<BasemapRead> {
  const id = story.value.basemap;
  const path = given ?? basemapFolder(folder, id);
  const read = await readBasemap(path);
  if (!read) {
    const known = await basemapIds(folder);
    const finding = words.basemapProblems.unknown(quoted(id), path, known, folder);
    return { problems: [problemAt(story, ['basemap'], finding)], basemap: null };
  }
  if (!read.basemap) return read;
  const { file, land, tiles } = read.basemap;
  const problems = [
    ...coverageProblems(places, file, folder),
    ...uncoveredView(story, file),
    ...(tiles ? untiledView(story, file.tiles?.file ?? '', tiles.found) : []),
    ...(story.value.countries ?? []).flatMap((country, index) =>
      land.includes(country)
        ? []
        : [problemAt(story, ['countries', index], unknownCountry(country, land))],
    ),
  ];
  return problems.length > 0 ? { problems, basemap: null } : read;
}

/** Reads and checks the words of the story's page; they link to claims of these ids. */
async function readPageText(
  folder: string,
  names: readonly string[],
  claims: readonly string[] | null,
): Promise<CheckedPageText | { problems: []; text: null }> {
  if (!names.includes(pageTextPath)) return { problems: [], text: null };
  const file = join(folder, pageTextPath);
  return checkPageText({ file, text: await readText(file) }, claims);
}

/** Reads and checks the files of a story, without measuring. */
async function readStoryData(
  folder: string,
  names: readonly string[],
  { sourceText, anchor = false }: ReadStoryOptions,
): Promise<CheckedStory> {
  const entries: [StoryFileName, StoryText][] = [];
  // One after the other, so that of several missing files always the same one is named.
  for (const name of storyFileNames) {
    const file = join(folder, storyFilePaths[name]);
    const other = names.includes(storyFilePaths[name])
      ? null
      : misnamed(storyFilePaths[name], names);
    if (other !== null)
      throw new CommandError(words.files.cannotRead(file, words.files.otherCase(other)));
    entries.push([name, { file, text: await readText(file) }]);
  }
  for (const name of optionalFileNames) {
    const file = join(folder, storyFilePaths[name]);
    // A link that leads nowhere is in the folder too; reading it says so.
    if (names.includes(storyFilePaths[name]))
      entries.push([name, { file, text: await readText(file) }]);
  }
  const texts = Object.fromEntries(entries) as StoryTexts;
  return checkStory(texts, {
    folder: basename(resolve(folder)),
    digest: sha256,
    ...(sourceText === undefined
      ? {}
      : { source: { text: sourceText, sha256: sha256(sourceText) }, anchor }),
  });
}
