import { describe, expect, it } from 'vitest';
import { hasSmallLabels, labelLook } from '../../../src/scene/labels/label-look.ts';

describe('labelLook', () => {
  it.each([
    [519, 600, true, 14.5],
    [520, 600, true, 14.5],
    [521, 600, false, 16],
    [599, 430, false, 16],
    [600, 430, true, 14.5],
    [3000, 430, true, 14.5],
    [600, 431, false, 16],
  ])('a map of %d × %d pixels has small labels: %s', (width, height, small, name) => {
    expect(hasSmallLabels({ width, height })).toBe(small);
    expect(labelLook({ width, height }).name).toBe(name);
  });
});
