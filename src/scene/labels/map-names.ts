import type { Basemap } from '../basemap.ts';
import { atZoom, type ByZoom, type Sized } from '../by-zoom.ts';
import type { Colour } from '../ground.ts';
import type { Scene } from '../scene.ts';

/** A name that the basemap gives: a country, a water, a line or a town. */
export interface MapName {
  kind: NameKind;
  text: string;
  lngLat: [number, number];
  /** Of a town: 1, a capital, to 4, a village. 0 for all others. */
  rank: number;
  /** Degrees clockwise. */
  rotate: number;
}

/** How names of a kind are set: letters in CSS pixels by zoom. */
export interface NameLook {
  family: 'sans' | 'serif';
  bold?: boolean;
  italic?: boolean;
  size: Sized;
  /** Added after each letter, in ems. */
  spacing?: number;
  colour: Colour;
  /** Radius of the dot at a town's place, to the middle of its line, in CSS pixels. */
  dot?: number;
}

/**
 * The look of each kind of name, the weightiest first: in this order they get room. A town of rank 1
 * or 2 is a city.
 */
export const NAME_KINDS = {
  country: {
    family: 'sans',
    size: growing([6, 8], [10, 15]),
    spacing: 0.28,
    colour: 'countryText',
  },
  line: { family: 'sans', size: 10.5, colour: 'inkSoft' },
  river: { family: 'serif', italic: true, size: 11, colour: 'waterText' },
  lake: { family: 'serif', italic: true, size: 13, colour: 'waterText' },
  city: {
    family: 'sans',
    bold: true,
    size: growing([6, 9], [11, 15]),
    colour: 'ink',
    dot: 3,
  },
  town: { family: 'sans', size: growing([6, 9], [10.5, 13]), colour: 'ink', dot: 2.2 },
} as const satisfies Record<string, NameLook>;

/** A kind of name. */
export type NameKind = keyof typeof NAME_KINDS;

/** Width of the line around a town's dot, in CSS pixels. */
export const DOT_LINE = 1.2;

/** From these zooms on, towns of these ranks and weightier ones are named: smaller ones wait for room. */
const RANKS: readonly (readonly [zoom: number, rank: number])[] = [
  [-Infinity, 2],
  [6.6, 3],
  [7.9, 4],
];

/** How a name is set. */
export function nameLook({ kind }: Pick<MapName, 'kind'>): NameLook {
  return NAME_KINDS[kind];
}

/** Size of a name's letters at a zoom, in CSS pixels. */
export function nameSize(name: Pick<MapName, 'kind'>, zoom: number): number {
  return atZoom(nameLook(name).size, zoom);
}

/** Whether a name is shown at a zoom, if it has room. */
export function shownAt({ rank }: Pick<MapName, 'rank'>, zoom: number): boolean {
  const lowest = RANKS.filter(([start]) => zoom >= start).at(-1)?.[1] ?? 0;
  return rank <= lowest;
}

/**
 * All names of the basemap that could stand on the map, the weightiest first. A town with a sign of
 * its own is left out: its name would stand there twice.
 */
export function mapNames({ marks, names }: Scene, basemap: Basemap): MapName[] {
  const signed = new Set(marks.map(({ place }) => place));
  const labels = basemap.layers.label.features.map(
    ({ geometry, properties: { kind, text, rotate = 0 } }): MapName => ({
      kind,
      text,
      lngLat: lngLat(geometry.coordinates),
      rank: 0,
      rotate,
    }),
  );
  const towns = basemap.layers.settlement.features
    .filter(({ properties }) => !signed.has(properties.id))
    .sort((one, other) => one.properties.rank - other.properties.rank)
    .map(({ geometry, properties }): MapName => ({
      kind: properties.rank <= 2 ? 'city' : 'town',
      text: properties.names?.[names] ?? properties.name,
      lngLat: lngLat(geometry.coordinates),
      rank: properties.rank,
      rotate: 0,
    }));
  const all = [...labels, ...towns];
  return Object.keys(NAME_KINDS).flatMap((kind) => all.filter((name) => name.kind === kind));
}

function lngLat([lng = NaN, lat = NaN]: number[]): [number, number] {
  return [lng, lat];
}

function growing(zooms: ByZoom['zooms'], values: ByZoom['values']): ByZoom {
  return { zooms, values };
}
