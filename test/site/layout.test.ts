import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { places } from './karabakh-data.ts';
import {
  canvas,
  closeButton,
  currentClaims,
  eventually,
  excerpt,
  leaveEngineOut,
  list,
  loadTools,
  mapView,
  openMap,
  openSigns,
  pages,
  pageWith,
  panelClaim,
  pressedPlaces,
  sign,
  waitForFonts,
} from './map-page.ts';

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

siteTest(
  'no name of a day is cut, breaks within a word or covers a count in the timeline, at any width',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await openSigns(page, `${siteUrl}embed.html`);
    const names = page.locator('.timeline-days .day:visible');
    await loadTools(page);
    await names.first().waitFor();
    await waitForFonts(page);
    for (const width of [
      280, 320, 335, 336, 350, 360, 430, 520, 560, 600, 640, 720, 760, 800, 1280,
    ]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await names.evaluateAll((days) => {
        const lines = (text: Node, from: number, length: number): number => {
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, from + length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        };
        const isBroken = (day: Element): boolean =>
          [...day.childNodes].some((text) =>
            [...(text.textContent ?? '').matchAll(/\S+/g)].some(
              ({ index, 0: word }) => text instanceof Text && lines(text, index, word.length) > 1,
            ),
          );
        return days
          .filter(
            (day) =>
              day.scrollHeight > day.clientHeight + 1 ||
              day.scrollWidth > day.clientWidth + 1 ||
              isBroken(day),
          )
          .map(({ textContent }) => textContent.trim());
      });
      expect([width, ...cut]).toEqual([width]);
      const over = await page.locator('.timeline-day i:visible').evaluateAll((tags) => {
        const text = (element: Element): DOMRect => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect();
        };
        const meet = (one: DOMRect, other: DOMRect): boolean =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom;
        return tags.flatMap((tag) =>
          [...tag.closest('.timeline-days')!.querySelectorAll('b, .marks')]
            .filter((other) => meet(text(tag), other.getBoundingClientRect()))
            .map(({ textContent }) => textContent),
        );
      });
      expect(over, `at ${width} px “day uncertain” is over a count`).toEqual([]);
    }
  },
);

siteTest('nor is one cut where the text is twice as large', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSigns(page, siteUrl);
  await loadTools(page);
  await waitForFonts(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const days = page.locator('.timeline-days .day:visible');
  const cut = await days.evaluateAll((all) =>
    all
      .filter(
        (day) => day.scrollHeight > day.clientHeight + 2 || day.scrollWidth > day.clientWidth + 2,
      )
      .map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
});

siteTest('a long word that is looked for stays in the panel', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await openSigns(page, `${siteUrl}?${width}#q=${'longest'.repeat(30)}`);
    await loadTools(page);
    const chip = (await page.locator('conflict-filters .chips button').first().boundingBox())!;
    const column = (await page.locator('conflict-filters').boundingBox())!;
    expect(chip.x + chip.width).toBeLessThanOrEqual(column.x + column.width + 1);
    await expectNoSidewaysScrolling(page);
  }
});

/** The page's content is not wider than its window. */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(content).toBe(window);
}

/**
 * Where the texts of an element are drawn, line by line, whatever their box is: from the height of
 * capitals to the baseline, roughly.
 */
async function textBoxes(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const name = element.textContent.trim();
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ left, top, right, bottom, height }) => ({
          name,
          left,
          top: top + height * 0.22,
          right,
          bottom: bottom - height * 0.22,
        }));
    }),
  );
}

/** The discs of the signs. */
async function signBoxes(page: Page): Promise<Box[]> {
  return page.locator('conflict-map-view button[data-place]').evaluateAll((signs) =>
    signs.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      // The button is 44 pixels wide for the finger, the ring 28 for the eye.
      const edge = (right - left - 28) / 2;
      return {
        name: `sign of ${one.getAttribute('data-place') ?? ''}`,
        left: left + edge,
        top: top + edge,
        right: right - edge,
        bottom: bottom - edge,
      };
    }),
  );
}

