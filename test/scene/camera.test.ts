import fc from 'fast-check';
import { LngLat, MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { fixtureStory } from '../story/fixtures/two-villages.ts';

import {
  type Bounds,
  type Camera,
  fitBounds,
  FRAME_EDGE,
  mercator,
  openingCamera,
  project,
  type Size,
  unmercator,
  unproject,
  zoomedBy,
} from '../../src/scene/camera.ts';

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lngLat = fc.tuple(lng, lat);
const zoom = fc.double({ min: 0, max: 14, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc.record({ center: lngLat, zoom });
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 50, max: 2000 }),
  height: fc.integer({ min: 50, max: 2000 }),
});

function expectClose(found: readonly number[], wanted: readonly number[], tolerance: number): void {
  found.forEach((value, index) => {
    expect(Math.abs(value - wanted[index]!)).toBeLessThan(tolerance);
  });
}

describe('mercator', () => {
  it('is MapLibre’s', () => {
    fc.assert(
      fc.property(lngLat, (position) => {
        const { x, y } = MercatorCoordinate.fromLngLat(new LngLat(...position));
        expectClose(mercator(position), [x, y], 1e-12);
      }),
    );
  });

  it('is undone by unmercator, which is MapLibre’s too', () => {
    fc.assert(
      fc.property(lngLat, (position) => {
        const [x, y] = mercator(position);
        expectClose(unmercator([x, y]), position, 1e-9);
        const theirs = new MercatorCoordinate(x, y).toLngLat();
        expectClose(unmercator([x, y]), [theirs.lng, theirs.lat], 1e-9);
      }),
    );
  });
});

describe('project', () => {
  it('puts the middle of the view in the middle of the screen', () => {
    fc.assert(
      fc.property(camera, size, (view, room) => {
        expectClose(project(view.center, view, room), [room.width / 2, room.height / 2], 1e-6);
      }),
    );
  });

  it('is undone by unproject', () => {
    fc.assert(
      fc.property(lngLat, camera, size, (position, view, room) => {
        expectClose(unproject(project(position, view, room), view, room), position, 1e-7);
      }),
    );
  });

  it('measures in MapLibre’s pixels: the world is 512 × 2^zoom wide', () => {
    fc.assert(
      fc.property(lngLat, camera, size, (position, view, room) => {
        const scale = 512 * 2 ** view.zoom;
        const here = MercatorCoordinate.fromLngLat(new LngLat(...position));
        const middle = MercatorCoordinate.fromLngLat(new LngLat(...view.center));
        const theirs = [
          room.width / 2 + (here.x - middle.x) * scale,
          room.height / 2 + (here.y - middle.y) * scale,
        ];
        expectClose(project(position, view, room), theirs, 1e-4);
      }),
    );
  });

  it('puts the east on the right and the north above', () => {
    const view: Camera = { center: [46, 40], zoom: 8 };
    const room = { width: 800, height: 600 };
    expect(project([47, 40], view, room)[0]).toBeGreaterThan(400);
    expect(project([46, 41], view, room)[1]).toBeLessThan(300);
  });

  it('doubles distances with each step of zoom', () => {
    const room = { width: 800, height: 600 };
    const x = (at: number): number =>
      project([47, 40], { center: [46, 40], zoom: at }, room)[0] - 400;
    expect(x(9) / x(8)).toBeCloseTo(2, 10);
  });
});

describe('openingCamera', () => {
  it('shows all of the bounds, with room for labels at the edges', () => {
    const { basemap } = fixtureStory();
    const bounds: Bounds = [45, 39, 47, 41];
    const room = { width: 800, height: 600 };
    const camera = openingCamera({ bounds, basemap }, room);
    expect(camera).toEqual(fitBounds(bounds, room, 10, FRAME_EDGE));
    const [, top] = project([46, 41], camera, room);
    expect(top).toBeCloseTo(14);
  });
});

describe('fitBounds', () => {
  const bounds = fc
    .tuple(
      lngLat,
      fc.double({ min: 0.01, max: 40, noNaN: true }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
    )
    .filter(([[west, south], wide, high]) => west + wide < 180 && south + high < 85)
    .map(([[west, south], wide, high]): [number, number, number, number] => [
      west,
      south,
      west + wide,
      south + high,
    ]);
  const edge = fc.integer({ min: 0, max: 20 });
  const padding = fc.record({ top: edge, right: edge, bottom: edge, left: edge });

  it('shows all of the box inside the padding, as large as it goes', () => {
    fc.assert(
      fc.property(bounds, size, padding, (box, room, free) => {
        const [west, south, east, north] = box;
        const view = fitBounds(box, room, 30, free);
        const [left, top] = project([west, north], view, room);
        const [right, bottom] = project([east, south], view, room);
        const gaps = [
          left - free.left,
          room.width - free.right - right,
          top - free.top,
          room.height - free.bottom - bottom,
        ];
        for (const gap of gaps) expect(gap).toBeGreaterThan(-1e-3);
        // One pair of sides touches the padding; the box stands in the middle of the other.
        expect(Math.min(...gaps)).toBeLessThan(1e-3);
        expect(gaps[0]! - gaps[1]!).toBeCloseTo(0, 2);
        expect(gaps[2]! - gaps[3]!).toBeCloseTo(0, 2);
      }),
    );
  });

  it('comes no closer than the greatest zoom', () => {
    const room = { width: 800, height: 600 };
    expect(fitBounds([46, 40, 46.001, 40.001], room, 9.5).zoom).toBeCloseTo(9.5, 10);
    expect(fitBounds([46, 40, 46.001, 40.001], room, 7).zoom).toBeCloseTo(7, 10);
  });

  it('survives a map that is smaller than its padding', () => {
    const { center, zoom: level } = fitBounds([45, 39, 48, 41], { width: 10, height: 10 }, 9.5, {
      top: 20,
      right: 20,
      bottom: 20,
      left: 20,
    });
    expect(center.every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(level)).toBe(true);
  });
});

describe('zoomedBy', () => {
  const center: [number, number] = [46, 40];
  const zooms: [number, number] = [5.4, 9.5];

  it('comes closer by steps, and stays where it is', () => {
    expect(zoomedBy({ center, zoom: 7 }, 1, zooms)).toEqual({ center, zoom: 8 });
    expect(zoomedBy({ center, zoom: 7 }, -1, zooms)).toEqual({ center, zoom: 6 });
  });

  it('goes no further than the engine lets a reader', () => {
    expect(zoomedBy({ center, zoom: 9 }, 1, zooms).zoom).toBe(9.5);
    expect(zoomedBy({ center, zoom: 6 }, -1, zooms).zoom).toBe(5.4);
  });
});
