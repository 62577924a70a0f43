import { checkBuiltStory, type Fault } from '../../story/built/built-story-check.ts';
import { FORMAT_VERSION } from '../../story/built/built-story.ts';
import type { Story } from '../../story/story.ts';
import { type FoundStory, type LeftOut, StoryError } from './found-story.ts';

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
    const origin = `the page’s story “${name}”`;
    return checkStory(parseJson(inlined.textContent, origin), origin);
  }
  const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  const url = storyAddress(isId ? `stories/${name}/story.json` : name, document);
  return checkStory(parseJson(await fetchText(url, document), url.href), url.href);
}

function storyAddress(address: string, document: Document): URL {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch (cause) {
    throw new StoryError(`“${address}” is no address of a story.`, { cause });
  }
  if (['http:', 'https:'].includes(url.protocol)) return url;
  throw new StoryError(`The story’s address must begin with http or https, not “${url.protocol}”.`);
}

async function fetchText(url: URL, document: Document): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit' });
    if (response.ok) return await response.text();
  } catch (cause) {
    const { origin } = new URL(document.baseURI);
    // Why a request failed, a browser tells its console alone.
    const sharing =
      url.origin === origin
        ? ''
        : ` Its server must share it with this page (Access-Control-Allow-Origin: ${origin}), and a policy of this page must allow it (connect-src).`;
    throw new StoryError(
      `The story at ${url.href} could not be loaded. Check the address and the connection.${sharing}`,
      { cause },
    );
  }
  throw new StoryError(
    `The story at ${url.href} could not be loaded: the server answered ${String(response.status)}.`,
  );
}

function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoryError(`What stands at ${origin} is not JSON.`, { cause });
  }
}

/**
 * Parses a built story and checks all of it. `origin` names it in messages.
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
 * is no story. `origin` names it in messages.
 */
export function checkStory(data: unknown, origin: string): FoundStory {
  const { story, faults } = checkBuiltStory(data);
  const version = (data as { formatVersion?: unknown } | null | undefined)?.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    throw new StoryError(
      `What stands at ${origin} is a story of format ${String(version)}, from a newer conflict-map than this one, which reads format ${FORMAT_VERSION}. Update the map.`,
    );
  }
  if (faults.length === 0 && story) return { story, leftOut: null };
  if (typeof version === 'number' && version < FORMAT_VERSION) {
    throw new StoryError(
      `What stands at ${origin} is a story of format ${String(version)}, from an older conflict-map than this one, which reads format ${FORMAT_VERSION}. Write it anew with “conflict-map export”.`,
    );
  }
  const detail = faults.map(faultText).join('\n');
  if (!story) {
    const missing = faults.filter(({ found }) => found === null).map(({ field }) => field);
    const wrong = faults.filter(({ found }) => found !== null).map(faultText);
    const all = [...(missing.length > 0 ? [`it lacks ${missing.join(', ')}`] : []), ...wrong];
    const old = version === undefined ? ' It names no format, as those of older versions.' : '';
    throw new StoryError(
      `What stands at ${origin} is not a built story: ${all.join('; ')}.${old} Build one with “conflict-map export”.`,
      { cause: detail },
    );
  }
  return { story, leftOut: leftOutOf(story, faults, detail, origin) };
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
    const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
    return `${sentenceFor(list, names.size, story)}: ${all.slice(0, NAMED).join(', ')}${more}.`;
  });
  return {
    message: `Not all of the story at ${origin} can be shown. ${sentences.join(' ')} Write it anew with “conflict-map export”, which says what is wrong.`,
    detail,
  };
}

function sentenceFor(list: string, count: number, story: Story): string {
  const one = count === 1;
  switch (list) {
    case 'claims': {
      const all = story.claims.length + count;
      return `${count} of ${all} claims ${one ? 'is' : 'are'} left out, ${one ? 'its' : 'their'} data being incomplete`;
    }
    case 'answers':
      return `${one ? 'One claim is' : `${count} claims are`} shown without what ${one ? 'it answers or repeats' : 'they answer or repeat'}`;
    case 'located':
      return `${one ? 'One claim is' : `${count} claims are`} in the list alone, without ${one ? 'its' : 'their'} place`;
    case 'actors':
      return `${one ? 'One actor is' : `${count} actors are`} left out, with what ${one ? 'it says' : 'they say'}`;
    default:
      return `${one ? 'One part' : `${count} parts`} of ${list} ${one ? 'is' : 'are'} left out`;
  }
}

function faultText({ list, name, field, found, allowed }: Fault): string {
  const where = list === '' ? field : `${list}, “${name}”: ${field}`;
  return found === null ? `${where} is missing` : `${where} is ${found}, not ${allowed}`;
}
