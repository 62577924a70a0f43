import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { claims } from './karabakh-data.ts';
import { eventually, hash, leaveEngineOut, list, openSigns, pageWith } from './map-page.ts';

/** Opens the map alone, and comes to it, so that its tools are loaded. */
async function openTools(page: Page, siteUrl: string): Promise<void> {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html`);
  await page.locator('conflict-map-view').dispatchEvent('pointerover');
  await day(page, 3).waitFor();
}

function timeline(page: Page): Locator {
  return page.locator('conflict-timeline');
}

/** A day of the timeline, from 0. */
function day(page: Page, index: number): Locator {
  return timeline(page).locator('button.timeline-day').nth(index);
}

function filters(page: Page): Locator {
  return page.locator('conflict-filters');
}

function choice(page: Page, id: string): Locator {
  return filters(page).locator(`details[open] input[value="${id}"]`);
}

/** How many claims of the list are shown, those for their context included; and all there are. */
async function listed(page: Page): Promise<{ shown: number; context: number; all: number }> {
  return list(page)
    .locator('li[data-claim]')
    .evaluateAll((items) => ({
      shown: items.filter((item) => !(item as HTMLElement).hidden).length,
      context: items.filter((item) => item.hasAttribute('data-context')).length,
      all: items.length,
    }));
}

/** Moves a finger from one point to another, as the browser itself sees it. */
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = async (
    type: 'touchStart' | 'touchMove',
    [x, y]: [number, number],
  ): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  };
  await touch('touchStart', from);
  for (let step = 1; step <= 8; step++) {
    const at = (index: 0 | 1): number => from[index] + ((to[index] - from[index]) * step) / 8;
    await touch('touchMove', [at(0), at(1)]);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('the timeline', () => {
  siteTest(
    'takes the place of the page’s figure without moving anything',
    async ({ browser, siteUrl }) => {
      for (const width of [320, 1280]) {
        const page = await pageWith(browser, { viewport: { width, height: 800 } });
        await leaveEngineOut(page);
        await openSigns(page, `${siteUrl}embed.html`);
        const before = await page.locator('[slot=timeline]').boundingBox();
        await page.locator('conflict-map-view').dispatchEvent('pointerover');
        await day(page, 3).waitFor();
        const after = await timeline(page).boundingBox();
        expect(after?.height).toBe(before?.height);
      }
    },
  );

  siteTest(
    'a period that is drawn with the mouse is one entry of the history, and so are the days that pass',
    async ({ page, siteUrl }) => {
      await openTools(page, siteUrl);
      const entries = (): Promise<number> => page.evaluate(() => history.length);
      const before = await entries();
      await timeline(page).scrollIntoViewIfNeeded();
      const box = (await timeline(page).locator('.timeline-days').boundingBox())!;
      const at = (part: number): [number, number] => [box.x + box.width * part, box.y + 40];
      await page.mouse.move(...at(0.3));
      await page.mouse.down();
      // Each column comes into the address before the next.
      for (const [part, to] of [
        [0.5, '29'],
        [0.9, '30'],
      ] as const) {
        await page.mouse.move(...at(part));
        await eventually(() => hash(page)).toBe(`from=2020-09-28&to=2020-09-${to}`);
      }
      await page.mouse.up();
      expect(await entries()).toBe(before + 1);
      await timeline(page).evaluate((element) => Object.assign(element, { pace: 50 }));
      await timeline(page).locator('.play').click();
      await eventually(() => hash(page)).toBe('from=2020-09-30&to=2020-09-30');
      expect(await entries()).toBe(before + 2);
      await page.goBack();
      await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-30');
    },
  );

  siteTest(
    'letters that are typed before the search is there are looked for, too',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      const held: (() => Promise<void>)[] = [];
      await page.route('**/tools-*.js', (route) => void held.push(() => route.continue()));
      await openSigns(page, siteUrl);
      await page.getByPlaceholder('Search claims').click();
      await page.keyboard.type('civ');
      await eventually(() => held.length).toBe(1);
      for (const release of held) await release();
      await page.keyboard.type('ilian', { delay: 30 });
      await eventually(() => hash(page)).toBe('q=civilian');
    },
  );

  siteTest('shows a day by mouse, and all dates again', async ({ page, siteUrl }) => {
    await openTools(page, siteUrl);
    await day(page, 0).click();
    await eventually(() => hash(page)).toBe('from=2020-09-27&to=2020-09-27');
    expect(await timeline(page).locator('.timeline-status').innerText()).toContain(
      '1 claim is about this day. 7 cover a longer time, 2 began earlier, 28 of the 34 without a date may be, too.',
    );
    const { shown, context, all } = await listed(page);
    expect([shown - context, all]).toEqual([38, claims.length]);
    await timeline(page).getByRole('button', { name: 'all days' }).click();
    await eventually(() => hash(page)).toBe('');
    expect((await listed(page)).shown).toBe(claims.length);
  });

  siteTest('takes a period drawn across it by mouse', async ({ page, siteUrl }) => {
    await openTools(page, siteUrl);
    await timeline(page).scrollIntoViewIfNeeded();
    const box = (await timeline(page).locator('.timeline-days').boundingBox())!;
    // Of five columns, the second is Monday and the third Tuesday.
    const at = (part: number): [number, number] => [box.x + box.width * part, box.y + 40];
    await page.mouse.move(...at(0.3));
    await page.mouse.down();
    await page.mouse.move(...at(0.4));
    await page.mouse.move(...at(0.5));
    await page.mouse.up();
    await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-29');
  });

  siteTest('takes a period by keyboard', async ({ page, siteUrl }) => {
    await openTools(page, siteUrl);
    await day(page, 1).focus();
    await page.keyboard.press('Enter');
    await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-28');
    await page.keyboard.press('Shift+ArrowRight');
    await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-29');
    await page.keyboard.press('Shift+ArrowLeft');
    await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-28');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await eventually(() => hash(page)).toBe('from=2020-09-29&to=2020-09-29');
  });

  siteTest('takes a day and a period by finger', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { hasTouch: true, viewport: { width: 360, height: 740 } });
    await openTools(page, siteUrl);
    await day(page, 2).tap();
    await eventually(() => hash(page)).toBe('from=2020-09-29&to=2020-09-29');
    await timeline(page)
      .getByRole('button', { name: /^\+ Wed/ })
      .tap();
    await eventually(() => hash(page)).toBe('from=2020-09-29&to=2020-09-30');
    await timeline(page).locator('.timeline-days').scrollIntoViewIfNeeded();
    const box = (await timeline(page).locator('.timeline-days').boundingBox())!;
    const y = box.y + box.height / 2;
    await drag(page, [box.x + box.width * 0.1, y], [box.x + box.width * 0.5, y]);
    await eventually(() => hash(page)).toBe('from=2020-09-27&to=2020-09-29');
    await timeline(page).getByRole('button', { name: 'all days' }).tap();
    await eventually(() => hash(page)).toBe('');
  });

  siteTest('lets the days pass, with reduced motion too', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { reducedMotion: 'reduce' });
    await openTools(page, siteUrl);
    await timeline(page).evaluate((element) => {
      (element as HTMLElement & { pace: number }).pace = 150;
    });
    await timeline(page).getByRole('button', { name: 'Play the days' }).click();
    await eventually(() => hash(page)).toBe('from=2020-09-30&to=2020-09-30');
    await timeline(page).getByRole('button', { name: 'Play the days' }).waitFor();
    await timeline(page).evaluate((element) => {
      (element as HTMLElement & { pace: number }).pace = 60_000;
    });
    await timeline(page).getByRole('button', { name: 'Play the days' }).click();
    const over = page.locator('conflict-map conflict-day p');
    await eventually(() => over.count()).toBe(3);
    expect((await over.allInnerTexts())[1]).toBe('1 claim, not at a place on the map.');
    await timeline(page).getByRole('button', { name: 'Pause' }).click();
    await eventually(() => over.count()).toBe(0);
    await timeline(page).getByRole('button', { name: 'Play the days' }).waitFor();
    await eventually(() => hash(page)).toBe('from=2020-09-27&to=2020-09-27');
  });
});

describe('the filters', () => {
  siteTest('choose by mouse, and take back', async ({ page, siteUrl }) => {
    await openTools(page, siteUrl);
    const toggle = filters(page).getByRole('button', { name: /^Filter/ });
    await toggle.click();
    await choice(page, 'armenia-authorities').click();
    await eventually(() => hash(page)).toBe('by=armenia-authorities');
    await eventually(() => choice(page, 'pashinyan').isChecked()).toBe(true);
    expect(await filters(page).locator('.total').innerText()).toContain(`15 of ${claims.length}`);
    await filters(page)
      .getByRole('button', { name: /Remove the filter/ })
      .click();
    await eventually(() => hash(page)).toBe('');
    expect((await listed(page)).shown).toBe(claims.length);
  });

  siteTest('choose by keyboard', async ({ page, siteUrl }) => {
    await openTools(page, siteUrl);
    const toggle = filters(page).getByRole('button', { name: /^Filter/ });
    await toggle.press('Enter');
    await choice(page, 'pashinyan').press('Space');
    await eventually(() => hash(page)).toBe('by=pashinyan');
    await page.keyboard.press('Escape');
    await eventually(() => toggle.getAttribute('aria-expanded')).toBe('false');
    await eventually(() =>
      toggle.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one),
    ).toBe(true);
    await filters(page).getByRole('searchbox').pressSequentially('existential');
    await eventually(() => hash(page)).toBe('by=pashinyan&q=existential');
    await eventually(() => list(page).locator('li[data-claim]:visible').count()).toBe(1);
  });

  siteTest('choose by finger, on the narrowest screen', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { hasTouch: true, viewport: { width: 320, height: 640 } });
    await openTools(page, siteUrl);
    await filters(page)
      .getByRole('button', { name: /^Filter/ })
      .tap();
    await choice(page, 'article').tap();
    await eventually(() => hash(page)).toBe('by=article');
    await filters(page).getByRole('button', { name: 'Done' }).tap();
    await filters(page).getByRole('button', { name: 'Show all' }).tap();
    await eventually(() => hash(page)).toBe('');
    const [content, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(content).toBe(window);
  });

  siteTest('offer a way back where nothing passes', async ({ page, siteUrl }) => {
    await openTools(page, siteUrl);
    await page.evaluate(() => {
      location.hash = 'by=karabakh-authorities&kind=call';
    });
    const total = filters(page).locator('.total');
    await eventually(() => total.textContent()).toMatch(/No claims match/);
    await filters(page).getByRole('button', { name: 'Show all' }).click();
    await eventually(async () => (await listed(page)).shown).toBe(claims.length);
  });
});

siteTest('each number of “Who speaks” opens its claims', async ({ page, siteUrl }) => {
  await openTools(page, siteUrl);
  await page.locator('.more-section > summary', { hasText: 'Who speaks' }).click();
  const link = page.locator('.voices a[data-filter="by=azerbaijan-authorities&answer=denied"]');
  expect(await link.innerText()).toBe('1');
  await link.click();
  await eventually(() => hash(page)).toBe('by=azerbaijan-authorities&answer=denied');
  const { shown, context } = await listed(page);
  expect(shown - context).toBe(1);
});
