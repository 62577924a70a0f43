import { distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, openingCamera, unproject } from '../../../src/scene/camera.ts';
import {
  barLengths,
  openingScale,
  pixelsPerKm,
  scaleBar,
  widthKm,
} from '../../../src/scene/corner/scale-bar.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';

const karabakh = [44.6, 38.6, 48, 41.1] as const;
const opening = { bounds: [...karabakh] as Bounds, basemap: fixtureStory().basemap };

test('a bar is as long on the ground as it says, in the middle of the view', () => {
  const size = { width: 800, height: 480 };
  const camera = openingCamera(opening, size);
  const from = unproject([350, 240], camera, size);
  const to = unproject([450, 240], camera, size);
  // Turf’s sphere is the mean one, 0.1 % smaller than the projection’s.
  expect(distance(from, to) * pixelsPerKm(camera)).toBeGreaterThan(99.7);
  expect(distance(from, to) * pixelsPerKm(camera)).toBeLessThan(100.3);
});

test('the opening view’s bar has the same lengths at every size', () => {
  expect(openingScale(karabakh)).toEqual({ km: 50, miles: 30 });
  for (const [width, height] of [
    [260, 380],
    [360, 450],
    [800, 480],
    [1280, 717],
    [3000, 720],
  ] as const)
    expect(scaleBar(karabakh, openingCamera(opening, { width, height }))).toEqual({
      km: 50,
      miles: 30,
    });
});

test('a box is as wide as it is in its middle', () => {
  expect(widthKm([0, -1, 1, 1])).toBeCloseTo(111.32, 1);
  expect(widthKm([0, 59, 1, 61])).toBeCloseTo(55.66, 1);
});

test('lengths are round numbers, the miles no longer than the kilometres, and neither leaves its room', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 16, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      (zoom, latitude) => {
        const camera = { center: [0, latitude] as [number, number], zoom };
        const scale = scaleBar(karabakh, camera);
        const [km, miles] = barLengths(scale);
        for (const length of [scale.km, scale.miles])
          expect(Number(String(length).replace(/[.0]/g, ''))).toBeOneOf([1, 2, 3, 5]);
        expect(miles).toBeLessThanOrEqual(km);
        expect(km * pixelsPerKm(camera)).toBeGreaterThan(35);
        expect(km * pixelsPerKm(camera)).toBeLessThanOrEqual(190);
      },
    ),
  );
});
