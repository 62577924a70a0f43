import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { GuideFile } from '../../src/story/schema/types.ts';
import { siteTest } from '../support/site-test.ts';
import {
  eventually,
  focused,
  hash,
  leaveEngineOut,
  loadTools,
  mapView,
  openMap,
  openSigns,
  pageWith,
  sign,
  words,
} from './map-page.ts';

const { steps } = JSON.parse(
  readFileSync(new URL('../../data/karabakh-2020/guide.json', import.meta.url), 'utf8'),
) as GuideFile;

/** Scrolls so that a step's card is in the middle of the window. */
async function scrollTo(page: Page, step: number): Promise<void> {
  await page
    .locator(`.guide-steps [data-step="${step}"]`)
    .evaluate((card) => card.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** Whether an element's upper edge is in the window. */
function inWindow(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

siteTest(
  'the page has every step in its HTML, to be read without script',
  async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { javaScriptEnabled: false });
    await page.goto(siteUrl);
    const cards = page.locator('.guide-steps [data-step]');
    expect(await cards.count()).toBe(steps.length);
    for (const [index, { title, text }] of steps.entries()) {
      expect(await words(cards.nth(index).locator('h3'))).toBe(title);
      expect(await words(cards.nth(index).locator('> p'))).toBe(text);
      expect(await cards.nth(index).isVisible()).toBe(true);
    }
  },
);

siteTest(
  'the map follows the card that is read, without entries in the history',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    const entries = (): Promise<number> => page.evaluate(() => history.length);
    const before = await entries();
    expect(hash(page)).toBe('');
    await scrollTo(page, 5);
    await eventually(() => hash(page)).toContain('step=5');
    // The map stays in the window beside the card.
    await eventually(() =>
      sign(page, 'dashkesan').evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }),
    ).toBe(true);
    await scrollTo(page, 4);
    await eventually(() => hash(page)).toContain('from=2020-09-29&to=2020-09-29');
    await page.locator('.article > h1').evaluate((top) => top.scrollIntoView());
    await eventually(() => hash(page)).toBe('');
    expect(await entries()).toBe(before);
  },
);

siteTest.for([
  { name: 'a desk', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 360, height: 740 } },
])(
  'what the reader has set comes back after the guided reading, on $name',
  async ({ viewport }, { browser, siteUrl }) => {
    const page = await pageWith(browser, { viewport });
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    await loadTools(page);
    await sign(page, 'dashkesan').click();
    await eventually(() => hash(page)).toBe('place=dashkesan');
    await page.evaluate(() => (location.hash = '#by=pashinyan&q=talks'));
    const set = 'by=pashinyan&q=talks';
    await eventually(() => hash(page)).toBe(set);
    await scrollTo(page, 3);
    await eventually(() => hash(page)).toContain('step=3');
    await scrollTo(page, 4);
    await eventually(() => hash(page)).toContain('step=4');
    for (const selector of ['.article > footer', '.article > h1']) {
      await page.locator(selector).evaluate((one) => {
        one.scrollIntoView({ behavior: 'instant' });
      });
      await eventually(() => hash(page)).toBe(set);
    }
    await scrollTo(page, 5);
    await eventually(() => hash(page)).toContain('step=5');
    await page.goBack();
    await eventually(() => hash(page)).toBe(set);
  },
);

siteTest(
  'keys lead through the guided reading beside the map, and to its end nothing is lost',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}#q=talks`);
    await loadTools(page);
    const above = (): Promise<number> => page.evaluate(() => scrollY);
    await page.keyboard.press('End');
    await eventually(above).toBeGreaterThan(2000);
    expect(hash(page)).toBe('q=talks');
    // A key that comes while the page scrolls is not heard.
    await eventually(async () => {
      await page.keyboard.press('Home');
      return above();
    }).toBe(0);
    expect(hash(page)).toBe('q=talks');
    await scrollTo(page, 2);
    await eventually(() => hash(page)).toContain('step=2');
    await page.keyboard.press('ArrowRight');
    await eventually(() => hash(page)).toContain('step=3');
    await page.keyboard.press('ArrowRight');
    await eventually(() => hash(page)).toContain('step=4');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => hash(page)).toContain('step=3');
    await page.keyboard.press('Escape');
    await eventually(() => hash(page)).toBe('q=talks');
  },
);

siteTest(
  'a claim beside a step covers neither the timeline nor the buttons, from a link and from a click',
  async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}#claim=terter-artillery&step=7`);
    await loadTools(page);
    const seen = async () => {
      const panel = (await page.locator('conflict-place-panel').boundingBox())!;
      const scale = (await page.locator('conflict-map-view .map-scale').last().boundingBox())!;
      const lower = (await page.locator('conflict-map .actions[part]').boundingBox())!;
      return {
        panel: panel.y >= 0 && panel.y < 60,
        scale: scale.y + scale.height <= 900,
        passed: lower.y + lower.height <= 1,
      };
    };
    await eventually(seen).toEqual({ panel: true, scale: true, passed: true });
    expect(hash(page)).toContain('step=7');
    // Where the timeline is still in view, a choice leads to where the panel has its room.
    await page.goto(`${siteUrl}?2`);
    await openSigns(page, `${siteUrl}?2`);
    await loadTools(page);
    await scrollTo(page, 1);
    await eventually(() => hash(page)).toContain('step=1');
    await page.locator('.guide-steps [data-step="1"] a').first().click();
    await eventually(seen).toEqual({ panel: true, scale: true, passed: true });
  },
);

