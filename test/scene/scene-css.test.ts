import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { atZoom, type Sized } from '../../src/scene/by-zoom.ts';
import { GROUND, GROWING } from '../../src/scene/ground.ts';
import { labelCss } from '../../src/scene/labels/label-css.ts';
import { NAME_KINDS } from '../../src/scene/labels/map-names.ts';
import { palettes } from '../../src/scene/palette.ts';
import { propertyName } from '../../src/scene/theme.ts';
import {
  namesCss,
  shapesCss,
  sharedSceneCss,
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
  const widths = GROUND.flatMap(({ id, line }): [string, Sized][] =>
    line ? [[id, line.width]] : [],
  );

  it.each(widths)('draws %s as strong as the engine does at both ends', (_, size) => {
    for (const zoom of [4, ...GROWING, 12]) {
      const grown = Math.max(0, Math.min((zoom - GROWING[0]) / (GROWING[1] - GROWING[0]), 1));
      const [, first = NaN, growth = 0] = (
        /^calc\(\((.*) \+ (.*)\*var\(--grown\)\)\*var\(--px\)\)$/.exec(widthCss(size)) ??
        /^calc\((.*)\*var\(--px\)\)$/.exec(widthCss(size)) ??
        []
      ).map(Number);
      const width = atZoom(size, zoom);
      // The engine's own widths, but for what is thinner than a pixel: half as thin.
      const strong = width < 1 ? 1 - (1 - width) / 2 : width;
      expect(Math.abs(first + growth * grown - strong)).toBeLessThan(0.002);
    }
  });
});

/** The declarations of a selector's rule, by their names. */
function declarations(css: string, selector: string): Record<string, string> {
  const escaped = selector.replace(/[.>*]/g, '\\$&');
  const body = new RegExp(`(?:^|})${escaped}{([^}]*)}`).exec(css)?.[1];
  if (body === undefined) throw new Error(`no rule for ${selector}`);
  return Object.fromEntries(
    body.split(';').map((rule) => rule.split(/:(.*)/).slice(0, 2) as [string, string]),
  );
}

describe('shapesCss', () => {
  const shape = (name: string): Record<string, string> =>
    declarations(shapesCss(), `.poster-map .pm-${name}`);

  it('lets lines grow between the two zooms of the ground', () => {
    expect(declarations(shapesCss(), '.poster-map')).toEqual({
      '--grown': 'clamp(0,(var(--zoom) - 6)/3.5,1)',
    });
  });

  it('draws areas as lit ground with an outline; half of the band is cut off', () => {
    expect(shape('lit')).toEqual({
      fill: 'var(--cm-lit-ground)',
      stroke: 'var(--cm-lit-band)',
      'stroke-width': 'calc(13*var(--px))',
    });
    expect(shape('outline')).toEqual({
      stroke: 'var(--cm-line)',
      'stroke-width': 'calc(1.3*var(--px))',
    });
  });

  it('fills areas, and outlines those that have a line', () => {
    expect(shape('land')).toEqual({ fill: 'var(--cm-land)' });
    expect(shape('water')).toEqual({
      fill: 'var(--cm-water)',
      stroke: 'var(--cm-water-line)',
      'stroke-width': 'calc(1*var(--px))',
    });
    expect(shape('dot')).toEqual({ fill: 'var(--cm-behind-line-dots)' });
    expect(() => shape('behind-line-dots')).toThrow();
  });

  it('draws borders solid, the oblast dashed, and the line of contact in dots on a soft band', () => {
    const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
    expect(shape('borders')).toEqual({
      stroke: 'var(--cm-border)',
      'stroke-width': 'calc((1.1 + 0.9*var(--grown))*var(--px))',
    });
    expect(shape('former-line')).toEqual({
      '--w': 'calc((1 + 0.8*var(--grown))*var(--px))',
      stroke: 'var(--cm-line)',
      'stroke-width': 'var(--w)',
      'stroke-dasharray': 'calc(4*var(--w)) calc(2.5*var(--w))',
    });
    expect(shape('ceasefire')).toMatchObject({
      'stroke-dasharray': 'calc(0.01*var(--w)) calc(2*var(--w))',
      ...round,
    });
    expect(shape('ceasefire-band')).toEqual({
      stroke: 'var(--cm-line-band)',
      'stroke-width': 'calc((6 + 8*var(--grown))*var(--px))',
      ...round,
    });
  });
});

describe('signCss', () => {
  it.each([
    ['ground', { fill: 'var(--cm-halo)' }],
    ['voice', { fill: 'var(--voice)', stroke: 'var(--cm-halo)', 'stroke-width': '0.8' }],
    ['ring', { fill: 'none', stroke: 'var(--voice)', 'stroke-width': '2.6' }],
    [
      'ring-open',
      {
        fill: 'none',
        stroke: 'var(--cm-ink-soft)',
        'stroke-width': '2.4',
        'stroke-linecap': 'round',
      },
    ],
    ['total', { fill: 'var(--cm-ink)', font: '700 10px var(--cm-sans)' }],
  ])('paints the part “%s”', (part, rules) => {
    expect(declarations(signCss(), `.sign-${part}`)).toEqual(rules);
  });
});

describe('namesCss', () => {
  it.each([
    ['city', { 'font-weight': '700', '--dot': '3.6px' }],
    ['town', { '--dot': '2.8px' }],
    ['country', { color: 'var(--cm-country-text)', 'letter-spacing': '0.28em' }],
    ['line', { color: 'var(--cm-ink-soft)' }],
    [
      'river',
      {
        color: 'var(--cm-water-text)',
        'font-style': 'italic',
        'font-family': `'Conflict Map Serif',var(--cm-serif)`,
      },
    ],
  ] as const)('sets the name of a %s as pictures do', (kind, rules) => {
    expect(declarations(namesCss(), `.pn-${kind}`)).toEqual({
      'font-size': sizeCss(NAME_KINDS[kind].size),
      ...rules,
    });
  });

  it.each([
    ['left', '0.6em -50%'],
    ['right', 'calc(-100% - 0.6em) -50%'],
    ['top', '-50% 0.45em'],
    ['bottom', '-50% calc(-100% - 0.45em)'],
  ])('puts a name whose point is at its %s', (anchor, translate) => {
    expect(declarations(namesCss(), `.map-names>.n-${anchor}>span`)).toEqual({ translate });
  });
});

describe('sharedSceneCss', () => {
  it('has the looks of labels, names and signs', () => {
    for (const css of [labelCss(), namesCss(), signCss()]) expect(sharedSceneCss()).toContain(css);
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
    for (const { id, fill, line } of GROUND) {
      if (fill || line) expect(css).toContain(`.poster-map .pm-${id}{`);
    }
    const known = Object.keys(palettes.light).map(propertyName);
    for (const [, name] of css.matchAll(/var\((--cm-[a-z-]+)\)/g)) expect(known).toContain(name);
  });
});
