import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontSources } from '../../build/fonts/fonts.ts';
import * as typefaces from '../../src/scene/typefaces.ts';

describe('the families', () => {
  it('are those under which the pages’ fonts are declared', () => {
    const families = new Set(fontSources().map(({ family }) => family));
    expect([...families]).toEqual([typefaces.SANS, typefaces.SERIF]);
  });

  it('are those that the pages’ styles ask for, the stand-in after the first', async () => {
    const css = await readFile('src/site/site.css', 'utf8');
    expect(css).toContain(`--sans: '${typefaces.SANS}', '${typefaces.STAND_IN}',`);
  });
});
