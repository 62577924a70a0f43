import { describe, expect, it, test } from 'vitest';
import { locatorOf } from '../../src/measure/locator.ts';
import type { Bounds, Locator } from '../../src/story/story.ts';

const places: Record<string, Bounds> = {
  Karabakh: [44.6, 38.6, 48, 41.1],
  Chernihiv: [30, 50.5, 33, 52.5],
  Bogota: [-75, 4, -73, 6],
  Sulawesi: [119, -4, 123, 1],
  'Great Lakes': [28, -4, 31, 0],
  'the Kermadec Islands': [-178.8, -31.5, -177.7, -29],
  Taveuni: [179, -18, -179, -16],
  Svalbard: [10, 76, 30, 81],
  Europe: [-10, 35, 30, 60],
};

/** The points of SVG path data with one `M` and one relative `l` for each ring. */
function points({ land }: Locator): [number, number][] {
  return [...land.matchAll(/M([^l]+)l([^z]+)z/g)].flatMap(([, start = '', steps = '']) => {
    const numbers = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);
    let [x = 0, y = 0] = numbers(start);
    const moves = numbers(steps);
    const all: [number, number][] = [[x, y]];
    for (let index = 0; index < moves.length; index += 2) {
      x += moves[index] ?? 0;
      y += moves[index + 1] ?? 0;
      all.push([x, y]);
    }
    return all;
  });
}

/** The corners of the story's map: south-west, south-east, north-east, north-west. */
function corners({ frame }: Locator): [number, number][] {
  const numbers = (frame.match(/-?[\d.]+/g) ?? []).map(Number);
  return [0, 2, 4, 6].map((index) => [numbers[index]!, numbers[index + 1]!]);
}

describe.each(Object.entries(places))('the locator of %s', (_, bounds) => {
  const locator = locatorOf(bounds);

  it('has land, inside of its circle', () => {
    expect(points(locator).length).toBeGreaterThan(10);
    for (const [x, y] of points(locator)) expect(Math.hypot(x, y)).toBeLessThan(101.5);
  });

  it('has the map’s frame in its middle, north up', () => {
    const [southWest, southEast, northEast, northWest] = corners(locator);
    expect(southWest![0]).toBeLessThan(southEast![0]);
    expect(northWest![0]).toBeLessThan(northEast![0]);
    expect(northWest![1]).toBeLessThan(southWest![1]);
    for (const corner of corners(locator)) expect(Math.hypot(...corner)).toBeLessThan(30);
  });

  it('has at most three names, which neither leave the circle nor meet the middle or one another', () => {
    const boxes = locator.names.map(({ text, at: [x, y] }) => {
      const half = (text.length * 9.8) / 2;
      return { left: x - half, right: x + half, top: y - 9, bottom: y + 9 };
    });
    expect(boxes.length).toBeLessThanOrEqual(3);
    for (const [index, box] of boxes.entries()) {
      for (const x of [box.left, box.right])
        for (const y of [box.top, box.bottom]) expect(Math.hypot(x, y)).toBeLessThan(98);
      const others = [{ left: -15, right: 15, top: -15, bottom: 15 }, ...boxes.slice(0, index)];
      for (const other of others)
        expect(
          box.left >= other.right ||
            box.right <= other.left ||
            box.top >= other.bottom ||
            box.bottom <= other.top,
        ).toBe(true);
    }
  });

  it('is light', () => {
    expect(JSON.stringify(locator).length).toBeLessThan(5_000);
  });
});

test('names are those of countries around', () => {
  expect(locatorOf(places['Karabakh']!).names.map(({ text }) => text)).toEqual([
    'Iraq',
    'Turkey',
    'Iran',
  ]);
});

test('a name at sea stands off its own country, and none far from it', () => {
  const landlocked = locatorOf(
    [-69.5, -23, -59.5, -13.8],
    [
      [-65.2, -17.8],
      [-57.6, -25.3],
    ],
  );
  expect(landlocked.names.map(({ text }) => text)).toEqual(['Brazil']);
  const island = locatorOf([-10, 50, 2, 59], [[-1, 52]]);
  expect(island.names[0]).toEqual({ text: 'United Kingdom', at: [-10, 30] });
  const coast = locatorOf([4, 51, 5, 52.5], [[4.5, 52]]);
  expect(coast.names[0]).toEqual({ text: 'Netherlands', at: [-30, -35] });
});

test('a map across the antimeridian is where the same map is beside it', () => {
  const across = locatorOf([179, -18, -179, -16]);
  expect(across.frame).toBe(locatorOf([179, -18, 181, -16]).frame);
  const [west, east] = corners(across);
  expect(east![0]).toBeCloseTo(-west![0], 1);
});

test('a map of half a continent reaches further', () => {
  const [narrow, wide] = [places['Karabakh']!, places['Europe']!].map((bounds) => {
    const [southWest, southEast] = corners(locatorOf(bounds));
    return (bounds[2] - bounds[0]) / (southEast![0] - southWest![0]);
  });
  expect(wide).toBeGreaterThan(2 * narrow!);
});
