import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  hatching,
  imageFromName,
  PATTERN_PIXEL_RATIO,
  PATTERN_SIZE,
  type PatternImage,
  patternImage,
  patternKinds,
  patternName,
  rgb,
} from '../../src/scene/hatch.ts';
import { palettes } from '../../src/scene/palette.ts';

const kinds = patternKinds;
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

describe.each(kinds)('the pattern “%s”', (kind) => {
  const image = patternImage(kind, '#0f6f78', 1);

  it('is a square of the promised size, in one colour', () => {
    expect([image.width, image.height]).toEqual([side, side]);
    expect(image.data).toHaveLength(side * side * 4);
    for (let index = 0; index < image.data.length; index += 4) {
      expect([...image.data.slice(index, index + 3)]).toEqual([0x0f, 0x6f, 0x78]);
    }
  });

  it('shows lines and leaves room between them', () => {
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

  it('continues its lines across the edges', () => {
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
});

describe('patterns', () => {
  it('differ from each other without their colour', () => {
    const drawn = kinds.map((kind) => patternImage(kind, '#000000', 1).data.join());
    expect(new Set(drawn).size).toBe(kinds.length);
  });

  it('are one for each voice', () => {
    expect(new Set(Object.values(hatching)).size).toBe(Object.keys(hatching).length);
    expect(Object.keys(hatching)).toEqual(Object.keys(palettes.light.sides));
  });

  it('get darker with thicker lines', () => {
    const sum = (thickness: number): number =>
      patternImage('rising', '#000000', thickness).data.reduce((total, value) => total + value, 0);
    expect(sum(2)).toBeGreaterThan(sum(1));
    expect(sum(1)).toBeGreaterThan(sum(0.5));
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const size = fc.integer({ min: 1, max: 60 }).map((value) => value / 10);

describe('imageFromName', () => {
  it('draws what patternName names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), colour, size, (kind, ink, thickness) => {
        const image = imageFromName(patternName(kind, ink, thickness));
        expect(image).toEqual(patternImage(kind, ink, thickness));
      }),
    );
  });

  it('draws nothing for another name', () => {
    const names = [
      '',
      'pattern',
      'pattern:zigzag:#000000:1',
      'dot:red:blue:2',
      'pattern:dots:#fff:1',
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

  it.each(['red', '#fff', '#12345g', '#1234567', 'rgba(0, 0, 0, 0.1)'])('refuses %s', (text) => {
    expect(() => rgb(text)).toThrow(RangeError);
  });
});