function overlaps(a: Box, b: Box): boolean {
  const slack = 1;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** Names and what stands below them are on the map, and none lies on another or on a sign. */
async function expectLegibleLabels(page: Page): Promise<void> {
  const names = await textBoxes(page, 'conflict-map-view .place-name');
  expect(new Set(names.map(({ name }) => name)).size).toBe(places.length);
  const answers = await textBoxes(page, 'conflict-map-view .place-said');
  const figures = await textBoxes(page, 'conflict-map-view button[data-figure] > span');
  const discs = await signBoxes(page);
  const { x, y, width, height } = (await mapView(page).boundingBox())!;

  const beyond = [...names, ...answers, ...figures, ...discs].filter(
    (box) =>
      box.left < x - 1 ||
      box.top < y - 1 ||
      box.right > x + width + 1 ||
      box.bottom > y + height + 1,
  );
  expect(beyond, 'beyond the map’s edge').toEqual([]);
  const pairs = (ones: Box[], others: Box[]): string[] =>
    ones.flatMap((one) =>
      others
        .filter((other) => other.name !== one.name && overlaps(one, other))
        .map((other) => `${one.name} / ${other.name}`),
    );
  expect(pairs(names, [...names, ...answers, ...figures, ...discs]), 'on one another').toEqual([]);
  expect(pairs(answers, [...figures, ...discs]), 'on one another').toEqual([]);
}

describe.each(pages)('the layout of $name', ({ path }) => {
  siteTest.for([
    [320, 640],
    [360, 740],
    [768, 1024],
    [1280, 720],
  ] as const)('fits %d px', async ([width, height], { page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    await waitForFonts(page);
    await expectNoSidewaysScrolling(page);
    await expectLegibleLabels(page);

    await sign(page, 'terter').click();
    await eventually(() => pressedPlaces(page)).toEqual(['terter']);
    await expectNoSidewaysScrolling(page);
    expect(await excerpt(panelClaim(page, 'terter-artillery')).isVisible()).toBe(true);
  });

  siteTest('fits at twice the size', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, {
      viewport: { width: 640, height: 360 },
      deviceScaleFactor: 2,
    });
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    await waitForFonts(page);
    await expectNoSidewaysScrolling(page);
    await expectLegibleLabels(page);
  });

  siteTest(
    'keeps its words whole when only the text is twice as large',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await openSigns(page, siteUrl + path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expectNoSidewaysScrolling(page);
      // Nor where what can be unfolded is, in the narrowest column that a host has.
      await page.setViewportSize({ width: 200, height: 600 });
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      await expectNoSidewaysScrolling(page);
      await page.setViewportSize({ width: 1280, height: 720 });
      await sign(page, 'vardenis').click();
      await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
      await expectNoSidewaysScrolling(page);
    },
  );
});

siteTest.for([
  [200, 600, 100],
  [200, 600, 200],
  [360, 740, 200],
  [768, 1024, 200],
  [1280, 800, 200],
] as const)(
  'labels and buttons on the map keep apart, at %d × %d, text at %d per cent',
  async ([width, height, text], { page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, text);
    await loadTools(page);
    await page.locator('.guide-start').waitFor();
    await expectNoSidewaysScrolling(page);
    const view = (await mapView(page).boundingBox())!;
    const seen = async (): Promise<string[]> => {
      const labels = await page
        .locator(
          'conflict-map-view :is(.place:not([data-form="x"]) :is(.place-name, .place-said), .figure:not([data-out]))',
        )
        .evaluateAll((all) =>
          all.flatMap((element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            const {
              left,
              top,
              right,
              bottom,
              width: wide,
              height: tall,
            } = range.getBoundingClientRect();
            const name = element.textContent.replaceAll(/\s+/g, ' ').trim();
            // From the height of capitals to the baseline, roughly.
            const edge = Math.min(tall, 20) * 0.22;
            return wide < 2 ? [] : [{ name, left, top: top + edge, right, bottom: bottom - edge }];
          }),
        );
      const buttons = await page.locator('conflict-map-view .controls').evaluateAll((all) =>
        all.map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          const name = element.getAttribute('class') ?? element.localName;
          return { name, left, top, right, bottom };
        }),
      );
      const boxes = [...labels, ...buttons, ...(await signBoxes(page))];
      const beyond = boxes
        .filter(
          (box) =>
            box.left < view.x - 1 ||
            box.top < view.y - 1 ||
            box.right > view.x + view.width + 1 ||
            box.bottom > view.y + view.height + 1,
        )
        .map(({ name }) => `${name}: beyond the map`);
      const pairs = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => overlaps(one, other))
          .map((other) => `${one.name} / ${other.name}`),
      );
      return [...beyond, ...pairs];
    };
    await eventually(seen).toEqual([]);
    // A narrow map may leave a name to the panel, not more.
    const left = await page.locator('.place[data-form="x"]').count();
    expect(left).toBeLessThanOrEqual(width < 320 ? 1 : 0);
  },
);

