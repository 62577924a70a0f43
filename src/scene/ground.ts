import type { ByZoom, Sized } from './by-zoom.ts';
import type { Palette } from './palette.ts';

/** A colour of the palette, by its name there. */
export type Colour = Exclude<keyof Palette, 'sides' | 'sideText'>;

/** How a line is drawn. Widths in CSS pixels; dashes and gaps in widths of the line. */
export interface LineLook {
  colour: Colour;
  width: Sized;
  dashes?: readonly [number, number];
  /** Lines end bluntly unless they are round. */
  round?: boolean;
}

/**
 * A layer of the map's ground: what it is drawn from, and its look. The engine's style, the poster's
 * stylesheet and the picture's attributes are made from these rows.
 */
interface GroundLook {
  /** Id of the engine's layer; on the poster the class is `pm-` and this. */
  id: string;
  /** Whether it shows only the countries that the story is about. */
  foreground?: boolean;
  fill?: Colour;
  /** Dots in this colour, as wide as this in CSS pixels. */
  dots?: { colour: Colour; width: number };
  line?: LineLook;
}

/** A {@link GroundLook} of a layer of the basemap. */
export type GroundLayer = GroundLook & { source: GroundSource };

/** Countries that the story is about; their neighbours are a shade darker. */
export const FOREGROUND: readonly string[] = ['armenia', 'azerbaijan'];

/** Between these zooms all lines of the ground grow. */
export const GROWING = [6, 9.5] as const;

/** A width that grows from `far` to `near` CSS pixels. */
function growing(far: number, near: number): ByZoom {
  return { zooms: GROWING, values: [far, near] };
}

const land = [
  { id: 'neighbours', source: 'countries', fill: 'neighbour' },
  { id: 'land', source: 'countries', foreground: true, fill: 'land' },
  { id: 'behind-line', source: 'behind-line', fill: 'behindLine' },
  { id: 'oblast', source: 'oblast', fill: 'oblast' },
] as const satisfies readonly (GroundLook & { source: string })[];

const overLand = [
  {
    id: 'behind-line-dots',
    source: 'behind-line',
    dots: { colour: 'behindLineDots', width: 1.1 },
  },
  {
    id: 'lakes',
    source: 'lakes',
    fill: 'water',
    line: { colour: 'waterLine', width: 1 },
  },
  {
    id: 'rivers',
    source: 'rivers',
    line: { colour: 'waterLine', width: growing(0.6, 1.4), round: true },
  },
  {
    id: 'district-lines',
    source: 'district-lines',
    line: { colour: 'district', width: growing(0.5, 1), round: true },
  },
] as const satisfies readonly (GroundLook & { source: string })[];

const boundaries = [
  {
    id: 'line-of-contact-band',
    source: 'line-of-contact',
    line: { colour: 'contactBand', width: growing(6, 14), round: true },
  },
  {
    id: 'oblast-line',
    source: 'oblast',
    line: { colour: 'oblastLine', width: growing(1, 1.8), dashes: [4, 2.5] },
  },
  {
    id: 'borders',
    source: 'borders',
    line: { colour: 'border', width: growing(1.1, 2), round: true },
  },
  {
    id: 'line-of-contact',
    source: 'line-of-contact',
    line: { colour: 'oblastLine', width: growing(1.6, 2.6), dashes: [0.01, 2], round: true },
  },
] as const satisfies readonly (GroundLook & { source: string })[];

/** The layers of a basemap that are drawn as shapes. */
export type GroundSource = (typeof land | typeof overLand | typeof boundaries)[number]['source'];

/** Land and territories, lowest first: below everything that the story draws. */
export const LAND: readonly GroundLayer[] = land;

/** Dots, water and districts, lowest first: above the lit ground of areas, so that nothing seems cut out there. */
export const OVER_LAND: readonly GroundLayer[] = overLand;

/** Borders and the line of contact, lowest first: above the outlines of areas. */
export const BOUNDARIES: readonly GroundLayer[] = boundaries;

/** All of these layers, lowest first. */
export const GROUND: readonly GroundLayer[] = [...land, ...overLand, ...boundaries];
