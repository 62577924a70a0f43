import { describe, expect, it } from 'vitest';
import { hasSmallLabels, labelLook } from '../../../src/scene/labels/label-look.ts';

describe('labelLook', () => {
  it.each([
    [519, true, 14.5],
    [520, true, 14.5],
    [521, false, 16],
  ])('a map %d pixels wide has small labels: %s', (width, small, name) => {
    expect(hasSmallLabels(width)).toBe(small);
    expect(labelLook(width).name).toBe(name);
  });
});
