import { describe, expect, it } from 'vitest';
import { fitBounds, FRAME_EDGE, type Size } from '../../../src/scene/camera.ts';
import { kept } from '../../../src/scene/labels/arrange.ts';
import { labelsByClass } from '../../../src/scene/labels/label-layouts.ts';
import { boxBeside } from '../../../src/scene/labels/label-sides.ts';
import { type Box, overlap } from '../../../src/scene/labels/label-space.ts';
import { mapNames, type MapName, nameSize, shownAt } from '../../../src/scene/labels/map-names.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { nameBox, nameMiddle, placeNames } from '../../../src/scene/labels/place-names.ts';
import { textWidth } from '../../../src/scene/labels/text.ts';
import { sceneOf } from '../../../src/scene/scene.ts';
import { labelLines, linesSize } from '../../../src/scene/labels/label-text.ts';
import { sceneLabels, type SceneLabels } from '../../../src/scene/labels/label-views.ts';
import { SIZE_CLASSES } from '../../../src/scene/labels/size-classes.ts';
import { karabakhStory, shippedBasemap } from '../fixtures/karabakh.ts';

const story = await karabakhStory();
const basemap = shippedBasemap();

const sizes: Size[] = [260, 320, 360, 480, 560, 768, 920, 1280, 1920, 3000].map((width) => ({
  width,
  height: Math.round(Math.min(width * 1.25, 900)),
}));

/** The box of a sign’s label; null where it has none. */
function labelBox({ mark, at: [point], beside, form }: SceneLabels['signs'][number], map: Size) {
  if (!point || form === 'x') return null;
  return boxBeside(point, beside, linesSize(labelLines(mark, form, map, palettes.light)));
}

describe.each(['article', 'az', 'hy'])('with names in %s', (names) => {
  const scene = sceneOf(story, names);
  const all = mapNames(scene, basemap);

  it.each(sizes)('no label is cut or lies on another at $width × $height', (size) => {
    const opening = fitBounds(story.bounds, size, 9.5, FRAME_EDGE);
    let shown = 0;
    for (const zoom of [opening.zoom - 0.5, opening.zoom, opening.zoom + 1, 9.5]) {
      const camera = { ...opening, zoom };
      const labels = sceneLabels(scene, [{ camera, size }]);
      const taken = labels.boxes(0);
      for (const sign of labels.signs) {
        const box = labelBox(sign, size);
        if (box === null) continue;
        expect(cut(box, size), sign.mark.name).toBe(false);
        const own = kept(box);
        const others = taken.filter((one) => JSON.stringify(one) !== JSON.stringify(own));
        const hidden = others.filter((other) => overlap(own, other));
        expect(hidden, sign.mark.name).toEqual([]);
      }
      const placed = placeNames(all, [{ camera, size, taken }]);
      shown += placed.length;
      const boxes = placed.map(({ name, at, anchor, size: letters }) =>
        nameBox(name, at, anchor, letters),
      );
      for (const [index, box] of boxes.entries()) {
        expect(cut(box, size), placed[index]!.name.text).toBe(false);
        const others = [...taken, ...boxes.slice(index + 1)];
        const hidden = others.filter((other) => overlap(box, other));
        expect(hidden, placed[index]!.name.text).toEqual([]);
      }
    }
    expect(shown).toBeGreaterThan(0);
  });
});

describe('labelsByClass', () => {
  const byClass = labelsByClass(sceneOf(story));

  it.each(SIZE_CLASSES)(
    'has room for each name and figure on all maps of class $name',
    ({ name, sizes: all }) => {
      const { signs, figures } = byClass.get(name)!;
      expect(signs.filter(({ form }) => form === 'x')).toEqual([]);
      expect(figures).toHaveLength(2);
      for (const [view, size] of all.entries()) {
        const boxes = signs.flatMap((sign) => {
          const box = labelBox({ ...sign, at: [sign.at[view]!] }, size);
          return box ? [box] : [];
        });
        for (const [index, box] of boxes.entries()) {
          expect(cut(box, size)).toBe(false);
          for (const other of boxes.slice(index + 1))
            expect(overlap(kept(box), kept(other))).toBe(false);
        }
      }
    },
  );

  it('says on maps from 720 px on what is said at every place, and by whom', () => {
    for (const name of ['l', 'xl'] as const)
      for (const { form } of byClass.get(name)!.signs) expect(form).toMatch(/^fw?$/);
  });
});

