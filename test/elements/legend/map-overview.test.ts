// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mapOverview } from '../../../src/elements/legend/map-overview.ts';
import { ownParts } from '../../../src/elements/map/own-parts.ts';
import { overviewText } from '../../../src/words/overview-text.ts';
import { drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

test('the map in sentences stands before its key, also where the page brings neither', () => {
  const [first, key] = drawn(ownParts.key(story)).children;
  expect(words(first)).toBe(overviewText(story, story.language).replaceAll(/\s+/g, ' '));
  expect(key!.className).toBe('key');
});

test('a story without claims has no empty sentence', () => {
  const empty = mapOverview({ ...story, claims: [] });
  expect(drawn(html`<div>${empty}</div>`).querySelector('.overview')).toBeNull();
  expect(one(drawn(html`<div>${mapOverview(story)}</div>`), '.overview').textContent).not.toBe('');
});
