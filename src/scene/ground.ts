import type { BasemapRole } from '../story/vocabulary/basemap-roles.ts';
import type { ByZoom, Sized } from './by-zoom.ts';
import type { Palette } from './palette.ts';

/** A colour of the palette, by its name there. */
export type Colour = Exclude<keyof Palette, 'sides' | 'sideText'>;

/** How a line is drawn. Widths in CSS pixels; dashes and gaps in widths of the line. */
export interface LineLook<Name extends string = Colour> {
  colour: Name;
  width: Sized;
  dashes?: readonly [number, number];
  /** Lines end bluntly unless they are round. */
  round?: boolean;
}

/** A role that is drawn as shapes; the others are names. */
export type GroundRole = Exclude<BasemapRole, 'settlement' | 'label'>;

/** How a layer of the map’s ground looks. */
export interface LayerLook<Name extends string = Colour> {
  /** Id of the engine's layer; on the poster the class is `pm-` and this. */
  id: string;
  fill?: Name;
  /** Dots in this colour, as wide as this in CSS pixels. */
  dots?: { colour: Name; width: number };
  line?: LineLook<Name>;
}

/**
 * A layer of the map's ground: the role of the basemap that it draws, and its look. The engine's style, the
 * poster's stylesheet and the picture's attributes are made from these rows.
 */
export interface GroundLayer extends LayerLook {
  role: GroundRole;
  /** Whether it shows only the countries that the story is about. */
  foreground?: boolean;
}

/** Between these zooms all lines of the ground grow. */
export const GROWING = [6, 9.5] as const;

/** A width that grows from `far` to `near` CSS pixels. */
function growing(far: number, near: number): ByZoom {
  return { zooms: GROWING, values: [far, near] };
}

/** Land and territories, lowest first: below everything that the story draws. */
export const LAND: readonly GroundLayer[] = [
  { id: 'neighbours', role: 'land', fill: 'neighbour' },
  { id: 'land', role: 'land', foreground: true, fill: 'land' },
  { id: 'contested', role: 'contested-area', fill: 'behindLine' },
  { id: 'behind-line', role: 'behind-line', fill: 'behindLine' },
  { id: 'former', role: 'former-boundary', fill: 'former' },
];

/** Dots, water and districts, lowest first: above the lit ground of areas, so that nothing seems cut out there. */
export const OVER_LAND: readonly GroundLayer[] = [
  {
    id: 'behind-line-dots',
    role: 'behind-line',
    dots: { colour: 'behindLineDots', width: 1.1 },
  },
  {
    id: 'water',
    role: 'water',
    fill: 'water',
    line: { colour: 'waterLine', width: 1 },
  },
  {
    id: 'rivers',
    role: 'river',
    line: { colour: 'waterLine', width: growing(0.6, 1.4), round: true },
  },
  {
    id: 'districts',
    role: 'district',
    line: { colour: 'district', width: growing(0.5, 1), round: true },
  },
];

/** Borders and other lines, lowest first: above the outlines of areas. */
export const BOUNDARIES: readonly GroundLayer[] = [
  {
    id: 'ceasefire-band',
    role: 'ceasefire-line',
    line: { colour: 'lineBand', width: growing(6, 14), round: true },
  },
  {
    id: 'former-line',
    role: 'former-boundary',
    line: { colour: 'line', width: growing(1, 1.8), dashes: [4, 2.5] },
  },
  {
    id: 'contested-line',
    role: 'contested-area',
    line: { colour: 'line', width: growing(0.8, 1.4), dashes: [1.5, 2.5] },
  },
  {
    id: 'borders',
    role: 'border',
    line: { colour: 'border', width: growing(1.1, 2), round: true },
  },
  {
    id: 'disputed',
    role: 'disputed-border',
    line: { colour: 'border', width: growing(1.1, 2), dashes: [3, 2] },
  },
  {
    id: 'ceasefire',
    role: 'ceasefire-line',
    line: { colour: 'line', width: growing(1.6, 2.6), dashes: [0.01, 2], round: true },
  },
];

/** All of these layers, lowest first. */
export const GROUND: readonly GroundLayer[] = [...LAND, ...OVER_LAND, ...BOUNDARIES];

/** Whether a layer of the basemap lies below its tiles, which are finer: where they are, it is not seen. */
export function liesUnderTiles({ role }: GroundLayer): boolean {
  return role === 'water' || role === 'river';
}

/** Whether a layer of the basemap ends where its tiles begin: it would be kilometres off at their zooms. */
export function endsAtTiles({ role }: GroundLayer): boolean {
  return role === 'district';
}
