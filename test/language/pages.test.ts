import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { posterPicture } from '../../src/picture/picture.ts';
import { pictureCredits } from '../../src/elements/downloads/picture-credits.ts';
import { engineCredit } from '../../src/engine/credit.ts';
import { writtenHtml } from '../../src/press/html-tree.ts';
import { linkPageHtml } from '../../src/press/link-page.ts';
import { linkPages } from '../../src/press/link-pages.ts';
import { prerenderStory } from '../../src/press/prerender.ts';
import { shellWithStory, sourcePage } from '../../src/press/story-page.ts';
import type { Words } from '../../src/words/words.ts';
import { karabakhStory, shippedBasemap, shippedTopology } from '../scene/fixtures/karabakh.ts';
import { bracketed, saidInEnglish } from './trial-language.ts';

vi.mock('../../src/words/words.ts', async (importOriginal) => {
  const { trialLanguage } = await import('./trial-language.ts');
  return trialLanguage(await importOriginal<Words>());
});

// Intl writes dates and numbers in its language, with letters that English does not have.
const story = { ...bracketed(await karabakhStory()), language: 'ru' };

/** A page without the names on the ground, which are the basemap's data. */
function read(html: string): Element {
  const { documentElement } = new JSDOM(html).window.document;
  for (const name of documentElement.querySelectorAll('svg text, .map-names *'))
    if (NAMES.has(name.textContent.trim().toLowerCase())) name.remove();
  return documentElement;
}

const NAMES = new Set(
  [...JSON.stringify(shippedTopology().objects).matchAll(/"name":"([^"]+)"/g)].map(
    ([, name = '']) => name.toLowerCase(),
  ),
);

test.each(['index.html', 'embed.html'])('%s says nothing of its own in English', async (shell) => {
  const own = { story, text: null };
  const { page } = shellWithStory(readFileSync(shell, 'utf8'), own, {
    site: 'https://example.org/map/',
    others: true,
  });
  const content = await prerenderStory(story, shippedBasemap());
  const html = sourcePage(writtenHtml(page), new Map([[story.id, content]]), [], {
    story: (id) => id,
    basemap: (id) => id,
  });
  const root = read(html);
  expect(root).toMatchObject({ lang: 'en', dir: 'rtl' });
  expect(saidInEnglish(root)).toEqual([
    // The article's words of a comparison, cut out of its excerpt: in its heading and in its table.
    '“about the size of the US state of Delaware⟫”',
    '“about the size of the US state of Delaware⟫”',
    // A name.
    `· ${engineCredit.name}`,
  ]);
});

test('the pages for links say nothing of their own in English', async () => {
  const pages = linkPages(story);
  expect(pages.length).toBe(story.claims.length + story.places.length);
  for (const page of pages) {
    const root = read(await linkPageHtml(story, page, undefined, ''));
    expect(root).toMatchObject({ lang: 'en', dir: 'rtl' });
    expect(saidInEnglish(root)).toEqual([]);
  }
});

test('a picture says nothing of its own in English', () => {
  const svg = posterPicture(story, shippedBasemap(), {
    theme: 'light',
    title: story.title,
    credits: pictureCredits(story),
    width: 800,
    height: 900,
  });
  expect(saidInEnglish(read(svg))).toEqual([]);
});
