import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  dotsImage,
  dotsName,
  imageFromName,
  PATTERN_PIXEL_RATIO,
  PATTERN_SIZE,
  type PatternImage,
  rgb,
} from '../../src/scene/dots.ts';

const side = PATTERN_SIZE * PATTERN_PIXEL_RATIO;

/** How opaque a pixel is; coordinates wrap round the square as when it repeats. */
function opacity({ width, height, data }: PatternImage, x: number, y: number): number {
  const column = ((x % width) + width) % width;
  const row = ((y % height) + height) % height;
  return data[(row * width + column) * 4 + 3]!;
}

/** The greatest difference between a pixel and its neighbour, across one boundary between columns. */
function step(image: PatternImage, column: number): number {
  const rows = Array.from({ length: image.height }, (_, row) => row);
  return Math.max(
    ...rows.map((row) => Math.abs(opacity(image, column, row) - opacity(image, column + 1, row))),
  );
}

/** The same image on its side. */
function turned(image: PatternImage): PatternImage {
  const data = new Uint8ClampedArray(image.data.length);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      data[(x * image.height + y) * 4 + 3] = opacity(image, x, y);
    }
  }
  return { width: image.height, height: image.width, data };
}

describe('the dots', () => {
  const image = dotsImage('#0f6f78', 1.8);

  it('is a square of the promised size, in one colour', () => {
    expect([image.width, image.height]).toEqual([side, side]);
    expect(image.data).toHaveLength(side * side * 4);
    const colours = new Set<string>();
    for (let index = 0; index < image.data.length; index += 4)
      colours.add([...image.data.subarray(index, index + 3)].join());
    expect([...colours]).toEqual([[0x0f, 0x6f, 0x78].join()]);
  });

  it('shows dots and leaves room between them', () => {
    const alphas = image.data.filter((_, index) => index % 4 === 3);
    expect(Math.max(...alphas)).toBeGreaterThan(100);
    expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(side * side * 0.4);
  });

  it.each([
    ['from left to right', image],
    ['from top to bottom', turned(image)],
  ])('goes on without a seam %s', (_, one) => {
    // Across the edge, no greater step than somewhere inside.
    const inside = Math.max(...Array.from({ length: side - 1 }, (__, column) => step(one, column)));
    expect(step(one, side - 1)).toBeLessThanOrEqual(inside);
  });

  it('get darker when they are wider', () => {
    const sum = (width: number): number =>
      dotsImage('#000000', width).data.reduce((total, value) => total + value, 0);
    expect(sum(2)).toBeGreaterThan(sum(1));
    expect(sum(1)).toBeGreaterThan(sum(0.5));
  });

  it('continues its dots across the edges', () => {
    // Each lit pixel at an edge has a lit neighbour beyond it, as each inside has.
    const lit = (x: number, y: number): boolean => opacity(image, x, y) > 60;
    const neighbours = (x: number, y: number): number =>
      [-1, 0, 1]
        .flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))
        .filter(([dx, dy]) => (dx !== 0 || dy !== 0) && lit(x + dx, y + dy)).length;
    const all = Array.from({ length: side * side }, (_, index) => index)
      .map((index) => [index % side, Math.floor(index / side)] as const)
      .filter(([x, y]) => lit(x, y));
    expect(all.length).toBeGreaterThan(0);
    for (const [x, y] of all) expect(neighbours(x, y)).toBeGreaterThan(0);
  });

  it('are at the corner and in the middle of the square', () => {
    const dots = dotsImage('#000000', 2);
    const corners = [0, side - 1].flatMap((x) => [0, side - 1].map((y) => [x, y]));
    const middle = [side / 2 - 1, side / 2].flatMap((x) =>
      [side / 2 - 1, side / 2].map((y) => [x, y]),
    );
    const lit = Array.from({ length: side * side }, (_, index) => [
      index % side,
      Math.floor(index / side),
    ]).filter(([x, y]) => opacity(dots, x!, y!) === 255);
    expect(lit).toHaveLength(corners.length + middle.length);
    expect(lit).toEqual(expect.arrayContaining([...corners, ...middle]));
  });

  it('end softly: a pixel that is covered in part is as opaque as that part', () => {
    // A dot’s middle is half a pixel’s diagonal away from the corner pixel’s.
    const covered = 0.5 - (Math.SQRT1_2 / 2 - 0.3) * PATTERN_PIXEL_RATIO;
    expect(opacity(dotsImage('#000000', 0.6), 0, 0)).toBe(Math.round(255 * covered));
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const size = fc.integer({ min: 1, max: 60 }).map((value) => value / 10);

describe('imageFromName', () => {
  it('draws what dotsName names', () => {
    fc.assert(
      fc.property(colour, size, (ink, width) => {
        const [named, image] = [imageFromName(dotsName(ink, width)), dotsImage(ink, width)];
        expect([named?.width, named?.height]).toEqual([image.width, image.height]);
        // As one text: comparing thousands of numbers one by one takes seconds.
        expect(Buffer.from(named!.data).toString('hex')).toBe(
          Buffer.from(image.data).toString('hex'),
        );
      }),
    );
  });

  it('draws nothing for another name', () => {
    const names = [
      '',
      'dots',
      'dots:red:1',
      'pattern:dots:#000000:1',
      'dots:#fff:1',
      'dots:#000000:1:2',
    ];
    for (const name of names) expect(imageFromName(name)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(imageFromName(name)).toBeNull();
      }),
    );
  });
});

describe('rgb', () => {
  it('reads six digits', () => {
    expect(rgb('#0f6f78')).toEqual([15, 111, 120]);
    expect(rgb('#FFFFFF')).toEqual([255, 255, 255]);
  });

  it.each(['red', '#fff', '#12345g', '#1234567', '123456', 'a #123456', 'rgba(0, 0, 0, 0.1)'])(
    'refuses %s',
    (text) => {
      expect(() => rgb(text)).toThrow(new RangeError(`“${text}” is not a #rrggbb colour.`));
    },
  );
});
