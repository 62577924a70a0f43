import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { labelCss } from '../../../src/scene/labels/label-css.ts';
import { labelLook, REGION_SPACING, SMALL_MAP } from '../../../src/scene/labels/label-look.ts';

describe('labelCss', () => {
  it('gives the page the same numbers as the picture, those of small maps where they hold', () => {
    const [large, small] = labelCss().split(`@container map (max-width:${SMALL_MAP}px)`);
    const properties = (width: number): string =>
      Object.entries(labelLook(width))
        .map(([name, value]) => `--${name.replace('W', '-w').replace('L', '-l')}:${value};`)
        .join('');
    expect(large).toContain(properties(SMALL_MAP + 1));
    expect(small).toContain(properties(SMALL_MAP));
    expect(large).toContain(`--region:${REGION_SPACING}em;`);
  });

  it('has the small labels up to the width at which the page has them', async () => {
    const css = await readFile('src/elements/shared/styles/place-label.css', 'utf8');
    expect(css).toContain(`@container map (max-width: ${SMALL_MAP}px)`);
  });
});
