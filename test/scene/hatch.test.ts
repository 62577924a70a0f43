import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  hatching,
  hatchWidth,
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

describe('a pattern’s lines', () => {
  /** How opaque each pixel along a row or a column is, 0 to 255. */
  const along = (kind: PatternImage, way: 'row' | 'column', at: number): number[] =>
    Array.from({ length: side }, (_, index) =>
      way === 'row' ? opacity(kind, index, at) : opacity(kind, at, index),
    );
  const lit = (image: PatternImage): [number, number][] =>
    Array.from({ length: side * side }, (_, index): [number, number] => [
      index % side,
      Math.floor(index / side),
    ]).filter(([x, y]) => opacity(image, x, y) === 255);

  it('are every four pixels where they are level or upright, and as wide as asked for', () => {
    // At twice the size: one device pixel on each side of the line’s middle, each time.
    const line = [255, 0, 0, 0, 0, 0, 0, 255];
    const twice = [...line, ...line];
    for (let at = 0; at < side; at++) {
      expect(along(patternImage('level', '#000000', 1), 'column', at)).toEqual(twice);
      expect(along(patternImage('upright', '#000000', 1), 'row', at)).toEqual(twice);
    }
  });

  it('rise or fall through the corners of the square, or do both', () => {
    const [rising, falling, crossed] = (['rising', 'falling', 'crossed'] as const).map((kind) =>
      patternImage(kind, '#000000', 1),
    );
    for (let at = 0; at < side; at++) {
      expect(opacity(rising!, at, side - 1 - at)).toBe(255);
      expect(opacity(falling!, at, at)).toBe(255);
      expect(opacity(crossed!, at, at)).toBe(255);
      expect(opacity(crossed!, at, side - 1 - at)).toBe(255);
    }
    expect(opacity(rising!, 4, 4)).toBe(0);
    expect(opacity(falling!, 4, side - 1 - 4)).toBe(0);
    expect(lit(crossed!).length).toBeGreaterThan(lit(rising!).length);
  });

  it('are dots at the corner and in the middle of the square', () => {
    const dots = patternImage('dots', '#000000', 2);
    const corners = [0, side - 1].flatMap((x) => [0, side - 1].map((y) => [x, y]));
    const middle = [side / 2 - 1, side / 2].flatMap((x) =>
      [side / 2 - 1, side / 2].map((y) => [x, y]),
    );
    expect(lit(dots)).toHaveLength(corners.length + middle.length);
    expect(lit(dots)).toEqual(expect.arrayContaining([...corners, ...middle]));
  });

  it('end softly: a pixel that a line half covers is half opaque', () => {
    // 1.5 pixels wide, a line covers a device pixel on each side and half of the next.
    expect(along(patternImage('level', '#000000', 1.5), 'column', 0).slice(0, 3)).toEqual([
      255, 128, 0,
    ]);
  });

  it('are a pixel wide, dots somewhat wider', () => {
    expect(patternKinds.map((kind) => [kind, hatchWidth(kind)])).toEqual(
      patternKinds.map((kind) => [kind, kind === 'dots' ? 1.8 : 1]),
    );
    expect(hatchWidth('dots')).toBe(1.8);
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

  it.each(['red', '#fff', '#12345g', '#1234567', '123456', 'a #123456', 'rgba(0, 0, 0, 0.1)'])(
    'refuses %s',
    (text) => {
      expect(() => rgb(text)).toThrow(new RangeError(`“${text}” is not a #rrggbb colour.`));
    },
  );
});
