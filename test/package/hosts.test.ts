import { describe, expect } from 'vitest';
import { watchVisit } from '../site/visit.ts';
import { hostTest } from '../support/host-test.ts';

/** Drawing in software takes seconds where the computer has other things to do. */
const WAIT = { timeout: 50_000 };

const hosts = [
  { name: 'thirty-maps', reports: false },
  { name: 'hostile-css', reports: false },
  { name: 'trusted-types', reports: false },
  { name: 'react', reports: true },
  { name: 'vue', reports: true },
  { name: 'svelte', reports: true },
];

describe.each(hosts)('$name', ({ name, reports }) => {
  hostTest(
    'shows the map, opens an excerpt, asks nobody else and complains of nothing',
    async ({ page, hostsUrl }) => {
      const visit = await watchVisit(page);
      await page.goto(`${hostsUrl}${name}/`);
      // An app shows what it was told in its own time.
      const chosen = (what: string): Promise<void> =>
        expect.poll(() => page.locator('output').textContent(), WAIT).toContain(what);
      const map = page.locator('conflict-map').first();
      await expect.poll(() => map.getAttribute('data-state'), WAIT).toBe('ready');
      await map.locator('button[data-place="dashkesan"]').click();
      const quote = map.locator('conflict-place-panel blockquote').first();
      await quote.waitFor();
      expect((await quote.textContent())?.trim().length).toBeGreaterThan(20);
      if (reports) await chosen('dashkesan');
      await map.locator('conflict-place-panel .close').click();
      if (reports) await chosen('nothing');

      expect(visit.complaints).toEqual([]);
      expect(visit.requests.filter((url) => !url.startsWith(hostsUrl))).toEqual([]);
    },
  );
});
