import { type Voice, voiceColours } from '../story/vocabulary/voice-colours.ts';
import { THEMED_COLOURS, type Theme, propertyName } from './theme.ts';

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
  /** Territory behind a line that divides it, and contested areas: their tint, and dots. */
  behindLine: string;
  behindLineDots: string;
  /** The tint of what was inside a former boundary. */
  former: string;
  /** Former boundaries, outlines of areas, and lines of a ceasefire. */
  line: string;
  /** Ground of an area in which something is reported: lighter, in no side’s colour. */
  litGround: string;
  /** The brighter band along the inside of its outline. */
  litBand: string;
  /** The soft band of a line that is approximate. */
  lineBand: string;
  /** Halo behind text on the map. */
  halo: string;
  /** Text of countries on the map. */
  countryText: string;
  /** Focus outline; at least 3:1 on paper and on land. */
  focus: string;
  /** Colour of each side, and of the article's own voice. Never a flag's colours; told apart in common colour blindness. */
  sides: Record<Voice, string>;
  /** The same as text on the map: nearer to the ink. At least 4.5:1 on land. */
  sideText: Record<Voice, string>;
  /** Text and pictograms on a side's colour. */
  onSide: string;
}

/** Each colour on warm paper and in a dark room. */
const colours: Record<
  Exclude<keyof Palette, 'sides' | 'sideText'>,
  readonly [light: string, dark: string]
> = {
  paper: ['#ffffff', '#202427'],
  ink: ['#1d1b18', '#f2eee7'],
  inkSoft: ['#5d574e', '#b9b3a8'],
  rule: ['#dcd7cd', '#475056'],
  land: ['#f0ebe0', '#282d31'],
  neighbour: ['#e4dfd4', '#1e2225'],
  water: ['#c3d7e3', '#1a3c4c'],
  waterLine: ['#a9c3d2', '#28505f'],
  waterText: ['#38627a', '#8fbccf'],
  border: ['#6d665b', '#a8a194'],
  district: ['#d6cfc0', '#475056'],
  behindLine: ['#e7dfcd', '#33312b'],
  behindLineDots: ['#c6b99f', '#6b6453'],
  former: ['#d9d0be', '#434139'],
  line: ['#4a453d', '#d8d2c6'],
  litGround: ['rgba(255, 255, 255, 0.42)', 'rgba(255, 255, 255, 0.07)'],
  litBand: ['rgba(255, 255, 255, 0.6)', 'rgba(255, 255, 255, 0.13)'],
  lineBand: ['rgba(74, 69, 61, 0.16)', 'rgba(230, 224, 212, 0.16)'],
  halo: ['#f6f2ea', '#23282b'],
  countryText: ['#6a645b', '#aaa498'],
  focus: ['#0b57c2', '#8ab8ff'],
  onSide: ['#ffffff', '#1b1f22'],
};

/** One column of a table, by the names of its rows. */
export function column<
  Name extends string,
  Row extends readonly unknown[],
  Index extends keyof Row,
>(table: Readonly<Record<Name, Row>>, index: Index): Record<Name, Row[Index]> {
  const cells = Object.entries<Row>(table).map(([name, row]) => [name, row[index]]);
  return Object.fromEntries(cells) as Record<Name, Row[Index]>;
}

/** How much ink is in a side’s colour where it colours text; {@link sideTextCss} has browsers mix it. */
const INK_IN_TEXT = 0.18;

/** The colour of what a side is named with on the map, of its own colour and the ink. */
export function sideTextCss(): string {
  return `color-mix(in srgb,var(--voice),var(--cm-ink) ${100 * INK_IN_TEXT}%)`;
}

function paletteOf(theme: 0 | 1): Palette {
  const sides = column(voiceColours, theme);
  const ink = colours.ink[theme];
  const sideText = Object.fromEntries(
    Object.entries(sides).map(([voice, colour]) => [voice, mixed(colour, ink)]),
  ) as Palette['sideText'];
  return { ...column(colours, theme), sides, sideText };
}

function mixed(colour: string, ink: string): string {
  const channel = (of: string, index: number): number =>
    Number.parseInt(of.slice(1 + 2 * index, 3 + 2 * index), 16);
  const channels = [0, 1, 2].map((index) =>
    Math.round(channel(colour, index) * (1 - INK_IN_TEXT) + channel(ink, index) * INK_IN_TEXT),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The two palettes: warm paper, or a dark room. */
export const palettes: Record<Theme, Palette> = {
  light: paletteOf(0),
  dark: paletteOf(1),
};

/**
 * The palette as CSS custom properties of what `selector` names: `--cm-ink: #1d1b18;` and so on, and
 * again with both themes' values for browsers that know `light-dark()`. A custom property takes any
 * value, so that an unknown function in it would not fall back to an earlier one.
 */
export function paletteCss(selector: string): string {
  return coloursCss(selector, [
    ...Object.entries(colours),
    ...Object.entries(voiceColours).map(([voice, row]) => [`side-${voice}`, row] as const),
  ]);
}

/** The same for the rows of any such table. */
export function coloursCss(
  selector: string,
  rows: readonly (readonly [name: string, colours: readonly [light: string, dark: string]])[],
): string {
  const rule = (value: (light: string, dark: string) => string): string =>
    `${selector} {\n${rows.map(([key, [light, dark]]) => `${propertyName(key)}: ${value(light, dark)};`).join('\n')}\n}`;
  const both = rule((light, dark) => `light-dark(${light}, ${dark})`);
  return `${rule((light) => light)}\n@supports (${THEMED_COLOURS}) {\n${both}\n}`;
}
