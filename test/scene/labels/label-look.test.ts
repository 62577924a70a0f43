import { describe, expect, it } from 'vitest';
import {
  hasSmallLabels,
  LABEL_EDGE,
  labelCss,
  labelLook,
  REGION_SPACING,
  SIGN_LABEL,
  SMALL_MAP,
} from '../../../src/scene/labels/label-look.ts';

describe('labelLook', () => {
  it.each([
    [519, true, 13],
    [520, true, 13],
    [521, false, 15],
  ])('a map %d pixels wide has small labels: %s', (width, small, name) => {
    expect(hasSmallLabels(width)).toBe(small);
    expect(labelLook(width).name).toBe(name);
  });
});

describe('labelCss', () => {
  it('gives the page the same numbers as the picture, those of small maps where they hold', () => {
    const [large, small] = labelCss().split(`@container map (max-width:${SMALL_MAP}px)`);
    const properties = (width: number): string =>
      Object.entries(labelLook(width))
        .map(([name, value]) => `--${name.replace('W', '-w').replace('L', '-l')}:${value};`)
        .join('');
    expect(large).toContain(properties(SMALL_MAP + 1));
    expect(small).toContain(properties(SMALL_MAP));
    const { beside, up, below } = SIGN_LABEL;
    expect(large).toContain(`--beside:${beside}px;--up:${up}px;--below:${below}px;`);
    expect(large).toContain(`--region:${REGION_SPACING}em;--edge:${LABEL_EDGE}px;`);
  });
});
