import { describe, expect, it } from 'vitest';

import { type Palette, paletteCss, palettes } from '../../src/scene/palette.ts';
import { contrast, linear } from './fixtures/contrast.ts';

const themes = Object.entries(palettes) as ['light' | 'dark', Palette][];

describe.each(themes)('the %s palette', (_, palette) => {
  const { paper, land, ink, inkSoft, focus, waterText, countryText, halo, sides, onSide } = palette;
  const voices = Object.entries(sides);

  it('has text that can be read on paper and on land', () => {
    for (const text of [ink, inkSoft]) {
      expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, land)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has labels that can be read on the map, whose halo is behind them', () => {
    for (const text of [ink, inkSoft, waterText, countryText]) {
      expect(contrast(text, halo)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, land)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(voices)('has %s for text on paper and for signs on land', (__, colour) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, land)).toBeGreaterThanOrEqual(3);
    for (const ground of [palette.neighbour, palette.behindLine, palette.former, palette.water]) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(palette.sideText))('has %s for text on the map', (__, colour) => {
    for (const ground of [halo, land]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(voices)('has numbers and pictograms that can be read on %s', (__, colour) => {
    expect(contrast(onSide, colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a focus outline that is seen wherever it stands', () => {
    for (const ground of [paper, land, palette.neighbour, palette.former, palette.water]) {
      expect(contrast(focus, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has borders and the oblast’s outline that are seen on land', () => {
    for (const line of [palette.border, palette.line]) {
      expect(contrast(line, land)).toBeGreaterThanOrEqual(3);
    }
  });
});

/** How light looks without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes: Record<string, number[][]> = {
  'common eyesight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* (D65) of a colour as seen by eyes that `matrix` describes. */
function seen(colour: string, matrix: number[][]): number[] {
  const light = linear(colour);
  const [r = 0, g = 0, b = 0] = matrix
    .map((row) => row.reduce((sum, weight, channel) => sum + weight * light[channel]!, 0))
    .map((value) => Math.min(Math.max(value, 0), 1));
  const root = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(themes)('who speaks, in the %s palette', (_, { sides }) => {
  const names = Object.keys(sides) as (keyof Palette['sides'])[];
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).map((two) => [one, two] as const),
  );

  // 2.3 is the least difference that can be noticed side by side; apart on a map it takes more.
  it.each(Object.entries(eyes))('is told apart by colour with %s', (__, matrix) => {
    const differences = pairs.map(([one, two]) => {
      const other = seen(sides[two], matrix);
      const apart = Math.hypot(...seen(sides[one], matrix).map((v, index) => v - other[index]!));
      return { one, two, apart: Math.round(apart * 10) / 10 };
    });
    expect(differences.filter(({ apart }) => apart < 10)).toEqual([]);
  });
});

describe('the palettes', () => {
  it('have the same colours by name', () => {
    const { light, dark } = palettes;
    expect(Object.keys(dark)).toEqual(Object.keys(light));
    expect(Object.keys(dark.sides)).toEqual(Object.keys(light.sides));
  });

  it('are of the form that the dots can be drawn in, but for what is translucent', () => {
    for (const [, { sides, sideText, lineBand, litGround, litBand, ...rest }] of themes) {
      const all = [rest, sides, sideText].flatMap((colours) => Object.values<string>(colours));
      for (const colour of all) {
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      }
      for (const colour of [lineBand, litGround, litBand])
        expect(colour).toMatch(/^rgba\(\d+, \d+, \d+, 0\.\d+\)$/);
    }
  });

  it('are custom properties: light ones first, and both themes’ where light-dark() is known', () => {
    const [light = '', both = '', ...more] = paletteCss('.map').split(
      '@supports (color: light-dark(red, red)) {',
    );
    expect(more).toEqual([]);
    const { sides, sideText: _, ...rest } = palettes.light;
    const names = [...Object.keys(rest), ...Object.keys(sides)];
    for (const [css, form] of [
      [light, /^--cm-[a-z-]+: (?!light-dark)[^;]+;$/],
      [both, /^--cm-[a-z-]+: light-dark\(.+, .+\);$/],
    ] as const) {
      expect(css).toMatch(/^\s*\.map \{\n/);
      const lines = css.split('\n').filter((line) => line.startsWith('--'));
      expect(lines).toHaveLength(names.length);
      for (const line of lines) expect(line).toMatch(form);
    }
    expect(light).toContain(`--cm-ink-soft: ${rest.inkSoft};`);
    expect(light).toContain(`--cm-side-teal: ${sides.teal};`);
    expect(both).toContain(`--cm-ink-soft: light-dark(${rest.inkSoft}, ${palettes.dark.inkSoft});`);
    expect(both).toContain(
      `--cm-side-teal: light-dark(${sides.teal}, ${palettes.dark.sides.teal});`,
    );
  });
});
