// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Engine, EngineSettings } from '../../../../src/engine/engine.ts';
import type { LoadedEngine } from '../../../../src/engine/load-engine.ts';
import type { Drawing } from '../../../../src/elements/shared/drawing.ts';
import type { EngineHost } from '../../../../src/elements/view/running/engine-host.ts';
import type { NameLayer } from '../../../../src/elements/view/name-layer.ts';
import { RunningEngine } from '../../../../src/elements/view/running/running-engine.ts';
import type { Bounds, Camera } from '../../../../src/scene/camera.ts';
import type { BuiltBasemap } from '../../../../src/story/built/built-basemap.ts';
import { villageStory } from '../../fixtures/village-story.ts';

const basemap: BuiltBasemap = {
  id: 'valley',
  view: [43, 38.1, 49.3, 41.9],
  layers: [],
  topology: { type: 'Topology', objects: {}, arcs: [] },
};
const camera: Camera = { center: [46, 40], zoom: 7 };
const drawing: Drawing = {
  ...{ story: villageStory(), theme: 'light', names: 'article' },
  selection: { claim: null, place: 'millbridge' },
};

/** An engine that notes what it is told. */
function fakes(openingBox: Bounds | null = null) {
  const engine = {
    ...{ select: vi.fn(), setStyle: vi.fn(), moveTo: vi.fn(), zoomBy: vi.fn(), destroy: vi.fn() },
    picture: vi.fn((): string | null => 'data:image/webp,'),
    camera,
  };
  const started: EngineSettings[] = [];
  const loaded = {
    Engine: function FakeEngine(settings: EngineSettings) {
      started.push(settings);
      return engine;
    } as unknown as typeof Engine,
    mapStyle: vi.fn((_scene: unknown, _basemap: unknown, theme: string) => ({ name: theme })),
    css: '',
  } as unknown as LoadedEngine;
  const names = { show: vi.fn() };
  const host = {
    renderRoot: document.createElement('div'),
    canvas: document.createElement('div'),
    openingBox,
    ...{ viewMoved: vi.fn(), viewTaken: vi.fn(), areaPicked: vi.fn() },
  };
  const listener = {
    ready: vi.fn(),
    lost: vi.fn(),
    restored: vi.fn(),
    cut: vi.fn(),
    failed: vi.fn(),
    tilesFailed: vi.fn(),
  };
  const run = (covered = 0): RunningEngine =>
    new RunningEngine(
      host as unknown as EngineHost,
      loaded,
      { drawing, basemap, camera, covered, names: names as unknown as NameLayer },
      listener,
    );
  return { engine, started, names, host, listener, run };
}

test('starts in the host’s canvas, with the names over it and the selection drawn', () => {
  const { engine, started, names, host, run } = fakes();
  run();
  expect(started[0]).toMatchObject({ container: host.canvas, style: { name: 'light' }, camera });
  expect(names.show).toHaveBeenCalledOnce();
  expect(engine.select).toHaveBeenLastCalledWith('millbridge');
});

test('tells the host of movements and clicks, and the controller of its state', () => {
  const { started, host, listener, run } = fakes();
  run();
  const told = started[0]!.listener;
  told.moved(camera, true);
  told.taken();
  told.picked('reedmarsh');
  told.lost();
  expect(host.viewMoved).toHaveBeenCalledWith(camera, true);
  expect(host.viewTaken).toHaveBeenCalledOnce();
  expect(host.areaPicked).toHaveBeenCalledWith('reedmarsh');
  expect(listener.lost).toHaveBeenCalledOnce();
});

test('a reader can come to all of the opening view, and as far south as something covers the map', () => {
  const wide: Bounds = [40, 37, 52, 43];
  const { engine, started, run } = fakes(wide);
  const running = run();
  expect(started[0]!.maxBounds).toEqual(wide);
  running.moveTo(camera, false, 256);
  const [to, animate, [west, south, east, north]] = engine.moveTo.mock.calls[0] as [
    Camera,
    boolean,
    Bounds,
  ];
  expect([to, animate, west, east, north]).toEqual([camera, false, 40, 52, 43]);
  expect(south).toBeLessThan(37);
  // What covers the map when it starts counts, too.
  const covered = fakes(wide);
  covered.run(256);
  expect(covered.started[0]!.maxBounds[1]).toBeCloseTo(south);
});

test('draws another theme in place, with its names', () => {
  const { engine, names, run } = fakes();
  run().draw({ ...drawing, theme: 'dark', selection: { claim: null, place: null } });
  expect(engine.setStyle).toHaveBeenCalledWith({ name: 'dark' });
  expect(names.show).toHaveBeenCalledTimes(2);
  expect(engine.select).toHaveBeenLastCalledWith(null);
});

test('its picture is kept with its view and size; without one there is no snapshot', () => {
  const { engine, run } = fakes();
  const running = run();
  expect(running.snapshot()).toEqual({
    url: 'data:image/webp,',
    camera,
    size: { width: 0, height: 0 },
  });
  engine.picture.mockReturnValue(null);
  expect(running.snapshot()).toBeNull();
});

/** Lets the browser paint, and do what is to be done after. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

test('a selection and the way to it wait for the paint of what the reader chose', async () => {
  const { engine, run } = fakes();
  const running = run();
  engine.select.mockClear();
  running.select('reedmarsh');
  running.select('northfield');
  running.moveTo(camera, true, 0);
  expect(engine.select).not.toHaveBeenCalled();
  expect(engine.moveTo).not.toHaveBeenCalled();
  await painted();
  expect(engine.select.mock.calls).toEqual([['northfield']]);
  expect(engine.moveTo).toHaveBeenCalledOnce();
});

test('what is drawn or moved at once is not undone by what waited', async () => {
  const { engine, run } = fakes();
  const running = run();
  running.select('reedmarsh');
  running.moveTo(camera, true, 0);
  running.draw({ ...drawing, selection: { claim: null, place: null } });
  running.moveTo({ ...camera, zoom: 9 }, false, 0);
  await painted();
  expect(engine.select).toHaveBeenLastCalledWith(null);
  expect(engine.moveTo.mock.calls.map(([{ zoom }]) => zoom as number)).toEqual([9]);
});

test('nothing waits for an engine that has ended', async () => {
  const { engine, run } = fakes();
  const running = run();
  engine.select.mockClear();
  running.select('reedmarsh');
  running.destroy();
  await painted();
  expect(engine.select).not.toHaveBeenCalled();
});
