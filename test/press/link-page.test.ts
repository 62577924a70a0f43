import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linkPageHtml } from '../../src/press/link-page.ts';
import { linkPages } from '../../src/press/link-pages.ts';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';

/** The page of the story's first claim. */
async function page(story: Story): Promise<Document> {
  return new JSDOM(await linkPageHtml(story, linkPages(story)[0]!, undefined, '')).window.document;
}

test('the page of an invented story says so before what it reports, and so does its preview', async () => {
  const document = await page({ ...fixtureStory(), invented: true });
  const main = document.querySelector('main');
  expect(main?.previousElementSibling?.textContent).toBe('An invented example, not news.');
  for (const selector of ['[name="description"]', '[property="og:description"]'])
    expect(document.querySelector(selector)?.getAttribute('content')).toMatch(
      /^An invented example, not news\. \S/,
    );
});

test('no other page does', async () => {
  const { invented: _invented, ...story } = fixtureStory();
  const document = await page(story);
  expect(document.documentElement.outerHTML).not.toContain('invented');
});
