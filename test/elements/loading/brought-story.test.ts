// @vitest-environment happy-dom
import { html, render } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { claimsList } from '../../../src/elements/list/claims-list.ts';
import { broughtBy, withBrought } from '../../../src/elements/loading/brought-story.ts';
import { takeDetails } from '../../../src/elements/loading/story-details.ts';
import { mapCorner } from '../../../src/elements/shared/map-corner.ts';
import { broughtStory, pageStory, storyDetails } from '../../../src/press/page-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';

const karabakh = await karabakhStory();

/** Without what only the checks before the build compare. */
function withoutDigests(story: Story): Story['claims'] {
  return story.claims.map(({ excerpt: { sha256, ...excerpt }, ...claim }) => ({
    ...claim,
    excerpt,
  }));
}

/** Writes a page with the locator and the list of a story, as the press does. */
function list(story: Story, id = story.id): void {
  const poster = html`<div class="poster">${mapCorner(story.locator)}</div>`;
  render(
    html`<conflict-map story=${id}>${poster}${claimsList(story)}</conflict-map>`,
    document.body,
  );
}

beforeEach(() => {
  render(null, document.body);
});

test('a page’s list has every excerpt and note, letter by letter', () => {
  list(karabakh);
  const texts = broughtBy(document, karabakh);
  for (const { id, excerpt, note } of karabakh.claims)
    expect(texts?.claims[id], id).toMatchObject({ excerpt: { exact: excerpt.exact }, note });
  expect(withBrought(pageStory(karabakh), texts!).claims.map(({ summary }) => summary)).toEqual(
    karabakh.claims.map(({ summary }) => summary),
  );
});

test('blanks, quotation marks, signs and other scripts come back as they are', () => {
  const [first, ...others] = karabakh.claims;
  const odd = ' “Two  blanks,\nan ‘apostrophe’” &amp; <b>a sign</b>… «գիր» \u00a0end ';
  const voices = (['quoted', 'unattributed'] as const).map((voice) => ({
    ...karabakh,
    claims: [
      {
        ...{ ...first!, voice, note: odd, summary: odd, circumstance: odd },
        ...{ when: { ...first!.when, words: odd }, excerpt: { ...first!.excerpt, exact: odd } },
      },
      ...others,
    ],
  }));
  for (const story of voices) {
    list(story);
    expect(broughtBy(document, story)?.claims[first!.id]).toEqual({
      excerpt: { exact: odd },
      note: odd,
      summary: odd,
      circumstance: odd,
      whenWords: odd,
    });
  }
});

test('a page’s drawing has the locator', () => {
  list(karabakh);
  expect(broughtBy(document, karabakh)?.locator).toEqual(karabakh.locator);
  list({ ...karabakh, locator: undefined } as unknown as Story);
  expect(broughtBy(document, karabakh)).toMatchObject({ locator: undefined });
});

test.each([
  [
    'has no list',
    () => render(html`<conflict-map story="karabakh-2020"></conflict-map>`, document.body),
  ],
  ['lists another story', () => list(karabakh, 'another')],
  ['lists not all of it', () => list({ ...karabakh, claims: karabakh.claims.slice(1) })],
])('a page that %s has no texts', (_, write) => {
  write();
  expect(broughtBy(document, karabakh)).toBeNull();
});

test('a page’s story with its texts is the story', () => {
  const whole = withBrought(pageStory(karabakh), broughtStory(karabakh));
  takeDetails(whole, storyDetails(karabakh));
  expect(whole.claims).toEqual(withoutDigests(karabakh));
});

test('an excerpt keeps what the page’s script knows of it', () => {
  const url = 'https://example.org/article';
  const story = { ...karabakh, source: { ...karabakh.source, url } };
  list(story);
  const whole = withBrought(pageStory(story), broughtBy(document, story)!);
  takeDetails(whole, storyDetails(story));
  expect(whole.claims).toEqual(withoutDigests(story));
});
