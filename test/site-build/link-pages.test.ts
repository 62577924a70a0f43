import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { linkPageFiles } from '../../src/press/link-page-files.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const site = 'https://maps.example/karabakh/';
const files = new Map(
  (await linkPageFiles(story, shippedBasemap(), { address: site, title: 'Maps' })).map(
    ({ path, source }) => [path, source],
  ),
);
const folder = `stories/${story.id}/`;

const read = new Map<string, Document>();

/** A page of the site, as a browser reads it. */
function page(path: string): Document {
  const document = read.get(path) ?? parsed(path);
  read.set(path, document);
  return document;
}

function parsed(path: string): Document {
  return new JSDOM(String(files.get(folder + path)), { url: site + folder + path }).window.document;
}

function meta(document: Document, name: string): string | null | undefined {
  return document
    .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute('content');
}

describe('a page for each claim and each place', () => {
  const paths = [
    ...story.claims.map(({ id }) => `claim/${id}.html`),
    ...story.places.map(({ id }) => `place/${id}.html`),
  ];

  test('is there, light, and like no other in title and description', () => {
    const said = paths.map((path) =>
      ['og:title', 'og:description'].map((name) => meta(page(path), name)).join('\n'),
    );
    expect(new Set(said).size).toBe(paths.length);
    for (const path of paths)
      expect(gzipSync(String(files.get(folder + path))).length, path).toBeLessThan(6_000);
  });

  test('names its picture and its oEmbed answer, which are there', () => {
    for (const path of paths) {
      const document = page(path);
      const picture = meta(document, 'og:image')?.replace(site, '') ?? '';
      expect(files.has(picture) || picture === `${folder}poster-1200x630.png`, picture).toBe(true);
      const answer = document.querySelector<HTMLLinkElement>(
        'link[type="application/json+oembed"]',
      );
      expect(files.has(answer?.href.replace(site, '') ?? ''), path).toBe(true);
      expect(meta(document, 'og:url')).toBe(document.location.href);
    }
  });

  test('leads to the map, to the other pages, and nowhere else', () => {
    for (const path of paths) {
      const links = [...page(path).querySelectorAll('a')].map(({ href }) => href);
      expect(links.some((href) => href.startsWith(`${site}${story.id}/#`))).toBe(true);
      for (const href of links) {
        expect(href.startsWith(site)).toBe(true);
        const own = href.replace(site, '').replace(/#.*/, '');
        expect(own === `${story.id}/` || files.has(own), href).toBe(true);
      }
    }
  });
});

test('a claim’s page says who says what, in the article’s words, and who denies it', () => {
  const document = page('claim/dashkesan-shelling.html');
  const { exact } = story.claims.find(({ id }) => id === 'dashkesan-shelling')!.excerpt;
  expect(document.querySelector('h1')?.textContent).toBe(
    'Azerbaijan’s Defence Ministry: Shelling of the Dashkesan region',
  );
  expect(meta(document, 'og:description')).toMatch(/^Denied by Armenia’s Foreign Ministry\. “/);
  expect(meta(document, 'og:description')).toContain(exact);
  expect(
    document.querySelector('li[data-claim="dashkesan-shelling"] > blockquote')?.textContent,
  ).toBe(exact);
  expect(document.querySelector('li[data-claim="dashkesan-denial"]')).not.toBeNull();
  expect(document.querySelector<HTMLAnchorElement>('a.to-map')?.href).toBe(
    `${site}${story.id}/#claim=dashkesan-shelling`,
  );
});

test('an answer’s page says what it answers', () => {
  expect(meta(page('claim/dashkesan-denial.html'), 'description')).toMatch(
    /^Answer to Azerbaijan’s Defence Ministry: Shelling of the Dashkesan region\. /,
  );
});

test('a summary that begins with who says it has no name before it, nor behind', () => {
  const document = page('claim/dashkesan-denial.html');
  const denial = 'Armenia’s Foreign Ministry denies shelling the region';
  expect(document.querySelector('h1')?.textContent).toBe(denial);
  expect(meta(document, 'og:title')).toBe(denial);
  expect(document.querySelector('.claim-head')?.textContent).toMatch(
    new RegExp(`^\\s*${denial} \\(partly quoted\\)\\s*$`),
  );
});

test('a place’s page has all that is said about it', () => {
  const document = page('place/dashkesan.html');
  expect(meta(document, 'og:title')).toBe('Dashkesan, area: what is reported');
  expect(document.querySelectorAll('li[data-claim]')).toHaveLength(2);
  expect(document.querySelector<HTMLAnchorElement>('a.to-map')?.href).toBe(
    `${site}${story.id}/#place=dashkesan`,
  );
});

test('its oEmbed answer is the map with the claim, its title and its picture', () => {
  const answer = JSON.parse(
    String(files.get(`${folder}claim/terter-artillery.oembed.json`)),
  ) as Record<string, string>;
  expect(answer['html']).toContain(`src="${site}${story.id}/embed.html#claim=terter-artillery"`);
  expect(answer['title']).toBe(meta(page('claim/terter-artillery.html'), 'og:title'));
  expect(answer['thumbnail_url']).toBe(`${site}${folder}place/terter.png`);
});

test('robots are told the story’s page; who makes a link of that still leads to the claim', () => {
  const document = page('claim/terter-artillery.html');
  expect(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).toBe(
    `${site}${story.id}/#claim=terter-artillery`,
  );
  expect(meta(document, 'og:ignore_canonical')).toBe('true');
});

test('it has no script, and its policy comes first', () => {
  const html = String(files.get(`${folder}place/terter.html`));
  expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
});

test('without the site’s address there is no oEmbed, and the picture’s address is relative', async () => {
  const without = await linkPageFiles(story, shippedBasemap(), undefined);
  expect(without.filter(({ path }) => path.endsWith('.json'))).toEqual([]);
  const claim = without.find(({ path }) => path === `${folder}claim/terter-artillery.html`);
  expect(String(claim?.source)).toContain(`content="../../../${folder}place/terter.png"`);
});
