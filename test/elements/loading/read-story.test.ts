import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { StoryError } from '../../../src/elements/loading/found-story.ts';
import { parseStory } from '../../../src/elements/loading/read-story.ts';
import { FORMAT_VERSION } from '../../../src/story/built/built-story.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';

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
    expect(message('<!doctype html>')).toBe(
      'The file at https://example.org/story.json is not valid JSON.',
    );
  });

  it.each(lists)('says that %s are missing, and how to build a story', (key) => {
    const text = message(JSON.stringify({ ...story, [key]: undefined }));
    expect(text).toContain(`is not a built story: it lacks ${key}.`);
    expect(text).toContain('conflict-map export');
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
      /of format 0, from an older .* again with “conflict-map/,
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
