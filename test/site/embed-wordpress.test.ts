import type { Frame, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { readFile } from 'node:fs/promises';
import { contentFile, COLUMN, ROLES, WAYS } from '../support/wordpress/posts.ts';
import { seeMap } from '../support/wordpress/see-map.ts';
import { eventually, leaveEngineOut, readerFiles } from './map-page.ts';
import { hostTest, mapFrame } from './host-test.ts';

/** The engine's files: without them the map stays as it is drawn, and nothing waits for WebGL in software. */
const engineFiles = /\/(engine|maplibre-gl)[^/]*\.m?js$/;

/** A post whose link has more behind its `#` than WordPress's secret. */
async function deepPost(): Promise<string> {
  const post = await readFile('test/hosts/wordpress.html', 'utf8');
  return post.replace('embed.html#?secret=', 'embed.html#place=dashkesan#?secret=');
}

/** What the host makes of its frame, and of the link in its place. */
async function shown(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    const height = Number(frame.height);
    return {
      hidden: frame.hasAttribute('style'),
      fits: height >= 200 && height <= 1000 && height !== 820,
      link: document.querySelector('blockquote')!.style.display !== 'none',
    };
  });
}
const SHOWN = { hidden: false, fits: true, link: false };

/** The frame of {@link deepPost}, once its sign can be chosen: its panel may lie over others. */
async function deepFrame(page: Page): Promise<Frame> {
  const inside = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!inside) throw new Error('The page has no frame.');
  await inside.locator('conflict-map-view button[data-place="dashkesan"]').waitFor();
  return inside;
}

async function selection(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => document.querySelector('conflict-map')?.reading.selection);
}

describe('the frame that WordPress hides until its height comes', () => {
  hostTest('is shown though none of its script has come', async ({ page, hosts }) => {
    await page.route(readerFiles, (route) => route.abort());
    await page.goto(`${hosts.url}wordpress.html`);
    await eventually(() => shown(page)).toEqual(SHOWN);
  });

  hostTest(
    'is shown at its place, which is no bad link, and after Back',
    async ({ page, hosts }) => {
      await page.route(engineFiles, (route) => route.abort());
      await page.goto(hosts.paste('deep.html', await deepPost()));
      const frame = await deepFrame(page);
      await eventually(() => shown(page)).toEqual(SHOWN);
      await eventually(() => selection(frame)).toEqual({ claim: null, place: 'dashkesan' });
      expect(await frame.getByRole('alert').count()).toBe(0);

      await frame.locator('li[data-claim="dashkesan-denial"] .claim-summary a').last().click();
      await eventually(() => new URL(frame.url()).hash).toBe(
        '#claim=dashkesan-denial#?secret=4Fh2kQz9Xa',
      );
      await page.goto(hosts.paste('elsewhere.html', '<!doctype html><title>Elsewhere</title>'));
      await page.goBack();
      await deepFrame(page);
      await eventually(() => shown(page)).toEqual(SHOWN);
    },
  );

  hostTest('answers a host that says its secret later', async ({ page, siteUrl, hosts }) => {
    await leaveEngineOut(page);
    const html = `<!doctype html><title>Late</title><iframe src="${siteUrl}embed.html" width="650"></iframe>`;
    await page.goto(hosts.paste('late-secret.html', html));
    await mapFrame(page);
    const heard = await page.evaluate(async () => {
      const { contentWindow } = document.querySelector('iframe')!;
      const answer = new Promise<unknown>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ message?: string }>) => {
          if (data.message === 'height') resolve(data);
        });
      });
      contentWindow?.postMessage({ message: 'ready', secret: '4Fh2kQz9Xa' }, '*');
      return answer;
    });
    expect(heard).toEqual({
      message: 'height',
      secret: '4Fh2kQz9Xa',
      value: expect.any(Number) as number,
    });
  });
});

/** How each theme lays out a post: what its own style sheets say of the column. */
const THEMES = {
  'Twenty Twenty-Three and -Two': `
    .entry-content > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
      max-width: 650px; margin-left: auto !important; margin-right: auto !important; }`,
  'Twenty Twenty-One': `
    .entry-content > *:not(.alignwide):not(.alignfull):not(.alignleft):not(.alignright) {
      max-width: 610px; margin-left: auto; margin-right: auto; }`,
};

/** What WordPress's own style sheet says of an embed, for every theme. */
const BLOCKS = `
  .wp-block-embed { overflow-wrap: break-word; margin: 0 0 1em; }
  .wp-block-embed__wrapper { position: relative; }
  .wp-block-embed iframe { max-width: 100%; }`;

/** What has to come through of each way: for authors WordPress removes frames, scripts and elements. */
const EXPECTED = {
  administrator: ['map', 'map', 'map', 'map', 'map', 'picture'],
  author: ['map', 'map', 'link', 'link', 'link', 'picture'],
} as const;

describe.each(Object.entries(THEMES))('what WordPress makes of a post in %s', (_name, css) => {
  hostTest.for(ROLES)(
    'by an %s stands in its column, at a desk and on a phone, and leaves a link',
    async (role, { page, hosts }) => {
      await page.route(engineFiles, (route) => route.abort());
      const host = await readFile('test/hosts/wordpress.html', 'utf8');
      const script = /<script>.*?<\/script>/s.exec(host)?.[0] ?? '';
      const found: string[] = [];
      for (const way of WAYS) {
        const content = await readFile(`test/hosts/wordpress/content/${contentFile(way, role)}`);
        expect(String(content)).toContain(COLUMN);
        const html = `<!doctype html><meta name="viewport" content="width=device-width"><title>x</title><style>${BLOCKS}${css}</style><div class="entry-content">${String(content)}</div>${script}`;
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(hosts.paste('post.html', html));
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const seen = await seeMap(page);
          expect(seen.over, `${way}, ${width}`).toBe(0);
          expect(seen.link || way.startsWith('link'), way).toBe(true);
          if (seen.what === 'map') expect(seen.height).toBeGreaterThanOrEqual(200);
          if (width === 1280) found.push(seen.what);
        }
      }
      expect(found).toEqual(EXPECTED[role]);
    },
  );
});
