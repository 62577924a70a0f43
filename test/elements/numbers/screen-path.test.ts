import { expect, test } from 'vitest';
import { screenPath } from '../../../src/elements/numbers/screen-path.ts';
import { type Camera, unproject } from '../../../src/scene/camera.ts';

const camera: Camera = { center: [46, 40], zoom: 7 };
const size = { width: 600, height: 400 };
const at = (x: number, y: number): [number, number] => unproject([x, y], camera, size);

test('draws each line from its first position, to a tenth of a pixel', () => {
  const lines = [
    [at(300, 200), at(310.26, 190)],
    [at(0, 0), at(600, 400)],
  ];
  const path = 'M300.0 200.0L310.3 190.0';
  expect(screenPath(lines.slice(0, 1), camera, size, false)).toBe(path);
  expect(screenPath(lines.slice(0, 1), camera, size, true)).toBe(`${path}Z`);
  const both = screenPath(lines, camera, size, true).replaceAll('-0.0', '0.0');
  expect(both).toBe(`${path}ZM0.0 0.0L600.0 400.0Z`);
  expect(screenPath([], camera, size, true)).toBe('');
});
