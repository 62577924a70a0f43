import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { StoryError } from '../../../src/elements/loading/found-story.ts';
import { loadBasemap } from '../../../src/elements/loading/find-story.ts';
import { tilesOf } from '../../../src/scene/tiles/tile-ground.ts';
import { checkStory, parseStory, readStory } from '../../../src/elements/loading/read-story.ts';
import { FORMAT_VERSION } from '../../../src/story/built/built-story.ts';
import { karabakhStory, shippedBuilt } from '../../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const lists = ['claims', 'places', 'actors', 'sides', 'bounds', 'measurements', 'guide'] as const;

function message(text: string): string {
  try {
    parseStory(text, 'The file at https://example.org/story.json');
  } catch (error) {
    expect(error).toBeInstanceOf(StoryError);
    return (error as Error).message;
  }
  throw new Error('it was taken for a story');
}

describe('parseStory', () => {
  it('takes a story as it was built', () => {
    expect(parseStory(JSON.stringify(story), 'here')).toEqual(story);
  });

  it('says that something is not JSON, and where it stands', () => {
    expect(message('{"claims":')).toBe(
      'The file at https://example.org/story.json is not valid JSON.',
    );
  });

  it.each(['<!doctype html>', '\n<html lang="en">'])('says that %j is a page', (text) => {
    expect(message(text)).toContain('is a page (HTML), not a story’s data. Check the address');
  });

  it.each(lists)('says that %s are missing, and how to build a story', (key) => {
    const text = message(JSON.stringify({ ...story, [key]: undefined }));
    expect(text).toContain(`is not a built story: it lacks ${key}.`);
    expect(text).toContain('npm run export');
  });

  it.each(['null', '1', '"story"', '[]'])('refuses %s', (text) => {
    expect(message(text)).toContain('is not a built story: it ');
  });

  it.each(['{}', '{"claims":{}}'])('says all that %s lacks', (text) => {
    for (const key of lists.filter((one) => !text.includes(one)))
      expect(message(text)).toContain(key);
  });

  it('tells a newer and an older format from a broken story', () => {
    const of = (formatVersion: number): string =>
      message(JSON.stringify({ ...story, formatVersion, claims: null }));
    expect(of(FORMAT_VERSION + 1)).toMatch(
      /is a story of format 2, from a newer conflict-map .* reads format 1\. Update the map\.$/,
    );
    expect(of(FORMAT_VERSION - 1)).toMatch(
      /of format 0, from an older .* again with “npm run export/,
    );
    expect(of(FORMAT_VERSION)).toContain('is not a built story: claims is null, not a list.');
    expect(message(JSON.stringify({ ...story, claims: null }))).toContain('names no format');
  });

  it('refuses a newer format even where it looks whole', () => {
    const newer = { ...story, formatVersion: FORMAT_VERSION + 1 };
    expect(message(JSON.stringify(newer))).toContain('newer conflict-map');
  });

  it('refuses anything else with a message, and with no other error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(message(text)).toMatch(/^The file at /);
      }),
    );
  });
});

describe('the basemap of a story', () => {
  const page = { baseURI: 'https://example.org/news/', querySelectorAll: () => [] };
  const document = page as unknown as Document;
  const island = { ...shippedBuilt(), id: 'island' };
  const elsewhere = { ...story, basemap: { ...story.basemap, id: 'island' } };

  /** Answers requests with these files, by their addresses. */
  function served(files: Record<string, unknown>) {
    const asked = vi.fn((url: URL) =>
      Promise.resolve(
        url.href in files
          ? new Response(JSON.stringify(files[url.href]))
          : new Response('', { status: 404 }),
      ),
    );
    vi.stubGlobal('fetch', asked);
    return asked;
  }
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is the package’s for a story of before stories named theirs, with its key and credits', async () => {
    const { basemap, ...before } = story;
    const asked = served({});
    const { story: read } = checkStory(before, 'here', document);
    expect(read.basemap).toEqual(basemap);
    expect(await loadBasemap(read)).toEqual(shippedBuilt());
    expect(asked).not.toHaveBeenCalled();
  });

  it('is the package’s for a story that names it', async () => {
    const asked = served({});
    const { story: read } = checkStory(story, 'here', document);
    expect(read).toBe(story);
    expect(await loadBasemap(read)).toEqual(shippedBuilt());
    expect(asked).not.toHaveBeenCalled();
  });

  it('is fetched beside the story, once it is wanted', async () => {
    const asked = served({
      'https://example.com/a/story.json': elsewhere,
      'https://example.com/a/basemap-island.json': island,
    });
    const { story: read } = await readStory('https://example.com/a/story.json', document);
    expect(asked).toHaveBeenCalledOnce();
    expect(await loadBasemap(read)).toEqual(island);
  });

  it('brings what draws its tiles, which lie where it says from its own address', async () => {
    const tiled = {
      ...island,
      tiles: { url: '../tiles/island.pmtiles.gz', zooms: [0, 15], bounds: [43, 38, 50, 42] },
    };
    const asked = served({
      'https://example.com/a/story.json': elsewhere,
      'https://example.com/a/basemap-island.json': tiled,
    });
    const { story: read } = await readStory('https://example.com/a/story.json', document);
    const ground = tilesOf(await loadBasemap(read));
    // Nothing of them is asked for before something is to be drawn.
    expect(asked).toHaveBeenCalledTimes(2);
    await expect(ground?.shapes([45, 39, 46, 40], 13)).rejects.toThrow();
    expect(String(asked.mock.lastCall?.[0])).toBe('https://example.com/tiles/island.pmtiles.gz');
  });

  it('is looked for where the page has its stories, where the story comes with the page', async () => {
    served({ 'https://example.org/news/stories/karabakh-2020/basemap-island.json': island });
    const { story: read } = checkStory(structuredClone(elsewhere), 'here', document);
    expect(await loadBasemap(read)).toEqual(island);
  });

  it('says where it was not found', async () => {
    served({});
    const { story: read } = checkStory(structuredClone(elsewhere), 'here', document);
    await expect(loadBasemap(read)).rejects.toThrow(
      'The basemap at https://example.org/news/stories/karabakh-2020/basemap-island.json could not be loaded: the server answered 404.',
    );
  });

  it.each([
    [{}, 'id'],
    [{ ...island, view: [1, 2, 3] }, 'view'],
    [{ ...island, layers: [{ role: 'front-line', from: 'x' }] }, 'layers.0.role'],
    [{ ...island, topology: null }, 'topology'],
    [{ ...island, tiles: { url: 'a', zooms: [0], bounds: [43, 38, 50, 42] } }, 'tiles.zooms'],
  ])('says what is no basemap, by its field: %#', async (file, field) => {
    served({ 'https://example.org/news/stories/karabakh-2020/basemap-island.json': file });
    const { story: read } = checkStory(structuredClone(elsewhere), 'here', document);
    await expect(loadBasemap(read)).rejects.toThrow(
      `is no basemap, because of its field “${field}”`,
    );
  });

  it.each([
    ['zooms', [9, 5], 'two zooms, the smaller first'],
    ['credits', [{ name: 'One', url: 'javascript:alert(1)' }], 'address'],
    ['legend', [{ role: 'front-line', label: 'a', short: 'a' }], 'one of land'],
  ])('refuses a story whose %s of it are wrong', (field, value, allowed) => {
    const text = message(
      JSON.stringify({ ...story, basemap: { ...story.basemap, [field]: value } }),
    );
    expect(text).toContain(`basemap.${field}`);
    expect(text).toContain(allowed);
  });
});
