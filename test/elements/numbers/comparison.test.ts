// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import outlines from '../../../data/basemaps/caucasus/comparisons.geojson?raw';
import { ConflictComparison } from '../../../src/elements/numbers/comparison.ts';
import { noOverlays, type LaidOutline } from '../../../src/reading/overlays.ts';
import { loadBasemap } from '../../../src/elements/loading/find-story.ts';
import { knowBasemap } from '../../../src/elements/loading/known-basemaps.ts';
import type { BuiltBasemap } from '../../../src/story/built/built-basemap.ts';
import { project, unproject } from '../../../src/scene/camera.ts';
import type { Measurement, Story } from '../../../src/story/story.ts';
import { mounted, one, words } from '../fixtures/mounted.ts';
import { camera, overlayChanges, size } from '../fixtures/overlay.ts';
import { villageStory } from '../fixtures/village-story.ts';

let story: Story;

beforeAll(() => {
  const village = villageStory();
  const comparison = {
    ...{ claim: 'moor-area', measure: 'delaware-area', label: 'Delaware', of: 'comparison' },
    ...{ value: 6446, unit: 'km²', method: '' },
  } as Measurement;
  // The region that is compared lies in the middle of the map.
  const places = village.places.map((place) =>
    place.id === 'moor'
      ? { ...place, properties: { ...place.properties, mark: camera.center } }
      : place,
  );
  story = { ...village, places, measurements: [comparison] };
  const basemap: BuiltBasemap = {
    id: village.basemap.id,
    view: village.bounds,
    layers: [],
    topology: { type: 'Topology', objects: {}, arcs: [] },
    comparisons: JSON.parse(outlines) as NonNullable<BuiltBasemap['comparisons']>,
  };
  knowBasemap(village.basemap, () => Promise.resolve(basemap));
});

const home: LaidOutline = { middle: null, turn: 0 };

/** The outline as it is laid, and what the reader changes of it. */
async function laid(comparison: LaidOutline | null = home, of: Partial<Story> = {}) {
  const element = await mounted('conflict-comparison', ConflictComparison, {
    ...{ camera, size, story: { ...story, ...of } },
    overlays: { ...noOverlays, comparison },
  });
  // The outlines come with the basemap.
  await loadBasemap(story);
  await element.updateComplete;
  const changes = overlayChanges(element);
  const root = element.renderRoot;
  const press = (key: string, on = '.move', shiftKey = false): Event => {
    const event = new KeyboardEvent('keydown', {
      ...{ key, shiftKey },
      ...{ bubbles: true, cancelable: true },
    });
    one(root, on).dispatchEvent(event);
    return event;
  };
  const point = (type: string, on: string, clientX: number, clientY: number): void => {
    const target = one(root, on);
    target.setPointerCapture = () => undefined;
    target.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true }));
  };
  /** Where the last change lays it: its middle in pixels of the map, and its turn. */
  const last = (): { at: number[] | null; turn: number | undefined } => {
    const { middle = null, turn } = changes.at(-1)?.comparison ?? {};
    return {
      at: middle && project(middle, camera, size).map((v) => Math.round(v * 10) / 10),
      turn,
    };
  };
  return { element, root, changes, press, point, last };
}

test('is away until the reader asks for it, and where the story compares with nothing', async () => {
  expect((await laid(null)).root.querySelector('svg')).toBeNull();
  expect((await laid(home, { measurements: [] })).root.querySelector('svg')).toBeNull();
});

test('lies on the region that the article compares, with its name, areas and source', async () => {
  const { root } = await laid();
  const label = words(one(root, '.label'));
  expect(label).toMatch(/^Delaware, 6,446 km² in all, 5,0\d\d km² of land/);
  expect(label).toContain('at true size; US Census Bureau');
  expect(words(one(root, '.heard'))).toBe('Its middle is at 40.00° north, 46.00° east.');
  expect(root.querySelectorAll('path.outline')).toHaveLength(1);
  expect(root.querySelectorAll('path.shore')).toHaveLength(1);
});

test.each([
  [{ middle: [-46.5, -40.25], turn: 0 }, '40.25° south, 46.50° west.'],
  [{ middle: [46, 40], turn: 45 }, '40.00° north, 46.00° east, turned by 45°.'],
  [{ middle: [46, 40], turn: -90 }, '40.00° north, 46.00° east, turned by 270°.'],
  [{ middle: [46, 40], turn: 725.2 }, '40.00° north, 46.00° east, turned by 5°.'],
  [{ middle: [46, 40], turn: 360 }, '40.00° north, 46.00° east.'],
] as [LaidOutline, string][])('says where it lies: %j', async (comparison, where) => {
  expect(words(one((await laid(comparison)).root, '.heard'))).toBe(`Its middle is at ${where}`);
});

