import { describe, expect, it } from 'vitest';
import { fitBounds, FRAME_EDGE, project } from '../../src/scene/camera.ts';
import { patternZoom } from '../../src/scene/dots.ts';
import { posterFrame } from '../../src/poster/frame.ts';

const bounds = [45.12, 38.95, 47.75, 40.95] as const;

describe('posterFrame', () => {
  const frame = posterFrame(bounds);

  it('has its middle at 0 0 and the corners of the bounds at its corners', () => {
    const [west, south, east, north] = bounds;
    expect(frame.at([west, north])[0]).toBeCloseTo(-frame.width / 2);
    expect(frame.at([west, north])[1]).toBeCloseTo(-frame.height / 2);
    expect(frame.at([east, south])[0]).toBeCloseTo(frame.width / 2);
    expect(frame.at([east, south])[1]).toBeCloseTo(frame.height / 2);
  });

  it.each([
    [360, 450],
    [768, 522],
    [920, 717],
  ])('puts places where the opening view of %i × %i has them', (width, height) => {
    const camera = fitBounds(bounds, { width, height }, 9.5, FRAME_EDGE);
    const unit = Math.min((width - 16) / frame.width, (height - 28) / frame.height);
    const place: [number, number] = [46.75, 39.82];
    const [x, y] = project(place, camera, { width, height });
    expect(width / 2 + frame.at(place)[0] * unit).toBeCloseTo(x, 1);
    expect(height / 2 + frame.at(place)[1] * unit).toBeCloseTo(y, 1);
  });

  it('draws more than the bounds on every side', () => {
    const [west, south, east, north] = frame.drawn;
    expect([west < bounds[0], south < bounds[1], east > bounds[2], north > bounds[3]]).toEqual(
      Array(4).fill(true),
    );
  });

  it.each([
    [285, 285],
    [360, 450],
    [800, 399],
    [800, 479],
    [920, 717],
    [3000, 720],
  ])('has the pattern of the engine’s opening view at %i × %i', (width, height) => {
    const { zoom } = fitBounds(bounds, { width, height }, 9.5, FRAME_EDGE);
    const shown = frame.grids.findLast(
      ({ from }) => from === null || (from.width <= width && from.height <= height),
    );
    expect(shown?.zoom).toBe(patternZoom(zoom));
  });

  it('doubles the size of patterns with each zoom less, and begins them at the world’s corner', () => {
    const sides = frame.grids.map(({ side }) => side);
    expect(sides.length).toBeGreaterThan(1);
    for (const [index, side] of sides.slice(1).entries())
      expect(side).toBeCloseTo(sides[index]! / 2);
    const [x] = frame.at([-180, 0]);
    for (const grid of frame.grids) expect(((grid.x - x) / grid.side) % 1).toBeCloseTo(0);
  });
});
