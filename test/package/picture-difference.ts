import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The share of two pictures' pixels that differ visibly, from 0 to 1; 1 where the sizes differ. */
export function differingPixels(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / width / height;
}
