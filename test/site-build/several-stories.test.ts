import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_TIMEOUT, buildCopy, projectCopies, runIn } from '../support/project-copies.ts';

// Sites of other stories than the project's, as somebody else makes them of a copy: without the first story,
// and with one more.

const fixtures = join(import.meta.dirname, '../story/fixtures');
const site = { SITE_URL: 'https://maps.example/' };
/** Copies of the project with its first story and one other. */
const copies = projectCopies(['karabakh-2020', 'example-harbour']);
afterAll(copies.remove);

/** A copy of the project, changed and built. */
function built(change: (data: string) => void): string {
  const folder = copies.make(change);
  const { status, output } = buildCopy(folder, site);
  expect(status, output).toBe(0);
  return folder;
}

/** What a build says that fails. */
function failedBuild(folder: string): string {
  const { status, output } = buildCopy(folder);
  expect(status).not.toBe(0);
  return output;
}

/** What the check of a copy says, which finds nothing. */
function checked(folder: string): string {
  const { status, output } = runIn(folder, 'tsx/dist/cli.mjs', ['src/cli/main.ts', 'check']);
  expect(status, output).toBe(0);
  return output;
}

function page(folder: string, path: string): Document {
  const html = readFileSync(join(folder, 'dist', path), 'utf8');
  return new JSDOM(html, { url: `https://maps.example/${path}` }).window.document;
}