siteTest('a link to a step leads to its card', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}#step=6`);
  const card = page.locator('.guide-steps [data-step="6"]');
  await eventually(() =>
    card.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top < innerHeight * 0.7 && bottom > 0;
    }),
  ).toBe(true);
  await eventually(() => hash(page)).toContain('step=6');
});

siteTest.for([320, 360, 800])(
  'cards stay where they are while steps choose their periods, %i px wide',
  async (width, { page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.setViewportSize({ width, height: 740 });
    await openSigns(page, siteUrl);
    await loadTools(page);
    const map = page.locator('conflict-map');
    const timeline = page.locator('conflict-timeline');
    const { height } = (await timeline.boundingBox())!;
    for (const [index, { period }] of steps.entries()) {
      await map.evaluate((element, step) => Object.assign(element, { step }), index + 1);
      const chosen = timeline.locator('[data-within]');
      await eventually(async () => (await chosen.count()) > 0).toBe(period !== null);
      expect((await timeline.boundingBox())!.height).toBe(height);
    }
  },
);

siteTest('can be skipped', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, siteUrl);
  await loadTools(page);
  await page.locator('.guide-steps a[data-skip]').press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('claims-heading');
  expect(hash(page)).not.toContain('claims-heading');
  // On from there, and not to the beginning of the guided reading.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('input');
});

siteTest('a click on “Skip” leads below the steps, not above them', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await leaveEngineOut(page);
  await openSigns(page, siteUrl);
  await page.getByRole('link', { name: 'Skip the guided reading' }).click();
  await eventually(() => page.locator('#guide-end').evaluate(inWindow)).toBe(true);
});

siteTest(
  'a step is seen above the panel that tells it, on a phone',
  async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { viewport: { width: 360, height: 740 } });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, `${siteUrl}embed.html#step=2`);
    const hidden = (): Promise<string[]> =>
      page.locator('conflict-map').evaluate((map) => {
        const root = map.shadowRoot!;
        const sheet = root.querySelector('.sheet')!.getBoundingClientRect();
        const view = root.querySelector('conflict-map-view')!.shadowRoot!;
        const subjects = ['[data-place="karabakh"] .place-name', '.figure'];
        return subjects.flatMap((selector) =>
          [...view.querySelectorAll(selector)]
            .filter((one) => one.getBoundingClientRect().top > sheet.top - 10)
            .map((one) => one.textContent),
        );
      });
    await eventually(hidden).toEqual([]);
  },
);

siteTest('labels at the edge of a view take the side that has room', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, `${siteUrl}embed.html#step=2`);
  const cut = (): Promise<string[]> =>
    page.locator('conflict-map').evaluate((map) => {
      const view = map.shadowRoot!.querySelector('conflict-map-view')!;
      const box = view.getBoundingClientRect();
      return [...view.shadowRoot!.querySelectorAll('.place-label')]
        .filter((label) => {
          const { left, right } = label.getBoundingClientRect();
          return right > left && (left < box.left || right > box.right);
        })
        .map((label) => label.textContent);
    });
  await eventually(cut).toEqual([]);
  expect(await sign(page, 'vardenis').locator('.place-said:not(.brief)').last().isVisible()).toBe(
    true,
  );
});

siteTest('the focus goes into the panel of the embed and back', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html`);
  await sign(page, 'karabakh').hover();
  await page.locator('.guide-start').click();
  await eventually(() => focused(page)).toBe('h2');
  await page.keyboard.press('ArrowRight');
  await eventually(() => hash(page)).toContain('step=2');
  await page.keyboard.press('Escape');
  await eventually(() => hash(page)).toBe('');
  await eventually(() => focused(page)).toBe('button');
});

siteTest('the focus waits for a panel that is still on its way', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  const held: (() => Promise<void>)[] = [];
  await page.route('**/tools-*.js', (route) => void held.push(() => route.continue()));
  await openSigns(page, `${siteUrl}embed.html`);
  await page.locator('.guide-start').click();
  await eventually(() => hash(page)).toContain('step=1');
  expect([await focused(page), held.length]).toEqual(['button', 1]);
  for (const release of held) await release();
  await eventually(() => focused(page)).toBe('h2');
});

siteTest('the embed has it in its panel', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html#step=2`);
  const guide = page.locator('conflict-guide');
  await eventually(() => guide.isVisible()).toBe(true);
  expect(await words(guide.locator('h2'))).toBe(steps[1]!.title);
  await guide.getByRole('button', { name: 'Next' }).click();
  await eventually(() => words(guide.locator('h2'))).toBe(steps[2]!.title);
  await eventually(() => hash(page)).toContain('step=3');
});

siteTest(
  'in a frame’s page it opens with its heading and some of the map in sight',
  async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { viewport: { width: 360, height: 800 } });
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}embed.html`);
    const start = page.getByRole('button', { name: /^Read it in/ });
    await start.evaluate((button) => {
      button.scrollIntoView({ block: 'start' });
    });
    await start.click();
    const heading = page.locator('conflict-guide header');
    await heading.waitFor();
    const top = async (): Promise<number> => (await heading.boundingBox())!.y;
    await eventually(top).toBeGreaterThan(119);
    expect(await top()).toBeLessThan(600);
    expect((await mapView(page).boundingBox())!.y).toBeLessThan(await top());
  },
);
