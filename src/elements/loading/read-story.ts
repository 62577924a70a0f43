import embedded from 'virtual:embedded-basemap';
import { type BuiltBasemap, basemapFile } from '../../story/built/built-basemap.ts';
import { builtBasemap } from '../../story/built/built-basemap-check.ts';
import {
  checkBuiltStory,
  type Fault,
  type KnownStory,
} from '../../story/built/built-story-check.ts';
import { FORMAT_VERSION } from '../../story/built/built-story.ts';
import type { Story } from '../../story/story.ts';
import { type FoundStory, type LeftOut, StoryError } from './found-story.ts';
import { knowBasemap } from './known-basemaps.ts';
import * as words from '../../words/words.ts';

/** So many parts that are left out are named in the message; all of them in its detail. */
const NAMED = 12;

/**
 * Reads a story that the page carries or that lies at an address, and checks it. Throws a StoryError;
 * see `findStory` for what `name` may be.
 */
export async function readStory(name: string, document: Document): Promise<FoundStory> {
  const carried = document.querySelectorAll<HTMLElement>(
    'script[type="application/json"][data-story]',
  );
  const inlined = [...carried].find(({ dataset }) => dataset['story'] === name);
  if (inlined) {
    // A task of its own: the frame has been drawn in this one, and the page stays responsive.
    await new Promise((resolve) => setTimeout(resolve));
    const origin = words.storyFile.ofThePage(name);
    return checkStory(parseJson(inlined.textContent, origin), origin, document);
  }
  const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  const url = storyAddress(isId ? ownAddress(name) : name, document);
  const origin = words.storyFile.at(url.href);
  const text = await fetchText(url, document, words.storyFile.named);
  return checkStory(parseJson(text, origin), origin, document, url);
}

/** Where a page has a story, from its own address. */
function ownAddress(id: string): string {
  return `stories/${id}/story.json`;
}

function storyAddress(address: string, document: Document): URL {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch (cause) {
    throw new StoryError(words.storyFile.noAddress(address), { cause });
  }
  if (['http:', 'https:'].includes(url.protocol)) return url;
  throw new StoryError(words.storyFile.protocol(url.protocol));
}

async function fetchText(url: URL, document: Document, what: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit' });
    if (response.ok) return await response.text();
  } catch (cause) {
    const { origin } = new URL(document.baseURI);
    // Why a request failed, a browser tells its console alone.
    const sharing = url.origin === origin ? '' : words.storyFile.sharing(origin);
    throw new StoryError(words.storyFile.notLoaded(what, url.href) + sharing, { cause });
  }
  throw new StoryError(words.storyFile.status(what, url.href, response.status));
}

function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const isPage = /^\s*<[!\w]/.test(text);
    throw new StoryError(isPage ? words.storyFile.page(origin) : words.storyFile.notJson(origin), {
      cause,
    });
  }
}

/**
 * Parses a built story and checks all of it. `origin` names it at the start of messages.
 *
 * @throws StoryError when it is not one, or when a part of it is not as it has to be.
 */
export function parseStory(text: string, origin: string): Story {
  const { story, leftOut } = checkStory(parseJson(text, origin), origin);
  if (leftOut) throw new StoryError(leftOut.message, { cause: leftOut.detail });
  return story;
}

/**
 * Checks a built story. What is not as it has to be is left out; a StoryError is thrown where the rest
 * is no story. `origin` names it at the start of messages; `address` is where it was found, in `document`'s
 * stories where it is not known.
 */
export function checkStory(
  data: unknown,
  origin: string,
  document?: Document,
  address?: URL,
): FoundStory {
  const { story: given, faults } = checkBuiltStory(data);
  const story = given && withBasemap(given, document, address);
  const version = (data as { formatVersion?: unknown } | null | undefined)?.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    throw new StoryError(words.storyFile.newer(origin, version, FORMAT_VERSION));
  }
  if (faults.length === 0 && story) return { story, leftOut: null };
  if (typeof version === 'number' && version < FORMAT_VERSION) {
    throw new StoryError(words.storyFile.older(origin, version, FORMAT_VERSION));
  }
  const detail = faults.map(faultText).join('\n');
  if (!story) {
    const missing = faults.filter(({ found }) => found === null).map(({ field }) => field);
    const wrong = faults.filter(({ found }) => found !== null).map(faultText);
    const all = [...(missing.length > 0 ? [words.storyFile.lacks(missing)] : []), ...wrong];
    const old = version === undefined ? words.storyFile.noFormat : '';
    throw new StoryError(words.storyFile.notBuilt(origin, all, old), { cause: detail });
  }
  return { story, leftOut: leftOutOf(story, faults, detail, origin) };
}

/**
 * A story with a basemap: one that was built before stories named theirs is drawn on that of the package. Any
 * other basemap is a file beside the story.
 */
function withBasemap(given: KnownStory, document?: Document, address?: URL): Story {
  const { basemap = embedded.basemap } = given;
  const story = given.basemap ? (given as Story) : { ...given, basemap };
  knowBasemap(
    basemap,
    basemap.id === embedded.basemap.id || !document
      ? embedded.load
      : () => {
          const at = address ?? storyAddress(ownAddress(story.id), document);
          return readBasemap(new URL(basemapFile(story), at), document);
        },
  );
  return story;
}

async function readBasemap(url: URL, document: Document): Promise<BuiltBasemap> {
  const text = await fetchText(url, document, words.storyFile.basemapNamed);
  const read = builtBasemap(parseJson(text, words.storyFile.at(url.href)));
  if ('basemap' in read) return read.basemap.tiles ? tiled(read.basemap, url) : read.basemap;
  throw new StoryError(words.storyFile.noBasemap(url.href, read.field));
}

/** A basemap with what draws its tiles, whose address is relative to its own. */
async function tiled(basemap: BuiltBasemap, { href }: URL): Promise<BuiltBasemap> {
  const { withTiles } = await import('../../engine/tiles/tile-ground.ts');
  return withTiles(basemap, href);
}

/** Says what is missing from what is shown. */
function leftOutOf(
  story: Story,
  faults: readonly Fault[],
  detail: string,
  origin: string,
): LeftOut {
  const parts = new Map<string, Set<string>>();
  for (const { list, name } of faults) parts.set(list, (parts.get(list) ?? new Set()).add(name));
  const sentences = [...parts].map(([list, names]) => {
    const all = [...names].map((name) => `“${name}”`);
    const what = sentenceFor(list, names.size, story);
    return words.storyFile.leftOut(what, all.slice(0, NAMED), all.length - NAMED);
  });
  return {
    message: words.storyFile.partly(origin, sentences),
    detail,
  };
}

function sentenceFor(list: string, count: number, story: Story): string {
  switch (list) {
    case 'claims':
      return words.storyFile.claimsLeftOut(count, story.claims.length + count);
    case 'answers':
      return words.storyFile.answersCut(count);
    case 'located':
      return words.storyFile.claimsUnlocated(count);
    case 'actors':
      return words.storyFile.actorsLeftOut(count);
    default:
      return words.storyFile.partsLeftOut(count, list);
  }
}

function faultText({ list, name, field, found, allowed }: Fault): string {
  const where = list === '' ? field : words.storyFile.entry(list, name, field);
  return found === null
    ? words.storyFile.missing(where)
    : words.storyFile.wrong(where, found, allowed);
}
