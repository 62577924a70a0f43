import { expect, test } from 'vitest';
import { reportedCamera } from '../../src/engine/reported-camera.ts';

test('a camera is reported as it was set', () => {
  expect(reportedCamera([46.19999999999999, 40.09999999999994], 8.100000000000001)).toEqual({
    center: [46.2, 40.1],
    zoom: 8.1,
  });
});

test('a millimetre and a millionth of a zoom are kept', () => {
  expect(reportedCamera([-179.12345678, 0.00000001], 8.123456)).toEqual({
    center: [-179.12345678, 0.00000001],
    zoom: 8.123456,
  });
});
