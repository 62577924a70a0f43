import type { Frame } from 'playwright';
import { expect } from 'vitest';
import { expectFit, hostTest, mapFrame } from './host-test.ts';
import { eventually, leaveEngineOut, pageWith } from './map-page.ts';

/** A phone's window. */
const PHONE = { viewport: { width: 360, height: 740 } };

/** An article with the map in a plain frame, which its page does not fit. */
const article = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>
  <style>body{margin:0} iframe{display:block;border:0}</style>
  <p style="block-size: 300px">An article.</p>
  <iframe src="https://maps.example/embed.html" width="100%" height="820"></iframe>
  <p style="block-size: 3000px">The article goes on.</p>`;

/** How many CSS pixels of map or panel lie under the link at the frame's end. */
async function overBar(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const map = document.querySelector('conflict-map')!.shadowRoot!;
    const bottoms = ['conflict-map-view', '.sheet'].map(
      (part) => map.querySelector(part)!.getBoundingClientRect().bottom,
    );
    return Math.max(...bottoms) - document.querySelector('.whole-map')!.getBoundingClientRect().top;
  });
}

hostTest('a plain frame on a phone leaves the thumb to the article', async ({ browser, hosts }) => {
  const page = await pageWith(browser, PHONE);
  await leaveEngineOut(page);
  await page.goto(hosts.paste('phone.html', article));
  const frame = await mapFrame(page);
  const whole = frame.getByRole('link', { name: 'All 65 claims, dates and sources' });
  await whole.waitFor();
  // From the middle of the frame, the wheel moves the article alone.
  await page.mouse.move(180, 600);
  await page.mouse.wheel(0, 900);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(800);
  expect(await frame.evaluate(() => scrollY)).toBe(0);
  // The map, the panel over it and the link are in the frame as it is.
  await page.locator('iframe').evaluate((one) => one.scrollIntoView());
  await frame.locator('conflict-map-view button[data-place="dashkesan"]').click();
  // Once the panel has risen.
  await eventually(() => overBar(frame)).toBeLessThanOrEqual(0);
  const bar = frame.locator('.whole-map');
  expect(await bar.evaluate((link) => link.getBoundingClientRect().bottom)).toBe(820);
  const [own] = await Promise.all([page.waitForEvent('popup'), whole.click()]);
  await own.waitForLoadState();
  expect(own.url()).toMatch(/embed\.html#place=dashkesan$/);
  expect(await own.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe(
    'visible',
  );
});

hostTest.for([
  [360, 700],
  [360, 600],
  [360, 440],
  [640, 500],
] as const)(
  'a plain frame of %i by %i pixels shows map and panel to their end',
  async ([width, height], { browser, hosts }) => {
    const page = await pageWith(browser, { viewport: { width, height: 740 } });
    await leaveEngineOut(page);
    await page.goto(
      hosts.paste(`phone-${height}.html`, article.replace('height="820"', `height="${height}"`)),
    );
    const frame = await mapFrame(page);
    await frame.locator('.whole-map').waitFor();
    await frame.locator('conflict-map-view button[data-place="dashkesan"]').click();
    await eventually(() => overBar(frame)).toBeLessThanOrEqual(0.5);
    // The panel is read to its last line by scrolling it alone.
    const seen = await frame.locator('conflict-map .sheet').evaluate((sheet) => {
      sheet.scrollTop = sheet.scrollHeight;
      return (
        sheet.querySelector('conflict-place-panel')!.getBoundingClientRect().bottom -
        sheet.getBoundingClientRect().bottom
      );
    });
    expect(seen).toBeLessThanOrEqual(1);
  },
);

hostTest('signs that are painted stay where they are', async ({ browser, hosts }) => {
  const page = await pageWith(browser, PHONE);
  await leaveEngineOut(page);
  await page.addInitScript(() => {
    const seen = new Set<string>();
    // After a frame has been laid out and painted.
    const look = (): void => {
      requestAnimationFrame(look);
      const view = document
        .querySelector('conflict-map')
        ?.shadowRoot?.querySelector('conflict-map-view');
      const sign = view?.shadowRoot?.querySelector('[data-place="terter"]');
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (!sign) return;
        const { x, y } = sign.getBoundingClientRect();
        seen.add(`${Math.round(x)} ${Math.round(y)}`);
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  await page.goto(hosts.paste('phone-still.html', article));
  const frame = await mapFrame(page);
  await frame.locator('.whole-map').waitFor();
  await page.waitForTimeout(600);
  expect(
    await frame.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]),
  ).toHaveLength(1);
});

hostTest('a frame that is fitted has no such link', async ({ browser, hosts }) => {
  const page = await pageWith(browser, PHONE);
  await leaveEngineOut(page);
  await page.goto(`${hosts.url}fitted-frame.html`);
  const frame = await mapFrame(page);
  await expectFit(page, frame);
  await eventually(() =>
    frame.evaluate(() => document.documentElement.dataset['cut'] ?? 'not cut'),
  ).toBe('not cut');
  expect(await frame.locator('.whole-map').isVisible()).toBe(false);
});

hostTest('in a sandbox the link has the frame scroll instead', async ({ browser, hosts }) => {
  const page = await pageWith(browser, PHONE);
  const html = article.replace('<iframe', '<iframe sandbox="allow-scripts"');
  await page.goto(hosts.paste('phone-sandbox.html', html));
  const frame = await mapFrame(page);
  await frame.getByRole('link', { name: 'All 65 claims, dates and sources' }).click();
  await eventually(() => frame.evaluate(() => scrollY)).toBeGreaterThan(400);
  expect(await frame.locator('.whole-map').isVisible()).toBe(false);
});

hostTest(
  'without script the frame holds no thumb before it is touched',
  async ({ browser, hosts }) => {
    const page = await pageWith(browser, { ...PHONE, javaScriptEnabled: false });
    await page.goto(hosts.paste('phone-no-script.html', article));
    const frame = page.frameLocator('iframe');
    const whole = frame.getByRole('link', { name: 'All claims, dates and sources' });
    await whole.waitFor();
    await page.mouse.move(180, 600);
    await page.mouse.wheel(0, 900);
    // The frame is out of the window: its article has scrolled.
    await eventually(async () => (await page.locator('iframe').boundingBox())?.y).toBeLessThan(
      -300,
    );
    await whole.click();
    await eventually(() => whole.isVisible()).toBe(false);
    expect(await frame.locator('#claims-heading').isVisible()).toBe(true);
  },
);
