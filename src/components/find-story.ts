import type { Story } from '../story/story.ts';

/** A story could not be had; the message says why and what to do. */
export class StoryError extends Error {}

/** What loads the stories that the page's own script has, by their ids. */
const known = new Map<string, () => Promise<unknown>>();

/** Makes a built story known to the page's maps by its id; it is loaded when one of them names it. */
export function knowStory(id: string, load: () => Promise<unknown>): void {
  known.set(id, load);
}

/**
 * Finds a built story. `name` is an id, for which the page's script knows the story, the page carries
 * `<script type="application/json" data-story="ID">` or serves `stories/ID/story.json`, or an
 * address (http or https, relative to the page) of a story.json that `conflict-map export` wrote.
 * Throws a StoryError.
 */
export async function findStory(name: string, document: Document): Promise<Story> {
  const load = known.get(name);
  if (load) return checkedStory(await loadKnown(name, load), `the page’s story “${name}”`);
  const inlined = document.querySelector(
    `script[type="application/json"][data-story="${CSS.escape(name)}"]`,
  );
  if (inlined) {
    // A task of its own: the frame has been drawn in this one, and the page stays responsive.
    await new Promise((resolve) => setTimeout(resolve));
    return parseStory(inlined.textContent, `the page’s story “${name}”`);
  }
  const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  const url = new URL(isId ? `stories/${name}/story.json` : name, document.baseURI);
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new StoryError(
      `The story’s address must begin with http or https, not “${url.protocol}”.`,
    );
  }
  return parseStory(await fetchText(url), url.href);
}

async function loadKnown(name: string, load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load();
  } catch {
    throw new StoryError(
      `The story “${name}” could not be loaded. Check the connection and reload the page.`,
    );
  }
}

async function fetchText(url: URL): Promise<string> {
  try {
    const response = await fetch(url, { credentials: 'omit' });
    if (response.ok) return await response.text();
    throw new StoryError(
      `The story at ${url.href} could not be loaded: the server answered ${String(response.status)}.`,
    );
  } catch (error) {
    if (error instanceof StoryError) throw error;
    throw new StoryError(
      `The story at ${url.href} could not be loaded. Check the address and the connection.`,
    );
  }
}

/** Parses a story and looks whether it is one. `origin` names it in messages. */
export function parseStory(text: string, origin: string): Story {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new StoryError(`What stands at ${origin} is not JSON.`);
  }
  return checkedStory(data, origin);
}

/** Looks whether data is a built story. Throws a StoryError when it is not; `origin` names it there. */
export function checkedStory(data: unknown, origin: string): Story {
  const lists = ['claims', 'places', 'actors', 'sides', 'bounds', 'measurements', 'guide'];
  const missing = lists.filter(
    (key) => !Array.isArray((data as Record<string, unknown> | null)?.[key]),
  );
  if (missing.length > 0) {
    throw new StoryError(
      `What stands at ${origin} is not a built story: it lacks ${missing.join(', ')}. Build one with “conflict-map export”.`,
    );
  }
  return data as Story;
}
