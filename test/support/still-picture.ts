import type { Locator } from 'playwright';
import { expect } from 'vitest';

/** Moving parts would never rest. How long a picture may take is the test's to say. */
const OPTIONS = { animations: 'disabled', timeout: 0 } as const;

/** A picture of an element once it has come to rest: two in a row are the same. */
export async function stillPicture(element: Locator): Promise<Buffer> {
  let picture = await element.screenshot(OPTIONS);
  const isStill = async (): Promise<boolean> => {
    const before = picture;
    picture = await element.screenshot(OPTIONS);
    return picture.equals(before);
  };
  await expect.poll(isStill, { timeout: 100_000, interval: 50 }).toBe(true);
  return picture;
}
