import type { Locator } from 'playwright';
import { expect } from 'vitest';

/** Moving parts would never rest. How long a picture may take is the test's to say. */
const OPTIONS = { animations: 'disabled', timeout: 0 } as const;

/**
 * A picture of an element once it has come to rest: two in a row are the same. The element has to fit in
 * the window: for a picture of more, Chromium makes the page one pixel wide for a moment, and with it a map.
 */
export async function stillPicture(element: Locator): Promise<Buffer> {
  const window = element.page().viewportSize();
  const box = await element.boundingBox();
  expect(box?.width, 'the width of what is pictured').toBeLessThanOrEqual(window?.width ?? 0);
  expect(box?.height, 'the height of what is pictured').toBeLessThanOrEqual(window?.height ?? 0);
  let picture = await element.screenshot(OPTIONS);
  const isStill = async (): Promise<boolean> => {
    const before = picture;
    picture = await element.screenshot(OPTIONS);
    return picture.equals(before);
  };
  await expect.poll(isStill, { timeout: 100_000, interval: 50 }).toBe(true);
  return picture;
}
