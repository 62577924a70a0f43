import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { atZoom, type Sized } from '../../src/scene/by-zoom.ts';
import { BOUNDARIES, GROUND, GROWING } from '../../src/scene/ground.ts';
import { labelCss } from '../../src/scene/labels/label-look.ts';
import { NAME_KINDS } from '../../src/scene/labels/map-names.ts';
import { palettes, propertyName } from '../../src/scene/palette.ts';
import {
  anchorCss,
  namesCss,
  shapesCss,
  signCss,
  sizeCss,
  widthCss,
} from '../../src/scene/scene-css.ts';

/** What a generated size comes to at a zoom, in pixels. */
function evaluated(css: string, zoom: number): number {
  const numbers = css
    .replaceAll('var(--zoom)', String(zoom))
    .replaceAll('px', '')
    .replace(/^clamp/, '');
  const parts = /^\((.*),(.*) \+ (.*)\*(.*),(.*)\)$/.exec(numbers)?.slice(1).map(Number);
  if (!parts) return Number(numbers);
  const [least, start, slope, at, most] = parts as [number, number, number, number, number];
  return Math.max(least, Math.min(start + slope * at, most));
}

describe('sizeCss', () => {
  const sizes: [string, Sized][] = [
    ...Object.entries(NAME_KINDS).map(([kind, { size }]): [string, Sized] => [kind, size]),
  ];

  it.each(sizes)('gives %s the size that the engine and pictures give it', (_, size) => {
    for (const zoom of [4, 6, 6.47, 7.06, 7.54, 8.9, 12])
      expect(Math.abs(evaluated(sizeCss(size), zoom) - atZoom(size, zoom))).toBeLessThan(0.02);
  });
});

describe('widthCss', () => {
  const widths = [...GROUND, ...BOUNDARIES].flatMap(({ id, line }): [string, Sized][] =>
    line ? [[id, line.width]] : [],
  );

  it.each(widths)('gives %s the width that the engine and pictures give it', (_, size) => {
    for (const zoom of [4, 6, 6.47, 7.06, 7.54, 8.9, 12]) {
      const grown = Math.max(0, Math.min((zoom - GROWING[0]) / (GROWING[1] - GROWING[0]), 1));
      const [, first = NaN, growth = 0] = (
        /^calc\(\((.*) \+ (.*)\*var\(--grown\)\)\*var\(--px\)\)$/.exec(widthCss(size)) ??
        /^calc\((.*)\*var\(--px\)\)$/.exec(widthCss(size)) ??
        []
      ).map(Number);
      expect(Math.abs(first + growth * grown - atZoom(size, zoom))).toBeLessThan(0.002);
    }
  });
});

describe('the generated styles', () => {
  const sheets = [
    ['shapes', shapesCss()],
    ['names', namesCss()],
    ['signs', signCss()],
    ['labels', labelCss()],
  ] as const;

  it.each(sheets)('of %s are a stylesheet', (_, css) => {
    const { warnings } = transform({ filename: 'generated.css', code: Buffer.from(css) });
    expect(warnings).toEqual([]);
  });

  it('have a rule for every layer, in colours that the palette has', () => {
    const css = shapesCss();
    for (const { id, fill, line } of [...GROUND, ...BOUNDARIES]) {
      if (fill || line) expect(css).toContain(`.poster-map .pm-${id}{`);
    }
    const known = Object.keys(palettes.light).map(propertyName);
    for (const [, name] of css.matchAll(/var\((--cm-[a-z-]+)\)/g)) expect(known).toContain(name);
  });

  it('put a name on each side of its point', () => {
    const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) =>
      anchorCss('.a', side),
    );
    expect(new Set(sides).size).toBe(4);
    expect(sides[0]).toBe('.map-names>.a>span{translate:0.6em -50%}');
  });
});
