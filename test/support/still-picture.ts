import type { Locator } from 'playwright';
import { expect } from 'vitest';

/** A picture of an element once it has come to rest: two in a row are the same. */
export async function stillPicture(element: Locator): Promise<Buffer> {
  let picture = await element.screenshot({ animations: 'disabled' });
  const isStill = async (): Promise<boolean> => {
    const before = picture;
    picture = await element.screenshot({ animations: 'disabled' });
    return picture.equals(before);
  };
  await expect.poll(isStill, { timeout: 50_000, interval: 50 }).toBe(true);
  return picture;
}
