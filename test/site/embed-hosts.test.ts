import { describe, expect } from 'vitest';
import { eventually, leaveEngineOut, words } from './map-page.ts';
import { expectFit, frameHeight, hostTest, mapFrame } from './host-test.ts';
import { claimOf } from './karabakh-data.ts';
import { watchVisit } from './visit.ts';

const pages = ['plain-frame', 'fitted-frame', 'strict-policy', 'wordpress', 'in-step'] as const;

describe.each(pages)('%s.html', (name) => {
  hostTest(
    'shows the map, opens an excerpt, asks nobody else and complains of nothing',
    async ({ page, siteUrl, hosts }) => {
      const visit = await watchVisit(page);
      await page.goto(`${hosts.url}${name}.html`);
      const frame = await mapFrame(page);
      await frame.locator('conflict-map').evaluate((map) => map.setAttribute('engine', 'visible'));
      await frame.locator('conflict-map[data-state="ready"]').waitFor();
      await frame.locator('conflict-map-view button[data-place="dashkesan"]').click();
      const panel = frame.locator('conflict-place-panel');
      await eventually(() =>
        words(panel.locator('li[data-claim="dashkesan-shelling"] > blockquote')),
      ).toBe(claimOf('dashkesan-shelling').excerpt.exact);
      expect(visit.complaints).toEqual([]);
      expect(
        visit.requests.filter((url) => !url.startsWith(siteUrl) && !url.startsWith(hosts.url)),
      ).toEqual([]);
    },
  );
});

describe.each(['fitted-frame', 'strict-policy', 'in-step'])('the frame of %s.html', (name) => {
  hostTest('fits its content, also when that changes', async ({ page, hosts }) => {
    await leaveEngineOut(page);
    // In one column the list is as long as it is.
    await page.setViewportSize({ width: 700, height: 800 });
    await page.goto(`${hosts.url}${name}.html`);
    const frame = await mapFrame(page);
    await expectFit(page, frame);
    const before = await frameHeight(page);
    await frame.locator('details.claims-group:not([open]) > summary').first().click();
    await eventually(() => frameHeight(page)).not.toBe(before);
    await expectFit(page, frame);
    await page.setViewportSize({ width: 500, height: 700 });
    await expectFit(page, frame);
  });
});

hostTest('a frame that is added later fits as well', async ({ page, hosts }) => {
  await leaveEngineOut(page);
  await page.goto(`${hosts.url}fitted-frame.html`);
  await expectFit(page, await mapFrame(page));
  await page.evaluate(() => {
    const old = document.querySelector('iframe')!;
    const added = old.cloneNode() as HTMLIFrameElement;
    added.removeAttribute('style');
    old.replaceWith(added);
  });
  await expectFit(page, await mapFrame(page));
});

hostTest(
  'a frame in a shadow root fits as well, with border and padding in its border box',
  async ({ page, siteUrl, hosts }) => {
    await leaveEngineOut(page);
    const html = `<!doctype html><title>Shadow</title><div id="outer"></div>
      <script async src="${siteUrl}resizer.js"></script><script>
      const inner = document.createElement('div');
      document.querySelector('div').attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).innerHTML = '<style>iframe { box-sizing: border-box; border: 3px solid; padding: 10px }</style><iframe data-conflict-map src="${siteUrl}embed.html" width="100%" height="300"></iframe>';
      </script>`;
    await page.goto(hosts.paste('shadow.html', html));
    const frame = await mapFrame(page);
    await eventually(() =>
      frame.evaluate(() => Math.abs(innerHeight - document.documentElement.offsetHeight) <= 1),
    ).toBe(true);
    expect(await frame.evaluate(() => innerHeight)).toBeGreaterThan(300);
  },
);

hostTest('the script may come after the frame has spoken', async ({ page, siteUrl, hosts }) => {
  await leaveEngineOut(page);
  const listen = "spoken = new Promise((heard) => addEventListener('message', heard))";
  const html = `<!doctype html><title>Late</title><script>${listen}</script><iframe data-conflict-map src="${siteUrl}embed.html" height="300"></iframe>`;
  await page.goto(hosts.paste('late.html', html));
  const frame = await mapFrame(page);
  await page.evaluate('spoken.then(() => null)');
  expect(await frameHeight(page)).toBe(300);
  await page.addScriptTag({ url: `${siteUrl}resizer.js` });
  await expectFit(page, frame);
});

hostTest('every protocol hears the height, once for each change', async ({ page, hosts }) => {
  await leaveEngineOut(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(`${hosts.url}listeners.html`);
  const frame = await mapFrame(page);
  type Heard = Record<string, number[]>;
  const heard = (): Promise<Heard> => page.evaluate<Heard>('heard');
  // Nothing fits this frame, and its map is lower than the height tells.
  const content = async (): Promise<number> =>
    frame.evaluate(() => {
      const root = document.documentElement;
      const room = root.style.getPropertyValue('--cm-map-room');
      root.style.removeProperty('--cm-map-room');
      const height = Math.ceil(root.getBoundingClientRect().height);
      root.style.setProperty('--cm-map-room', room);
      return height;
    });
  const allHear = async (): Promise<boolean> => {
    const height = await content();
    return Object.values(await heard()).every((heights) => heights.at(-1) === height);
  };
  await eventually(allHear).toBe(true);
  await frame.locator('details.claims-group:not([open]) > summary').first().click();
  await eventually(allHear).toBe(true);
  for (const heights of Object.values(await heard())) {
    expect(heights.length).toBeGreaterThan(1);
    for (const [index, height] of heights.entries()) expect(height).not.toBe(heights[index - 1]);
  }
});

describe('in a sandbox without an origin and without pop-ups', () => {
  hostTest('everything is readable, and links are text', async ({ page, hosts }) => {
    await page.setViewportSize({ width: 700, height: 800 });
    await page.goto(`${hosts.url}wordpress.html`);
    const frame = await mapFrame(page);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await eventually(() => frame.locator('a[target="_blank"]').count()).toBe(0);
    const credits = await frame.locator('.credits').innerText();
    expect(credits).toContain('© OpenStreetMap contributors (openstreetmap.org/copyright)');
    expect(credits).toContain('TRTWorld and agencies, 30 September 2020');
    await frame.locator('details.claims-group:not([open]) > summary').first().click();
    await eventually(() => frameHeight(page)).toBe(1000);
  });
});

hostTest(
  'the page says when it is asked for a story that it does not have',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    const visit = await watchVisit(page);
    await page.goto(`${siteUrl}embed.html?story=https://evil.example/story.json&theme=dark`);
    await eventually(() => words(page.getByRole('alert'))).toContain('no story “https://evil');
    expect(await page.locator('conflict-map').getAttribute('theme')).toBe('dark');
    expect(visit.requests.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
  },
);
