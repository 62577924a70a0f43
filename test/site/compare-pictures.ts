import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { rgb } from '../../src/scene/dots.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));

/** Not in the repository: what a failed comparison leaves behind to look at. */
const failures = '.vitest-attachments/pictures';

/** How different two pixels may be, 0 to 1, before they count: letters' edges differ by browser. */
const threshold = 0.2;

/**
 * Keeps a picture for later comparisons: with sixteen steps for each colour, which the threshold does
 * not see, it takes half the room.
 */
export function keepPicture(name: string, picture: Buffer): void {
  const png = PNG.sync.read(picture);
  for (let at = 0; at < png.data.length; at++) {
    if (at % 4 !== 3) png.data[at] = (png.data[at]! & 0xf0) | 0x08;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), PNG.sync.write(png, { colorType: 2 }));
}

/**
 * Compares a picture with the one that is kept under a name. Returns what is wrong, or null when no
 * more than `tolerance`, a share, of the pixels differ. After a failure, the picture and the
 * differences lie in `.vitest-attachments/pictures/`.
 */
export function differsFromKept(name: string, picture: Buffer, tolerance: number): string | null {
  const path = join(folder, `${name}.png`);
  if (!existsSync(path)) return `There is no ${path}: make it with UPDATE=1.`;

  const [kept, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(picture)];
  const { width, height } = kept;
  if (now.width !== width || now.height !== height) {
    leave(name, picture);
    return `It is ${now.width} × ${now.height} pixels; the kept one is ${width} × ${height}.`;
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(kept.data, now.data, difference.data, width, height, { threshold });
  const share = count / (width * height);
  if (share <= tolerance) return null;
  leave(name, picture);
  leave(`${name}-difference`, PNG.sync.write(difference));
  return (
    `${(share * 100).toFixed(1)} % of its pixels differ from the kept picture; see ${failures}. ` +
    'If it is as wanted, keep it with UPDATE=1.'
  );
}

/**
 * Share of the pixels in which two pictures of one size differ, apart from the edges of shapes and
 * letters, where each drawing smooths in its own way.
 */
export function shareOfDifference(one: Buffer, other: Buffer, name: string): number {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  const difference = new PNG({ width, height });
  const count = pixelmatch(first.data, second.data, difference.data, width, height, {
    threshold: 0.1,
  });
  leave(`${name}-difference`, PNG.sync.write(difference));
  return count / (width * height);
}

function leave(name: string, picture: Buffer): void {
  mkdirSync(failures, { recursive: true });
  writeFileSync(join(failures, `${name}.png`), picture);
}

/** Share of a picture's pixels that have a colour `#rrggbb`, or nearly. */
export function shareOfColour(picture: Buffer, colour: string): number {
  const wanted = rgb(colour);
  return shareOf(picture, (pixel) =>
    pixel.every((channel, index) => Math.abs(channel - wanted[index]!) <= 4),
  );
}

function shareOf(picture: Buffer, fits: (pixel: [number, number, number]) => boolean): number {
  const { data, width, height } = PNG.sync.read(picture);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (fits([data[at]!, data[at + 1]!, data[at + 2]!])) count++;
  }
  return count / (width * height);
}
