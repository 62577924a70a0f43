import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';

siteTest('shows the story', async ({ page, siteUrl }) => {
  await page.goto(siteUrl);
  expect(await page.locator('[data-claim]').count()).toBeGreaterThan(0);
});