function cut({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left < 0 || top < 0 || right > width || bottom > height;
}

describe('placeNames', () => {
  const town = (text: string, lngLat: [number, number], rank = 1): MapName => ({
    kind: rank <= 2 ? 'city' : 'town',
    text,
    lngLat,
    rank,
    rotate: 0,
  });
  const camera = { center: [46, 40] as [number, number], zoom: 7 };
  const size = { width: 600, height: 400 };

  it('puts a name right of its place, and elsewhere where that is taken', () => {
    const anchors = (taken: Box[]): string[] =>
      placeNames([town('Ganja', [46, 40])], [{ camera, size, taken }]).map(({ anchor }) => anchor);
    const right = { left: 330, top: 196, right: 400, bottom: 204 };
    const left = { left: 200, top: 196, right: 270, bottom: 204 };
    const below = { left: 250, top: 206, right: 350, bottom: 240 };
    const above = { left: 250, top: 160, right: 350, bottom: 194 };
    expect(anchors([])).toEqual(['left']);
    expect(anchors([right])).toEqual(['right']);
    expect(anchors([right, left])).toEqual(['top']);
    expect(anchors([right, left, below])).toEqual(['bottom']);
    expect(anchors([right, left, below, above])).toEqual([]);
  });

  it('keeps a name away from a line that it would be read as part of', () => {
    const name = town('Ganja', [46, 40]);
    const { right: end } = nameBox(name, [300, 200], 'left', nameSize(name, camera.zoom));
    const anchors = (gap: number): string[] => {
      const line = { left: end + gap, top: 196, right: 400, bottom: 204 };
      return placeNames([name], [{ camera, size, taken: [line] }]).map(({ anchor }) => anchor);
    };
    expect([anchors(6), anchors(5)]).toEqual([['left'], ['right']]);
  });

  it('names a country once, at the first of its points with room', () => {
    const land = (lngLat: [number, number]): MapName => ({
      ...town('LAND', lngLat),
      kind: 'country',
      rank: 0,
    });
    const [first, second] = [land([46, 40]), land([46.5, 40])];
    const placed = (taken: Box[]): MapName[] =>
      placeNames([first, second], [{ camera, size, taken }]).map(({ name }) => name);
    expect(placed([])).toEqual([first]);
    expect(placed([{ left: 290, top: 190, right: 310, bottom: 210 }])).toEqual([second]);
  });

  it('gives the first of two names the room, in the order in which they come', () => {
    const [one, other] = [town('Here', [46, 40]), town('There', [46.001, 40])];
    for (const [first, last] of [
      [one, other],
      [other, one],
    ]) {
      const placed = placeNames([first!, last!], [{ camera, size, taken: [] }]);
      expect(placed.map(({ name, anchor }) => [name, anchor])).toEqual([[first, 'left']]);
    }
  });

  it('turns the box of a turned name', () => {
    const flat = { ...town('Araks', [46, 40]), kind: 'river' as const, rank: 0 };
    const turned = { ...flat, rotate: 90 };
    const box = nameBox(flat, [0, 0], 'center', 12);
    const upright = nameBox(turned, [0, 0], 'center', 12);
    expect(upright.bottom - upright.top).toBeCloseTo(box.right - box.left - 2);
  });
});

describe('room for names', () => {
  const lake: MapName = { kind: 'lake', text: 'Sevan', lngLat: [46, 40], rank: 0, rotate: 0 };
  const view = { center: [46, 40] as [number, number], zoom: 7 };
  const wide = textWidth('Sevan', { family: 'serif', italic: true, size: 13, fill: '' });

  /** Whether a name in the middle of a map of this size has room. */
  const fits = (width: number, height: number, one = lake): boolean =>
    placeNames([one], [{ camera: view, size: { width, height }, taken: [] }]).length > 0;

  it('ends three pixels from the map’s edge', () => {
    expect(fits(wide + 2 + 6.1, 100)).toBe(true);
    expect(fits(wide + 2 + 5.9, 100)).toBe(false);
    expect(fits(200, 15.6 + 6.1)).toBe(true);
    expect(fits(200, 15.6 + 5.9)).toBe(false);
  });

  it('is around its point for all names but towns’, which have none there', () => {
    const map = { camera: view, size: { width: 200, height: 100 }, taken: [] };
    const [placed] = placeNames([lake], [map]);
    expect(placed).toEqual({ name: lake, anchor: 'center', at: [100, 50], size: 13 });
    const town: MapName = { ...lake, kind: 'town', rank: 3 };
    expect(placeNames([town], [map])[0]!.anchor).toBe('left');
  });

  it('is not given to what this zoom does not show', () => {
    expect(fits(200, 100, { ...lake, kind: 'town', rank: 4 })).toBe(false);
  });
});

describe('nameMiddle', () => {
  it.each([
    ['left', [56, 0]],
    ['right', [-56, 0]],
    ['top', [0, 10.5]],
    ['bottom', [0, -10.5]],
    ['center', [0, 0]],
  ] as const)('of a text 100 wide and 10 high whose point is at its %s', (anchor, middle) => {
    expect(nameMiddle(anchor, 100, 10)).toEqual(middle);
  });
});

describe('nameBox', () => {
  const lake: MapName = { kind: 'lake', text: 'Sevan', lngLat: [45, 40], rank: 0, rotate: 0 };
  const width = textWidth('Sevan', { family: 'serif', italic: true, size: 10, fill: '' });
  const wide = textWidth('Sevan', { family: 'sans', size: 10, fill: '' });
  const town: MapName = { ...lake, kind: 'town', rank: 3 };

  it('has a pixel of room beside the text, and is a line high', () => {
    expect(nameBox(lake, [100, 50], 'center', 10)).toEqual({
      left: 100 - width / 2 - 1,
      top: 44,
      right: 100 + width / 2 + 1,
      bottom: 56,
    });
  });

  it.each([
    ['left', { left: 97.2, top: 44, right: 100 + 6 + wide + 1, bottom: 56 }],
    ['right', { left: 100 - 6 - wide - 1, top: 44, right: 102.8, bottom: 56 }],
    ['top', { left: 100 - wide / 2 - 1, top: 47.2, right: 100 + wide / 2 + 1, bottom: 66.5 }],
    ['bottom', { left: 100 - wide / 2 - 1, top: 33.5, right: 100 + wide / 2 + 1, bottom: 52.8 }],
  ] as const)('has the town’s dot in it, at the text’s %s', (anchor, box) => {
    const found = nameBox(town, [100, 50], anchor, 10);
    for (const [edge, value] of Object.entries(box))
      expect(found[edge as keyof Box], edge).toBeCloseTo(value);
  });

  it('is as wide and high as the turned text', () => {
    const box = nameBox({ ...lake, rotate: -30 }, [0, 0], 'center', 10);
    const [cos, sin] = [Math.sqrt(3) / 2, 0.5];
    expect(box.right - box.left - 2).toBeCloseTo(width * cos + 12 * sin);
    expect(box.bottom - box.top).toBeCloseTo(width * sin + 12 * cos);
  });
});

describe('what is shown', () => {
  it.each([
    [2, 6, true],
    [3, 6.5, false],
    [3, 6.6, true],
    [4, 7.8, false],
    [4, 7.9, true],
    [0, 3, true],
  ] as const)('of rank %d at zoom %d: %s', (rank, zoom, shown) => {
    expect(shownAt({ rank }, zoom)).toBe(shown);
  });

  it('grows with the zoom, cities being larger than towns', () => {
    for (const zoom of [6, 7, 9]) {
      expect(nameSize({ kind: 'city' }, zoom)).toBeGreaterThan(nameSize({ kind: 'town' }, zoom));
      expect(nameSize({ kind: 'city' }, zoom)).toBeGreaterThanOrEqual(
        nameSize({ kind: 'city' }, zoom - 1),
      );
    }
  });
});

describe('mapNames', () => {
  it('leaves out the towns that have a sign of their own', () => {
    const towns = mapNames(sceneOf(story), basemap).filter(({ rank }) => rank > 0);
    expect(towns).toHaveLength(basemap.layers.settlement.features.length - 3);
  });

  it.each([
    ['article', 'Stepanakert'],
    ['az', 'Xankəndi'],
    ['hy', 'Ստեփանակերտ'],
    ['xx', 'Stepanakert'],
  ])('names a town in %s as %s', (names, name) => {
    expect(mapNames(sceneOf(story, names), basemap).map(({ text }) => text)).toContain(name);
  });

  it('has the weightiest first', () => {
    const kinds = mapNames(sceneOf(story), basemap).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['country', 'line', 'river', 'lake', 'city', 'town']);
  });
});
