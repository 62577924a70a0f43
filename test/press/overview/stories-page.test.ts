import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { overviewFiles } from '../../../src/press/overview/overview-files.ts';
import { siteOverview } from '../../../src/press/overview/site.ts';
import type { Story } from '../../../src/story/story.ts';
import { correctedStory, fixtureStory } from '../../story/fixtures/two-villages.ts';

const story: Story = { ...fixtureStory(), language: 'en-GB' };
const invented: Story = {
  ...correctedStory(),
  id: 'made-up',
  title: 'Invented example: a <mill>',
  source: { ...story.source, date: '2031-01-02' },
  invented: true,
};
const older: Story = {
  ...story,
  id: 'older',
  language: 'de',
  title: 'Älter',
  source: { ...story.source, date: '2020-02-01' },
};
const stories = [older, invented, story];
const address = 'https://maps.example/news';

/** The page at a path of a site of these stories. */
async function page(path: string, settings: Parameters<typeof siteOverview>[1]): Promise<Document> {
  const files = await overviewFiles(siteOverview(stories, settings));
  const file = files.find((one) => one.path === path);
  return new JSDOM(String(file?.source), { url: `${address}/${path}` }).window.document;
}

const document = await page('stories/index.html', {
  title: 'Maps & more',
  language: 'en-GB',
  address,
  first: 'two-villages',
});
const items = [...document.querySelectorAll('article')];
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('each story has its title with a link, the newest first, what is invented behind them', () => {
  expect(text(document.querySelector('h1'))).toBe('Maps & more');
  const links = items.map((item) => item.querySelector<HTMLAnchorElement>(':is(h2, h3) > a')!);
  expect(links.map((link) => [text(link), link.href])).toEqual([
    [story.title, `${address}/two-villages/`],
    ['Älter', `${address}/older/`],
    [invented.title, `${address}/made-up/`],
  ]);
});

test('a title and its summary are in the story’s language, and begin at the side where it does', () => {
  const own = (selector: string): unknown[] =>
    items.map((item) => {
      const { lang, dir } = item.querySelector<HTMLElement>(selector)!;
      return [lang, dir];
    });
  expect(own(':is(h2, h3)')).toEqual([
    [story.language, 'auto'],
    ['de', 'auto'],
    [story.language, 'auto'],
  ]);
  expect(own('.summary')).toEqual(own(':is(h2, h3)'));
});

test('each says who reported it and when, about which days, with how many claims, and its last correction', () => {
  expect(items.map((item) => text(item.querySelector('.facts')))).toEqual([
    'Reported by The Invented Gazette, 4 May 2021 · 8 claims',
    'Reported by The Invented Gazette, 1. Februar 2020 · 8 claims',
    'Reported by The Invented Gazette, 2 January 2031 · 8 claims · Corrected 7 May 2021',
  ]);
  expect(items[0]?.querySelector('time')?.dateTime).toBe('2021-05-04');
  expect(text(items[0]?.querySelector('.days'))).toMatch(/^3.–.4 May 2021$/);
});

test('what is invented says so, in a part of the page of its own', () => {
  const marked = items.filter((item) => item.querySelector('strong'));
  expect(marked.map((item) => text(item.querySelector('.days strong')))).toEqual([
    'Invented example',
  ]);
  expect(text(marked[0]?.closest('section')?.querySelector('h2'))).toBe('Invented examples');
});

test('each has its picture, light and dark, sized, fetched late, and said in words', () => {
  for (const [index, id] of ['two-villages', 'older', 'made-up'].entries()) {
    const image = items[index]!.querySelector('img')!;
    expect(image.src).toBe(`${address}/stories/${id}/map-960x600.png`);
    expect([image.width, image.height]).toEqual([960, 600]);
    expect(image.getAttribute('loading')).toBe('lazy');
    expect(image.alt).toBe('The map, with signs at Millbridge, Reedmarsh, The Moor');
    const source = items[index]!.querySelector('source')!;
    expect(source.media).toBe('(prefers-color-scheme: dark)');
    expect(source.srcset).toBe(`../stories/${id}/map-960x600-dark.png`);
  }
});

test('it has no script, and its policy allows its one stylesheet and its own pictures', () => {
  expect(document.querySelector('script, [style], [onclick]')).toBeNull();
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const css = document.querySelector('style')!.textContent;
  const hash = createHash('sha256').update(css).digest('base64');
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' https:\/\/maps\.example; /);
  expect(policy).toContain(`style-src 'self' https://maps.example 'sha256-${hash}'`);
});

test('where the site’s address is known, it names its feed and its own address', async () => {
  const link = (rel: string, one: Document = document) =>
    one.querySelector<HTMLLinkElement>(`link[rel=${rel}]`);
  expect(link('alternate')?.type).toBe('application/atom+xml');
  expect(link('alternate')?.href).toBe(`${address}/feed.xml`);
  expect(link('canonical')?.href).toBe(`${address}/stories/`);
  expect(document.querySelector<HTMLAnchorElement>('footer a')?.href).toBe(`${address}/feed.xml`);

  const unknown = await page('stories/index.html', { first: 'older' });
  expect(link('alternate', unknown)).toBeNull();
  expect(link('canonical', unknown)).toBeNull();
  expect(text(unknown.querySelector('h1'))).toBe('Maps of what is reported');
});

test('it is at the site’s own address where no story is, and a feed and a sitemap where that is known', async () => {
  const paths = async (settings: Parameters<typeof siteOverview>[1]): Promise<string[]> =>
    (await overviewFiles(siteOverview(stories, settings))).map((file) => file.path);
  expect(await paths({ first: 'older' })).toEqual(['stories/index.html']);
  expect(await paths({})).toEqual(['stories/index.html', 'index.html']);
  expect(await paths({ first: 'older', address })).toEqual([
    'stories/index.html',
    'feed.xml',
    'sitemap.xml',
  ]);
  const own = await page('index.html', { address });
  expect(own.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).toBe(`${address}/`);
  expect(own.querySelector<HTMLAnchorElement>('article a')?.href).toBe(`${address}/two-villages/`);
});
