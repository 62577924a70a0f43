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

test('corrections of the map stand below its credits, each with its day, and none where there are none', () => {
  const corrections = [
    { date: '2021-05-06', what: 'The key had a wrong word.' },
    { date: '2021-05-07', what: 'The weir stood at the wrong place.', claims: ['weir'] },
  ];
  const root = drawn(mapCredits({ ...story, corrections }));
  const list = one(root, 'p + ul');
  expect(words(list.previousElementSibling)).toBe('Corrections to this map:');
  expect([...list.children].map((item) => words(item))).toEqual([
    '6 May 2021: The key had a wrong word.',
    '7 May 2021: The weir stood at the wrong place.',
  ]);
  expect(one(list, 'time').getAttribute('datetime')).toBe('2021-05-06');
  expect(credits().textContent).not.toContain('Corrections');
});

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
  expect(allWords(root, 'details:first-of-type li')).toEqual(['Whether any of it is true.']);
  expect(one(root, 'li').hasAttribute('lang')).toBe(false);
  expect(one(credits({}, 'hy'), 'li').lang).toBe('hy');
});

test('what the basemap says of itself is unfolded, in the basemap’s language; else there is nothing', () => {
  const about = ['Coasts are of 2017.', 'Solid borders are agreed.'];
  const root = (basemap: Partial<Story['basemap']>): HTMLElement =>
    drawn(mapCredits({ ...story, basemap: { ...story.basemap, ...basemap } }));
  const says = root({ about, language: 'hy' });
  expect(words(one(says, 'details:last-of-type summary'))).toBe('About this basemap');
  expect(allWords(says, 'details:last-of-type li')).toEqual(about);
  expect(one(says, 'details:last-of-type li').lang).toBe('hy');
  const { about: _, ...silent } = story.basemap;
  expect(drawn(mapCredits({ ...story, basemap: silent })).querySelectorAll('details')).toHaveLength(
    1,
  );
});
