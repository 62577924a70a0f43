import { describe, expect, it } from 'vitest';
import { fitBounds, FRAME_EDGE, project } from '../../src/scene/camera.ts';
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
    const camera = fitBounds(bounds, { width, height }, FRAME_EDGE);
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

  it('doubles the size of patterns with each zoom less', () => {
    expect(frame.grid(6).side).toBeCloseTo(2 * frame.grid(7).side);
    const { x, side } = frame.grid(7);
    expect(Math.abs(x)).toBeLessThan(side);
  });
});
