import { type BroughtStory, broughtBy, withBrought } from './brought-story.ts';
import { lacksDetails, type StoryDetails, takeDetails, withoutDetails } from './story-details.ts';
import { takeOutlines, wantsOutlines } from '../../scene/outlines.ts';
import type { BuiltBasemap } from '../../story/built/built-basemap.ts';
import type { Place, Story } from '../../story/story.ts';
import { type FoundStory, StoryError } from './found-story.ts';
import { basemapLoad } from './known-basemaps.ts';
import { partFailure } from '../../words/part-failure.ts';
import * as words from '../../words/words.ts';

/** The parts of a story that a page knows, each loaded when it is wanted. */
export interface StoryParts {
  /** The story as the page needs it first. */
  story: unknown;
  /** What the page has in its HTML, and more, for downloads and for a map whose page does not bring it. */
  brought: BroughtStory;
  /** What only its guide and its folded parts say. */
  details: StoryDetails;
  /** The outlines of its places, which are drawn with the engine, by the places' ids. */
  outlines: Record<string, Place['geometry']>;
  /** What it is drawn on. */
  basemap: BuiltBasemap;
}

/** Loads a part of a story that the page knows. */
export type KnownStory = <Part extends keyof StoryParts>(part: Part) => Promise<StoryParts[Part]>;

/** The stories that the page knows, by their ids. */
const known = new Map<string, KnownStory>();

/**
 * Makes a story known to the page's maps by its id; it is loaded when one of them names it. The build
 * has checked it, so it is not checked again.
 */
export function knowStory(id: string, story: KnownStory): void {
  known.set(id, story);
}

/** The basemap of a story. Rejects when it does not load. */
export async function loadBasemap({ id, basemap }: Story): Promise<BuiltBasemap> {
  const load = basemapLoad(basemap);
  const one = known.get(id);
  if (load) return load();
  if (!one) throw new StoryError(basemap.id);
  return one('basemap');
}

/** What loads the parts of a story; undefined for one that the page does not know. */
export function knownStory({ id }: Story): KnownStory | undefined {
  return known.get(id);
}

/** Has the outlines of a story's places at hand. Throws a StoryError when they do not load. */
export async function loadOutlines({ id, places }: Story): Promise<void> {
  const one = known.get(id);
  if (one && wantsOutlines(places))
    takeOutlines(places, await loadPart(() => one('outlines'), words.failures.fileContents));
}

/** Has what only the guide and the folded parts of a story say at hand. Throws a StoryError when it does not load. */
export async function loadDetails(story: Story): Promise<void> {
  const one = known.get(story.id);
  if (one && lacksDetails(story))
    takeDetails(story, await loadPart(() => one('details'), words.failures.details));
}

/**
 * Finds a built story. `data` is the story itself; where it is null, `name` is an id, for which the
 * page's script knows the story, the page carries `<script type="application/json" data-story="ID">`
 * or serves `stories/ID/story.json`, or an address (http or https, relative to the page) of a
 * story.json that `conflict-map export` wrote. What the build has not checked is checked here.
 *
 * Throws a StoryError.
 */
export async function findStory(
  name: string,
  data: unknown,
  document: Document,
): Promise<FoundStory> {
  const one = data === null ? known.get(name) : undefined;
  if (one) {
    const story = (await loadPart(() => one('story'), words.failures.storyNamed(name))) as Story;
    const brought =
      broughtBy(document, story) ??
      (await loadPart(() => one('brought'), words.failures.storyNamed(name)));
    return { story: withoutDetails(withBrought(story, brought)), leftOut: null };
  }
  const { checkStory, readStory } = await loadPart(
    () => import('./read-story.ts'),
    words.failures.storyReader,
  );
  return data === null
    ? readStory(name, document)
    : checkStory(data, words.storyFile.ofTheProperty, document);
}

/** Loads a part of a story; `what` names it for the reader. Throws a StoryError when it does not load. */
export async function loadPart<Part>(load: () => Promise<Part>, what: string): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new StoryError(partFailure(what, cause, words.failures.reload), { cause });
  }
}
