import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { tabThrough } from './focus-seen.ts';
import { closeButton, hash, leaveEngineOut, loadTools, openSigns, panel } from './map-page.ts';

/** Windows of a small phone, one at 200 % zoom, a phone on its side, and a phone. */
const windows = [
  [320, 256],
  [640, 400],
  [844, 390],
  [360, 740],
] as const;

/** Pages as a reader has them: plain, and with a panel open. */
const visits = [
  ...windows.map((window) => ['index.html', '', window] as const),
  ...[windows[0], windows[3]].flatMap((window) => [
    ['index.html with a panel', '#place=dashkesan', window] as const,
    ['embed.html with a panel', 'embed.html#place=dashkesan', window] as const,
  ]),
];

// WCAG 2.2, 2.4.11 and 2.4.12: nothing that takes the focus is hidden, nor any part of it.
siteTest.for(visits)(
  'nothing lies over what has the focus, nor over the list: %s, %j',
  async ([, path, [width, height]], { page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    if (path !== '') await panel(page).waitFor();
    await loadTools(page);
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const covered: unknown[] = [];
    let count = 0;
    for await (const focus of tabThrough(page, 'Tab')) {
      count++;
      if (!focus.seen || focus.covers.length > 0) covered.push(focus);
    }
    expect(covered).toEqual([]);
    expect(count).toBeGreaterThan(50);

    const items = page.locator('.claims :is(.claim-head, summary h4):visible');
    const hidden = await items.evaluateAll(
      (all) =>
        all.filter((item) => {
          item.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, height: tall } = item.getBoundingClientRect();
          const found = document.elementFromPoint(left + 3, top + tall / 2);
          return found === null || !item.contains(found);
        }).length,
    );
    expect(hidden).toBe(0);
    expect(await items.count()).toBeGreaterThan(10);
  },
);

siteTest.for([
  [1280, 720],
  [360, 740],
] as const)(
  'the guided reading is passed backwards from the panel without losing the choice, at %d × %d',
  async ([width, height], { page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}#place=terter`);
    await loadTools(page);
    await closeButton(page).focus();
    const covered: unknown[] = [];
    const passed: string[] = [];
    for await (const focus of tabThrough(page, 'Shift+Tab')) {
      passed.push(focus.name);
      if (!focus.seen || focus.covers.length > 0) covered.push(focus);
    }
    expect(passed).toContain('a Skip the guided reading');
    expect(covered).toEqual([]);
    expect(hash(page)).toBe('place=terter');
    expect(await panel(page).isVisible()).toBe(true);
  },
);
