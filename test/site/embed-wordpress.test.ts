import type { Frame, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { readFile } from 'node:fs/promises';
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
  const inside = await (await page.locator('iframe').elementHandle()).contentFrame();
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

      await frame.locator('li[data-claim="dashkesan-denial"] .claim-head a').last().click();
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
