import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { labelCss } from '../../../src/scene/labels/label-css.ts';
import { labelLook, REGION_SPACING, SMALL_MAPS } from '../../../src/scene/labels/label-look.ts';

describe('labelCss', () => {
  it('gives the page the same numbers as the picture, those of small maps where they hold', () => {
    const [large, small] = labelCss().split(`@container map ${SMALL_MAPS}`);
    const properties = (width: number): string =>
      Object.entries(labelLook({ width, height: 500 }))
        .map(([name, value]) => `--${name.replace('W', '-w').replace('L', '-l')}:${value};`)
        .join('');
    expect(large).toContain(properties(1280));
    expect(small).toContain(properties(360));
    expect(large).toContain(`--region:${REGION_SPACING}em;`);
  });

  it('has the small labels on the maps on which the page has them', async () => {
    const css = await readFile('src/elements/shared/styles/place-label.css', 'utf8');
    expect(css).toContain(`@container map ${SMALL_MAPS} {`);
  });
});