/** The files of the site that a page names and that are not there. */
function missing(folder: string, document: Document): string[] {
  const start = document.querySelector<HTMLElement>('[data-page]')!.dataset['page']!;
  const { script, fonts, stories, basemaps, engine } = JSON.parse(start) as {
    script: string;
    fonts: string;
    stories: Record<string, string>;
    basemaps: string[];
    engine: string[];
  };
  const parts = Object.values(stories).flatMap((file) =>
    ['story', 'brought', 'details', 'outlines'].map((part) => `${file}${part}.js`),
  );
  const links = [...document.querySelectorAll('[href], [src]')].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
  );
  return [script, fonts, ...parts, ...basemaps, ...engine, ...links]
    .map((address) => new URL(address, document.baseURI))
    .filter(({ origin }) => origin === 'https://maps.example')
    .map(({ pathname }) => (pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    .filter((path) => !existsSync(join(folder, 'dist', path)));
}

describe('a site without the project’s first story', () => {
  let folder: string;

  beforeAll(() => {
    folder = built((data) => {
      for (const name of ['karabakh-2020', 'conflict-map.json', 'basemaps/caucasus'])
        rmSync(join(data, name), { recursive: true });
    });
  }, BUILD_TIMEOUT);

  test('passes the check, without the name of a folder', () => {
    expect(checked(folder)).toContain('all valid');
  });

  test.each([
    'index.html',
    'embed.html',
    'example-harbour/index.html',
    'example-harbour/embed.html',
  ])('%s shows the story that is there, and all that it names is there', (path) => {
    const document = page(folder, path);
    expect(document.querySelector('conflict-map')?.getAttribute('story')).toBe('example-harbour');
    expect(document.querySelectorAll('li[data-claim]')).toHaveLength(8);
    expect(missing(folder, document)).toEqual([]);
    expect(document.documentElement.outerHTML).not.toMatch(/karabakh|armenia|azerbaijan/i);
    // There are no others.
    expect(document.querySelector('a[href$="stories/"]')).toBeNull();
  });
});

test(
  'a site without stories, or whose file names one that is not there, is not built, and says why',
  () => {
    const folder = copies.make((data) => {
      for (const name of ['karabakh-2020', 'example-harbour'])
        rmSync(join(data, name), { recursive: true });
    });
    expect(failedBuild(folder)).toMatch(
      /conflict-map\.json:\d+: story: found the story "karabakh-2020", which is not there; allowed: no story/,
    );
    rmSync(join(folder, 'data/conflict-map.json'));
    expect(failedBuild(folder)).toContain(
      'No folder of data/ holds a story.json, so there is nothing to build.',
    );
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  },
  BUILD_TIMEOUT,
);

describe('a site with one story more', () => {
  let folder: string;
  const id = 'two-islands';

  beforeAll(() => {
    folder = built((data) => {
      cpSync(join(fixtures, id), join(data, id), { recursive: true });
      cpSync(join(fixtures, 'basemaps'), join(data, 'basemaps'), { recursive: true });
      writeFileSync(join(data, 'conflict-map.json'), JSON.stringify({ story: 'example-harbour' }));
    });
  }, BUILD_TIMEOUT);

  test('passes the check: all of its stories', () => {
    const said = checked(folder);
    expect(said.match(/all valid/g)).toHaveLength(3);
  });

  test.each([id, 'example-harbour', 'karabakh-2020'])('%s has pages of its own', (story) => {
    for (const path of [`${story}/index.html`, `${story}/embed.html`]) {
      const document = page(folder, path);
      expect(document.querySelector('conflict-map')?.getAttribute('story')).toBe(story);
      expect(missing(folder, document)).toEqual([]);
      const content = (property: string): string | null | undefined =>
        document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
      expect(content('og:url')).toBe(`https://maps.example/${story}/`);
      expect(content('og:image')).toContain(`/stories/${story}/`);
      expect(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).toBe(
        `https://maps.example/${story}/`,
      );
      for (const button of document.querySelectorAll('conflict-embed'))
        expect(button.getAttribute('site')).toBe('../');
    }
    const snippet = page(folder, `${story}/index.html`).querySelector('pre')?.textContent;
    expect(snippet).toContain(`src="https://maps.example/${story}/embed.html"`);
    const answer = readFileSync(join(folder, `dist/stories/${story}/oembed.json`), 'utf8');
    expect(answer).toContain(`https://maps.example/${story}/embed.html`);
  });

  test('lists all of its stories, in their order, with the pictures that are there', () => {
    const document = page(folder, 'stories/index.html');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('article a')];
    expect(links.map(({ pathname }) => pathname)).toEqual([
      '/two-islands/',
      '/karabakh-2020/',
      '/example-harbour/',
    ]);
    const pictures = [...document.querySelectorAll('img')].map(({ src }) => new URL(src).pathname);
    expect(pictures).toHaveLength(3);
    for (const path of pictures) expect(existsSync(join(folder, 'dist', path)), path).toBe(true);
    for (const story of ['.', ...links.map(({ pathname }) => pathname)])
      expect(
        page(folder, join(story, 'index.html')).querySelector('footer a[href$="stories/"]')
          ?.textContent,
      ).toBe('Other stories');
  });

  test('has a feed and a sitemap of all of them', () => {
    for (const file of ['feed.xml', 'sitemap.xml']) {
      const text = readFileSync(join(folder, 'dist', file), 'utf8');
      for (const story of [id, 'example-harbour', 'karabakh-2020'])
        expect(text).toContain(`>https://maps.example/${story}/<`);
    }
  });

  test('shows at its own address the story that its file names', () => {
    for (const path of ['index.html', 'embed.html'])
      expect(page(folder, path).querySelector('conflict-map')?.getAttribute('story')).toBe(
        'example-harbour',
      );
  });
});

describe('a site of several stories that names none', () => {
  let folder: string;

  beforeAll(() => {
    folder = built((data) => {
      rmSync(join(data, 'karabakh-2020'), { recursive: true });
      rmSync(join(data, 'conflict-map.json'));
      cpSync(join(fixtures, 'two-islands'), join(data, 'two-islands'), { recursive: true });
      cpSync(join(fixtures, 'basemaps'), join(data, 'basemaps'), { recursive: true });
    });
  }, BUILD_TIMEOUT);

  test('has their list at its own address, and no map there', () => {
    const document = page(folder, 'index.html');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('article a')];
    expect(links.map(({ pathname }) => pathname)).toEqual(['/two-islands/', '/example-harbour/']);
    expect(document.querySelector('conflict-map, script')).toBeNull();
    expect(existsSync(join(folder, 'dist/embed.html'))).toBe(false);
    for (const { pathname } of links)
      expect(missing(folder, page(folder, join(pathname, 'index.html')))).toEqual([]);
  });
});
