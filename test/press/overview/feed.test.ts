import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/press/overview/feed.ts';
import { siteOverview } from '../../../src/press/overview/site.ts';
import { sitemap } from '../../../src/press/overview/sitemap.ts';
import type { Story } from '../../../src/story/story.ts';
import { correctedStory, fixtureStory } from '../../story/fixtures/two-villages.ts';

const address = 'https://maps.example/news/';
const corrected = correctedStory();
const invented: Story = {
  ...fixtureStory(),
  id: 'made-up',
  title: 'Invented example: a “mill” & <more>',
  invented: true,
};
const site = siteOverview([invented, corrected], {
  title: 'Maps & more',
  language: 'en-GB',
  address,
});

/** A document as a reader of XML has it; throws where it is not well-formed. */
function xml(text: string): Document {
  return new JSDOM(text, { contentType: 'application/xml' }).window.document;
}

const texts = (node: ParentNode, name: string): string[] =>
  [...node.querySelectorAll(name)].map(({ textContent }) => textContent);

/** RFC 3339, as RFC 4287 has its dates. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('the feed', () => {
  const feed = xml(atomFeed(site, address)).documentElement;
  const own = (name: string) => texts(feed, `:scope > ${name}`);

  test('has what Atom requires: an id, a title, an author and the last change', () => {
    expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    expect(own('id')).toEqual([address]);
    expect(own('title')).toEqual(['Maps & more']);
    expect(texts(feed, ':scope > author > name')).toEqual(['Maps & more']);
    expect(own('updated')).toEqual(['2021-05-07T00:00:00Z']);
    expect(feed.querySelector(':scope > link[rel=self]')?.getAttribute('href')).toBe(
      `${address}feed.xml`,
    );
  });

  test('has an entry for each story: what is invented last, and plainly so', () => {
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.map((entry) => texts(entry, 'id, title, published, updated'))).toEqual([
      [
        corrected.title,
        `${address}two-villages/`,
        '2021-05-04T00:00:00Z',
        // The day of its last correction.
        '2021-05-07T00:00:00Z',
      ],
      [invented.title, `${address}made-up/`, '2021-05-04T00:00:00Z', '2021-05-04T00:00:00Z'],
    ]);
    expect(entries[0]?.querySelector('summary')?.textContent).toContain(
      'Corrected 7 May 2021: The weir stood at the wrong place.',
    );
    const category = entries.map((entry) => entry.querySelector('category')?.getAttribute('label'));
    expect(category).toEqual([undefined, 'Invented example']);
  });

  test('is well-formed and dated whatever a story’s texts and dates are', () => {
    const date = fc.constantFrom('2021', '1999?/2021-05-04', '../2021', '2021-04-XX', '-0044', 'x');
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((one) => one.trim());
    fc.assert(
      fc.property(text, date, (words, day) => {
        const story = { ...corrected, title: words, summary: words };
        story.source = { ...story.source, date: day };
        const read = xml(atomFeed(siteOverview([story], { title: words, address }), address));
        expect(texts(read, 'entry > title')).toEqual([words]);
        for (const time of texts(read, 'updated, published')) expect(time).toMatch(INSTANT);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sitemap', () => {
  const locations = (overview: typeof site) =>
    [...xml(sitemap(overview, address)).querySelectorAll('url')].map((url) => [
      ...texts(url, 'loc'),
      ...texts(url, 'lastmod'),
    ]);

  test('has the list and the pages of the stories, with the days of their last changes', () => {
    expect(locations({ ...site, listed: false })).toEqual([
      [`${address}stories/`, '2021-05-07'],
      [`${address}two-villages/`, '2021-05-07'],
      [`${address}made-up/`, '2021-05-04'],
    ]);
  });

  test('names the site’s own address where the list is there', () => {
    expect(locations({ ...site, listed: true })[0]).toEqual([address, '2021-05-07']);
  });
});
