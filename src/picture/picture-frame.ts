import { type Camera, project, type Size, TILE, unproject } from '../scene/camera.ts';
import { PATTERN_SIZE, patternZoom } from '../scene/dots.ts';
import type { Frame } from '../poster/frame.ts';

/** Units of a picture's map for each CSS pixel: paths are in whole units. */
export const UNIT = 4;

/** How far beyond the edges the map is drawn, in CSS pixels, so that no cut shows. */
const BEYOND = 20;

/** The coordinate system of a picture's map: what a camera sees in a size, in {@link UNIT}s. */
export function pictureFrame(camera: Camera, size: Size): Frame {
  const { width, height } = size;
  const side = PATTERN_SIZE * UNIT;
  return {
    width: width * UNIT,
    height: height * UNIT,
    world: TILE * 2 ** camera.zoom * UNIT,
    at: (lngLat) => {
      const [x, y] = project(lngLat, camera, size);
      return [(x - width / 2) * UNIT, (y - height / 2) * UNIT];
    },
    grids: [{ zoom: patternZoom(camera.zoom), from: null, x: 0, y: 0, side }],
    drawn: [
      ...unproject([-BEYOND, height + BEYOND], camera, size),
      ...unproject([width + BEYOND, -BEYOND], camera, size),
    ],
  };
}
