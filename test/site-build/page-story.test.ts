import { expect, it } from 'vitest';

import { pageStory } from '../../src/site/page-story.ts';
import { karabakhStory } from '../layers/fixtures/karabakh.ts';

it('leaves out the digests of the excerpts, and nothing else', async () => {
  const story = await karabakhStory();
  expect(story.claims.every(({ excerpt }) => excerpt.sha256 !== undefined)).toBe(true);
  const page = pageStory(story);
  const text = JSON.stringify(story, (key, value: unknown) =>
    key === 'sha256' && value !== story.source.sha256 ? undefined : value,
  );
  expect(JSON.parse(JSON.stringify(page))).toEqual(JSON.parse(text));
});
