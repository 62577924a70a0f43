import type { Frame, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { frameHeight, hostTest, mapFrame } from './host-test.ts';
import { eventually, leaveEngineOut, words } from './map-page.ts';

const ids = ['dashkesan', 'terter', 'vardenis'];

/** A frame with the map, as a host writes it. */
function frameHtml(attributes: string): string {
  return `<iframe data-conflict-map src="https://maps.example/embed.html" width="100%" height="820" ${attributes}></iframe>`;
}

/** A page around some frames. */
function hostHtml(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>A host</title>${body}<script src="https://maps.example/resizer.js"></script>`;
}

describe('a plain frame', () => {
  hostTest('costs its host’s reader no press of Back', async ({ page, hosts }) => {
    await leaveEngineOut(page);
    await page.goto(hosts.paste('before.html', '<!doctype html><title>Before</title>'));
    await page.goto(`${hosts.url}plain-frame.html`);
    const frame = await mapFrame(page);
    const entries = await page.evaluate(() => history.length);
    for (const id of ids) {
      await frame.locator(`conflict-map-view button[data-place="${id}"]`).click();
      await eventually(() => frame.evaluate(() => location.hash)).toBe(`#place=${id}`);
    }
    await frame.locator('conflict-timeline button.timeline-day').first().click();
    await eventually(() => frame.evaluate(() => location.hash)).toContain('from=');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(await page.title()).toBe('Before');
  });
});

/** What the map says after all claims were taken as CSV. */
async function saidAfterDownload(frame: Frame | Page): Promise<string> {
  await frame.locator('conflict-map .picture > summary').click();
  await frame.locator('conflict-data button[data-format="csv"]').click();
  const said = frame.locator('conflict-data [role="status"]');
  await eventually(() => words(said)).not.toBe('');
  return words(said);
}

describe('a download', () => {
  hostTest('is not said to be saved where a sandbox may forbid it', async ({ page, hosts }) => {
    const html = hostHtml(frameHtml('sandbox="allow-scripts"'));
    await page.goto(hosts.paste('no-downloads.html', html));
    const frame = await mapFrame(page);
    const said = await saidAfterDownload(frame);
    expect(said).not.toContain('Saved');
    // Links are dead there: the address is text.
    expect(said).toContain(`open the map in a page of its own: ${frame.url()}`);
  });

  hostTest('is said to be saved in a page of its own alone', async ({ page, siteUrl, hosts }) => {
    await leaveEngineOut(page);
    await page.goto(hosts.paste('downloads.html', hostHtml(frameHtml(''))));
    const frame = await mapFrame(page);
    expect(await saidAfterDownload(frame)).not.toContain('Saved');
    const link = frame.locator('conflict-data [role="status"] a');
    expect(await link.getAttribute('href')).toBe(`${siteUrl}embed.html`);
    await page.goto(`${siteUrl}embed.html`);
    expect(await saidAfterDownload(page)).toBe('Saved as karabakh-2020.csv (65 claims).');
  });
});

/** A page that speaks the frame's protocol for a story of one invented claim, and keeps what it hears. */
const otherMap = `<!doctype html><meta charset="utf-8"><title>Another map</title><script>
  var heard = [];
  const tell = () => {
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 300 }, '*');
    parent.postMessage({ type: 'conflict-map-claims', claims: ['invented-claim'] }, '*');
  };
  addEventListener('message', ({ data }) => {
    heard.push(data);
    // The resizer may have come later than this page.
    if (data.ask) tell();
  });
  tell();
</script>`;

hostTest('a sentence goes to the map that has its claim', async ({ page, hosts }) => {
  await leaveEngineOut(page);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.addInitScript(() => {
    const told = new Set<MessageEventSource | null>();
    Reflect.set(window, 'told', told);
    addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
      if (data?.type === 'conflict-map-claims') told.add(source);
    });
  });
  const address = hosts.paste('other-map.html', otherMap);
  const sentences = ['dashkesan-denial', 'invented-claim'].map(
    (id) => `<p><a href="#nowhere" data-claim="${id}">A sentence about ${id}.</a></p>`,
  );
  const other = `<iframe data-conflict-map id="other" src="${address}"></iframe>`;
  await page.goto(
    hosts.paste('two-maps.html', hostHtml(sentences.join('') + frameHtml('') + other)),
  );
  const frame = await mapFrame(page);
  // Both have told whose sentences are theirs.
  await eventually(() =>
    page.evaluate(() => (Reflect.get(window, 'told') as Set<unknown>).size),
  ).toBe(2);
  const inside = (await (await page.locator('#other').elementHandle()).contentFrame())!;
  const heard = (): Promise<unknown[]> =>
    inside.evaluate(() =>
      (Reflect.get(window, 'heard') as Record<string, unknown>[]).filter(
        (one) => one['type'] === 'conflict-map' && !('ask' in one),
      ),
    );
  await page.locator('[data-claim="dashkesan-denial"]').click();
  await eventually(() => frame.locator('conflict-map').getAttribute('select')).toBe(
    'dashkesan-denial',
  );
  expect(await heard()).toEqual([]);
  await page.locator('[data-claim="invented-claim"]').click();
  await eventually(heard).toContainEqual({ type: 'conflict-map', select: 'invented-claim' });
  expect(await frame.locator('conflict-map').getAttribute('select')).toBe('dashkesan-denial');
  // A choice on one map leaves the other's sentences alone.
  expect(
    await page
      .locator('[aria-current="true"]')
      .evaluateAll((all) => all.map((one) => one.textContent)),
  ).toEqual(['A sentence about dashkesan-denial.', 'A sentence about invented-claim.']);
});

hostTest('a frame in a page without an origin fits its content', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  const article = hostHtml(`<p>An article.</p>${frameHtml('')}`).replaceAll('"', '&quot;');
  const html = `<!doctype html><title>A reader</title><iframe id="article" sandbox="allow-scripts" srcdoc="${article}" width="100%" height="2000"></iframe>`;
  await page.goto(hosts.paste('sandboxed-article.html', html));
  const outer = (await (await page.locator('#article').elementHandle()).contentFrame())!;
  const inner = outer.locator('iframe');
  await inner.waitFor();
  const frame = (await (await inner.elementHandle()).contentFrame())!;
  await frame.locator('conflict-map-view button[data-place="karabakh"]').waitFor();
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await eventually(async () => {
    const height = await inner.evaluate((one) => one.clientHeight);
    const content = await frame.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    return Math.abs(height - content) <= 1;
  }).toBe(true);
  expect(await frameHeight(page)).toBe(2000);
});