siteTest.for([
  '',
  'karabakh-2020/',
  'stories/',
  'stories/karabakh-2020/claim/terter-artillery.html',
  'stories/karabakh-2020/place/terter.html',
])(
  'texts around the map have lines to be read, in windows up to 3440 px: %s',
  async (path, { page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.goto(siteUrl + path);
    for (const width of [1600, 1920, 2200, 2560, 3440]) {
      await page.setViewportSize({ width, height: 1000 });
      await expectNoSidewaysScrolling(page);
      const found = await page.locator(':is(h1, p):not(conflict-map *)').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          const letters = text.textContent.replaceAll(/\s+/g, ' ').trim().length;
          const size = parseFloat(getComputedStyle(text).fontSize);
          const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom);
          const lines = bottoms
            .sort((a, b) => a - b)
            .filter((bottom, index, all) => bottom - (all[index - 1] ?? 0) > size * 0.7).length;
          const wide = range.getBoundingClientRect().width / size;
          // A line of the narrowest column has some 25 letters, one of the widest a hundred.
          return lines > letters / 25 + 1 || wide > 60
            ? [`${lines} lines, ${Math.round(wide)}em: ${text.textContent.slice(0, 40)}`]
            : [];
        }),
      );
      expect([width, ...found]).toEqual([width]);
      const map = page.locator('conflict-map-view');
      if ((await map.count()) > 0) expect((await map.boundingBox())!.y).toBeLessThan(500);
    }
  },
);

siteTest('controls are large enough for a finger', async ({ browser, siteUrl }) => {
  const page = await pageWith(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await openMap(page, `${siteUrl}embed.html`);
  await sign(page, 'dashkesan').tap();
  await closeButton(page).waitFor();
  const small = await page.locator('conflict-map button').evaluateAll((buttons) =>
    buttons
      .filter((button) => button.getClientRects().length > 0)
      .map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return { name: button.getAttribute('aria-label') ?? button.textContent, width, height };
      })
      // WCAG 2.5.8: at least 24 by 24 CSS pixels.
      .filter(({ width, height }) => width < 24 || height < 24),
  );
  expect(small).toEqual([]);
});

siteTest('stays usable with forced colours', async ({ page, siteUrl }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html`);
  await sign(page, 'dashkesan').click();
  await eventually(() => pressedPlaces(page)).toEqual(['dashkesan']);
  await expectLegibleLabels(page);
  // The selected sign differs from the others by more than a colour that is now the reader's.
  const ring = (place: string): Promise<string> =>
    sign(page, place)
      .locator('.sign-selected')
      .evaluate((circle) => {
        const { stroke, strokeWidth, display, visibility, opacity } = getComputedStyle(circle);
        return [stroke, strokeWidth, display, visibility, opacity].join(' ');
      });
  expect(await ring('dashkesan')).not.toBe(await ring('terter'));
});

siteTest('moves at once where less motion is wanted', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, `${siteUrl}embed.html`);
  await page.evaluate(() => {
    const record = window as unknown as { animations: number };
    record.animations = 0;
    document.addEventListener('animationstart', () => record.animations++, true);
  });
  await sign(page, 'karabakh').click();
  await eventually(() => currentClaims(page)).not.toEqual([]);
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
  expect(await canvas(page).isVisible()).toBe(true);
});

siteTest('prints the list, not the map', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, siteUrl);
  await page.emulateMedia({ media: 'print' });
  expect(await sign(page, 'terter').isVisible()).toBe(false);
  expect(await list(page).locator('#claims-heading').isVisible()).toBe(true);
});

siteTest('the hint on how to move the map darkens and hides nothing', async ({ page, siteUrl }) => {
  await openMap(page, `${siteUrl}embed.html`);
  // It is seen for a moment; what it is like then is asked in the same task.
  const seen = mapView(page).evaluate(
    (view) =>
      new Promise<{ ground: string; text: string; height: number; signs: boolean }>((resolve) => {
        const root = view.shadowRoot!;
        const hint = root.querySelector<HTMLElement>('.maplibregl-cooperative-gesture-screen')!;
        new MutationObserver(() => {
          if (!hint.classList.contains('maplibregl-show')) return;
          resolve({
            ground: getComputedStyle(hint).backgroundColor,
            text: hint.innerText.trim(),
            height: hint.getBoundingClientRect().height,
            signs: root.querySelector('.signs')!.checkVisibility({ visibilityProperty: true }),
          });
        }).observe(hint, { attributes: true });
      }),
  );
  const box = (await mapView(page).boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.wheel(0, 100);
  const { height, ...rest } = await seen;
  expect(rest).toEqual({
    ground: 'rgba(0, 0, 0, 0)',
    text: 'Hold Ctrl and scroll to zoom the map',
    signs: true,
  });
  expect(height).toBeLessThan(50);
});
