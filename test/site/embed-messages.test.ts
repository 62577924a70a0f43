import fc from 'fast-check';
import type { Frame } from 'playwright';
import { expect } from 'vitest';
import { hostileMessage } from '../embed/hostile-messages.ts';
import { leaveEngineOut } from './map-page.ts';
import { expectFit, frameHeight, hostTest, mapFrame } from './host-test.ts';
import { watchVisit } from './visit.ts';

const messages = fc.sample(hostileMessage, { numRuns: 10_000, seed: 2020 });

/** Sent after all others: where it has arrived, they have. */
const LAST = 'the last one';

/** All that a message could have changed. */
async function state(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => ({
    address: location.href,
    map: document.querySelector('conflict-map')?.outerHTML,
    reading: JSON.stringify(document.querySelector('conflict-map')?.reading),
  }));
}

hostTest(
  '10,000 messages of any kind change nothing in the frame or at the host, and throw nothing',
  async ({ page, hosts }) => {
    await leaveEngineOut(page);
    const visit = await watchVisit(page);
    await page.goto(`${hosts.url}fitted-frame.html`);
    const frame = await mapFrame(page);
    await expectFit(page, frame);
    const before = [await state(frame), await frameHeight(page)];
    await frame.evaluate((last) => {
      const arrived = new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data }) => {
          if (data === last) resolve();
        });
      });
      Object.assign(window, { arrived });
    }, LAST);
    // From the host to the frame; and to the host from itself, which is not its map's frame.
    await page.evaluate(
      async ([all, last]) => {
        const inside = document.querySelector('iframe')?.contentWindow;
        for (const message of all) {
          inside?.postMessage(message, '*');
          window.postMessage(message, '*');
        }
        window.postMessage({ sentinel: 'amp', type: 'embed-size', height: 500 }, '*');
        // The browser hands out messages in order: after this one, all have arrived.
        await new Promise((resolve) => {
          window.addEventListener('message', ({ data }) => {
            if (data === last) resolve(null);
          });
          window.postMessage(last, '*');
          inside?.postMessage(last, '*');
        });
      },
      [messages, LAST] as const,
    );
    await frame.evaluate(() => Reflect.get(window, 'arrived') as Promise<void>);
    expect([await state(frame), await frameHeight(page)]).toEqual(before);
    expect(visit.complaints).toEqual([]);
  },
);

hostTest('the frame does not listen to anybody but its parent', async ({ page, hosts }) => {
  await leaveEngineOut(page);
  await page.goto(`${hosts.url}fitted-frame.html`);
  const frame = await mapFrame(page);
  await expectFit(page, frame);
  await frame.evaluate(async () => {
    // Listeners are called in the order in which they came: the page's own before this one.
    const heard = new Promise((resolve) => {
      window.addEventListener('message', resolve);
    });
    window.postMessage({ type: 'conflict-map', select: 'terter' }, '*');
    await heard;
  });
  expect(await frame.locator('conflict-map').getAttribute('select')).toBe('');
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'conflict-map', select: 'terter' }, '*'),
  );
  await frame.locator('conflict-map[select="terter"]').waitFor();
});

hostTest(
  'the host does not listen to a frame that shows another page than it names',
  async ({ page, hosts }) => {
    const stranger = hosts.paste(
      'stranger.html',
      `<!doctype html><title>x</title><script>parent.postMessage({sentinel: 'amp', type: 'embed-size', height: 5000}, '*')</script>`,
    );
    await leaveEngineOut(page);
    await page.goto(`${hosts.url}fitted-frame.html`);
    await expectFit(page, await mapFrame(page));
    const before = await frameHeight(page);
    await page.evaluate(async (address) => {
      const inside = document.querySelector('iframe')?.contentWindow;
      const heard = new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => {
          if ((data as { height?: number }).height === 5000) resolve(null);
        });
      });
      if (inside) inside.location.href = address;
      await heard;
    }, stranger);
    expect(await frameHeight(page)).toBe(before);
  },
);
