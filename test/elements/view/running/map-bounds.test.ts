import { describe, expect, it } from 'vitest';
import { boundsBehind, joined } from '../../../../src/elements/view/running/map-bounds.ts';
import { type Bounds, type Camera, project } from '../../../../src/scene/camera.ts';

describe('boundsBehind', () => {
  const bounds: Bounds = [43, 38.1, 49.3, 41.9];

  it('reaches as far south as the covered pixels', () => {
    const [west, south, east, north] = boundsBehind(bounds, 7, 250);
    expect([west, east, north]).toEqual([43, 49.3, 41.9]);
    const view: Camera = { center: [43, 38.1], zoom: 7 };
    const [, y] = project([43, south], view, { width: 400, height: 400 });
    expect(y).toBeCloseTo(200 + 250, 6);
  });

  it('is the bounds themselves where nothing is covered', () => {
    expect(boundsBehind(bounds, 7, 0)).toBe(bounds);
  });
});

it('the box around two boxes holds both', () => {
  expect(joined([43, 39, 46, 41], [44, 38, 45, 42])).toEqual([43, 38, 46, 42]);
});
