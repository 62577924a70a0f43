// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapCredits } from '../../../src/elements/legend/map-credits.ts';
import type { Story } from '../../../src/story/story.ts';
import { fixtureStory } from '../../browser/fixture-story.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { marksOf } from '../../../src/story/vocabulary/quotation.ts';

const story = fixtureStory();

/** The credits of a story whose source is another. */
function credits(source: Partial<Story['source']> = {}, language = story.language): HTMLElement {
  const marks = marksOf(language);
  const own = { ...story, language, ...(marks && { marks }) };
  return drawn(mapCredits({ ...own, source: { ...story.source, ...source } }));
}

const links = (root: ParentNode): string[] =>
  [...root.querySelectorAll('p:first-child a')].map((link) => link.getAttribute('href') ?? '');

test('the article is named with its day, and that nothing of it has been verified', () => {
  expect(words(one(credits(), 'p'))).toBe(
    'Claims: The Invented Gazette · The Invented Gazette, 4 May 2021. ' +
      'None of them has been verified here.',
  );
});

test.each(['https://example.org/article', 'HTTP://example.org/'])(
  'the article’s address becomes a link: %s',
  (url) => {
    const root = credits({ url });
    expect(links(root)).toEqual([url]);
    expect(words(one(root, 'p:first-child a'))).toBe('The Invented Gazette, 4 May 2021');
  },
);

test.each([null, 'javascript:alert(1)', 'data:text/html,x', ' https://example.org', '//x.org'])(
  'an address that does not lead to the web becomes none: %s',
  (url) => {
    const root = credits({ url });
    expect(links(root)).toEqual([]);
    expect(words(one(root, 'p'))).toContain('The Invented Gazette, 4 May 2021');
  },
);

test('each licence of the map is credited with its page, parted from the next', () => {
  const [, map] = credits().querySelectorAll('p');
  expect(words(map)).toBe(
    'Map: © OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames · MapLibre',
  );
  const hrefs = [...map!.querySelectorAll('a')].map(({ href }) => href);
  expect(hrefs).toEqual([
    'https://www.openstreetmap.org/copyright',
    'https://www.naturalearthdata.com/',
    'https://www.soest.hawaii.edu/pwessel/gshhg/',
    'https://www.geonames.org/',
    'https://maplibre.org/',
  ]);
});

test('links leave the reader’s page where it is, and tell the other nothing of it', () => {
  const all = [...credits({ url: 'https://example.org/article' }).querySelectorAll('a')];
  // The article, the map's sources and the engine.
  expect(all).toHaveLength(story.basemap.credits.length + 2);
  expect(new Set(all.map(({ target, rel }) => `${target} ${rel}`))).toEqual(
    new Set(['_blank noopener']),
  );
});

test('what the map does not show is listed, in the story’s language', () => {
  const root = credits();
  expect(allWords(root, 'li')).toEqual(['Whether any of it is true.']);
  expect(one(root, 'li').hasAttribute('lang')).toBe(false);
  expect(one(credits({}, 'hy'), 'li').lang).toBe('hy');
});
