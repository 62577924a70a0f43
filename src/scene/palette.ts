import type { Side } from '../story/schema/types.ts';

/** Names of the claimants' colours, as a story's sides use them. */
export type SideColour = Side['colour'];

/** Light or dark. */
export type Theme = 'light' | 'dark';

/** Every colour of the map and of the text around it. CSS colour strings. */
export interface Palette {
  /** Page and panel. */
  paper: string;
  /** Text. */
  ink: string;
  /** Secondary text; at least 4.5:1 on paper and on land. */
  inkSoft: string;
  /** Hairlines between parts of the interface. */
  rule: string;
  /** Countries that the story is about. */
  land: string;
  /** Their neighbours. */
  neighbour: string;
  water: string;
  waterLine: string;
  waterText: string;
  border: string;
  district: string;
  /** Territory behind the line of contact: its tint and its dots. */
  behindLine: string;
  behindLineDots: string;
  /** The former oblast's tint. */
  oblast: string;
  oblastLine: string;
  /** The soft band of the line of contact, which says: approximate. */
  contactBand: string;
  /** Halo behind text on the map. */
  halo: string;
  /** Text of countries on the map. */
  countryText: string;
  /** Focus outline; at least 3:1 on paper and on land. */
  focus: string;
  /** Colour of each side, and of the article's own voice. Never a flag's colours; told apart in common colour blindness. */
  sides: Record<SideColour | 'article', string>;
  /** Text and pictograms on a side's colour. */
  onSide: string;
}

/** The two palettes: warm paper, or a dark room. */
export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#ffffff',
    ink: '#1d1b18',
    inkSoft: '#5d574e',
    rule: '#dcd7cd',
    land: '#f6f3ec',
    neighbour: '#e9e5dd',
    water: '#c7d9e4',
    waterLine: '#a9c3d2',
    waterText: '#38627a',
    border: '#6d665b',
    district: '#ddd7cb',
    behindLine: '#ebe4d6',
    behindLineDots: '#cfc4ae',
    oblast: '#ddd8ca',
    oblastLine: '#4a453d',
    contactBand: 'rgba(74, 69, 61, 0.16)',
    halo: '#f8f5ef',
    countryText: '#6a645b',
    focus: '#0b57c2',
    sides: {
      teal: '#1c7a87',
      orange: '#b4541a',
      plum: '#76468c',
      slate: '#4d545b',
      article: '#3a352e',
    },
    onSide: '#ffffff',
  },
  dark: {
    paper: '#202427',
    ink: '#f2eee7',
    inkSoft: '#b9b3a8',
    rule: '#3b4145',
    land: '#292e32',
    neighbour: '#202427',
    water: '#173340',
    waterLine: '#28505f',
    waterText: '#8fbccf',
    border: '#a8a194',
    district: '#3b4145',
    behindLine: '#34322c',
    behindLineDots: '#575246',
    oblast: '#413f39',
    oblastLine: '#d8d2c6',
    contactBand: 'rgba(230, 224, 212, 0.16)',
    halo: '#23282b',
    countryText: '#aaa498',
    focus: '#8ab8ff',
    sides: {
      teal: '#3fa6ad',
      orange: '#e9a15b',
      plum: '#c9a2dc',
      slate: '#b2c0cc',
      article: '#e2dcd0',
    },
    onSide: '#1b1f22',
  },
};

/** Kebab-case name of a palette entry's CSS custom property, such as `--cm-ink-soft`. */
function propertyName(key: string): string {
  return `--cm-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What a browser supports that tells light from dark in a colour; others get the light palette alone. */
export const THEMED_COLOURS = 'color: light-dark(red, red)';

/**
 * The palette as CSS custom properties of what `selector` names: `--cm-ink: #1d1b18;` and so on, and
 * again with both themes' values for browsers that know `light-dark()`. A custom property takes any
 * value, so that an unknown function in it would not fall back to an earlier one.
 */
export function paletteCss(selector: string): string {
  const { light, dark } = palettes;
  const flat = (palette: Palette): Record<string, string> => {
    const { sides, ...rest } = palette;
    const named: Record<string, string> = { ...rest };
    for (const [name, colour] of Object.entries(sides)) named[`side-${name}`] = colour;
    return named;
  };
  const darkValues = flat(dark);
  const rule = (value: (light: string, dark: string) => string): string => {
    const lines = Object.entries(flat(light)).map(
      ([key, one]) => `${propertyName(key)}: ${value(one, darkValues[key] ?? one)};`,
    );
    return `${selector} {\n${lines.join('\n')}\n}`;
  };
  const both = rule((one, other) => `light-dark(${one}, ${other})`);
  return `${rule((one) => one)}\n@supports (${THEMED_COLOURS}) {\n${both}\n}`;
}