test.each([
  ['ArrowLeft', [288, 200]],
  ['ArrowRight', [312, 200]],
  ['ArrowUp', [300, 188]],
  ['ArrowDown', [300, 212]],
])('%s moves it, and not the map', async (key, at) => {
  const { press, last, changes } = await laid();
  expect(press(key).defaultPrevented).toBe(true);
  expect(changes).toHaveLength(1);
  expect(last()).toEqual({ at, turn: 0 });
});

test.each([
  ['.', false, 35],
  ['>', true, 35],
  [',', false, 25],
  ['<', true, 25],
  ['ArrowRight', true, 35],
  ['ArrowDown', true, 35],
  ['ArrowLeft', true, 25],
  ['ArrowUp', true, 25],
])('%s, with the shift key: %s, turns it to %d°, where it lies', async (key, shift, turn) => {
  const { press, last } = await laid({ middle: null, turn: 30 });
  expect(press(key, '.turn', shift).defaultPrevented).toBe(true);
  expect(last()).toEqual({ at: null, turn });
});

test('other keys are the page’s; Escape takes it away', async () => {
  const { press, changes } = await laid();
  expect(press('a').defaultPrevented).toBe(false);
  expect(changes).toEqual([]);
  expect(press('Escape', '.close').defaultPrevented).toBe(true);
  expect(changes).toEqual([{ comparison: null }]);
});

test('a button takes it away', async () => {
  const { root, changes } = await laid();
  one(root, '.close').click();
  expect(changes).toEqual([{ comparison: null }]);
});

test.each(['.outline', '.move'])('%s drags it along with the pointer', async (handle) => {
  const { element, root, point, changes, last } = await laid({ middle: null, turn: 10 });
  point('pointermove', handle, 50, 50);
  point('pointerdown', handle, 100, 100);
  point('pointermove', handle, 130, 80);
  expect(changes).toEqual([]);
  await element.updateComplete;
  // It is seen on its way.
  expect(words(one(root, '.heard'))).not.toContain('40.00° north, 46.00° east');
  point('pointerup', handle, 130, 80);
  expect(changes).toHaveLength(1);
  expect(last()).toEqual({ at: [330, 180], turn: 10 });
  point('pointermove', handle, 200, 200);
  point('pointerup', handle, 200, 200);
  expect(changes).toHaveLength(1);
});

test('its middle stays on the map', async () => {
  const { point, last } = await laid();
  point('pointerdown', '.move', 0, 0);
  point('pointermove', '.move', 900, 900);
  point('pointerup', '.move', 900, 900);
  expect(last().at).toEqual([600, 400]);
});

test('the handle turns it by as much as the pointer goes round its middle', async () => {
  const { point, last } = await laid({ middle: [46, 40], turn: 10 });
  point('pointerdown', '.turn', 400, 200);
  point('pointermove', '.turn', 300, 300);
  point('pointerup', '.turn', 300, 300);
  expect(last().turn).toBeCloseTo(100);
  expect(last().at).toEqual([300, 200]);
});

test('a tap on the handle turns it, too, and a key on it a little', async () => {
  const { root, point, last } = await laid({ middle: null, turn: 10 });
  point('pointerdown', '.turn', 400, 200);
  point('pointerup', '.turn', 400, 200);
  expect(last().turn).toBe(25);
  const click = (detail: number) =>
    one(root, '.turn').dispatchEvent(new MouseEvent('click', { detail }));
  click(1);
  expect(last().turn).toBe(25);
  click(0);
  expect(last().turn).toBe(30);
});

test('a press on the outline alone changes nothing', async () => {
  const { point, changes } = await laid();
  point('pointerdown', '.outline', 100, 100);
  point('pointerup', '.outline', 100, 100);
  expect(changes).toEqual([]);
});

test.each([
  [[300, 200], 230],
  [[0, 200], 4],
  [[600, 200], 420],
])('its buttons stay inside the map with its middle at %j', async (at, left) => {
  const middle = unproject(at as [number, number], camera, size);
  const { root } = await laid({ middle, turn: 0 });
  const style = one(root, '.bar').getAttribute('style') ?? '';
  const [, x, y] = /translate\(([-\d.]+)px, ([-\d.]+)px\)/.exec(style) ?? [];
  expect(Number(x)).toBeCloseTo(left, 0);
  expect(Number(y)).toBeGreaterThanOrEqual(54);
  expect(Number(y)).toBeLessThanOrEqual(size.height - 90);
});
