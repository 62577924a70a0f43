import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseStory, StoryError } from '../../src/components/find-story.ts';
import { karabakhStory } from '../layers/fixtures/karabakh.ts';

const story = await karabakhStory();
const lists = ['claims', 'places', 'actors', 'sides', 'bounds', 'measurements', 'guide'] as const;

function message(text: string): string {
  try {
    parseStory(text, 'https://example.org/story.json');
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
      'What stands at https://example.org/story.json is not JSON.',
    );
  });

  it.each(lists)('says that %s are missing, and how to build a story', (key) => {
    const text = message(JSON.stringify({ ...story, [key]: undefined }));
    expect(text).toContain(`is not a built story: it lacks ${key}.`);
    expect(text).toContain('conflict-map export');
  });

  it.each(['null', '1', '"story"', '[]', '{}', '{"claims":{}}'])('refuses %s', (text) => {
    expect(message(text)).toContain(`it lacks ${lists.join(', ')}.`);
  });

  it('refuses anything else with a message, and with no other error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(message(text)).toMatch(/^What stands at /);
      }),
    );
  });
});
