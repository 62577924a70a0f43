import type { LayerLook, LineLook } from '../ground.ts';
import { column, palettes } from '../palette.ts';
import type { Theme } from '../theme.ts';

/**
 * The colours of what only tiles have, on warm paper and in a dark room. A table of its own: pages of other
 * stories do without them.
 */
export const TILE_COLOURS = {
  green: ['#e2e5d0', '#2b352f'],
  building: ['#e1d9ca', '#343b40'],
  road: ['#ffffff', '#454e54'],
  path: ['#d3cab8', '#454d52'],
  rail: ['#bfb6a6', '#5b646a'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** A colour of that table, or one that the basemap’s own layers have, too. */
export type TileColour = keyof typeof TILE_COLOURS | 'land' | 'water' | 'district';

/** These colours by theme. */
export const TILE_SHADES: Record<Theme, Record<TileColour, string>> = {
  light: { ...palettes.light, ...column(TILE_COLOURS, 0) },
  dark: { ...palettes.dark, ...column(TILE_COLOURS, 1) },
};

/** What of a layer’s features a row draws: those whose properties each have one of these values. */
export type Where = Readonly<Record<string, readonly (string | boolean)[]>>;

/**
 * What is drawn of tiles in Protomaps’ schema, version 4: the features of a layer, and their look. The
 * engine’s style, the poster’s stylesheet and the picture’s attributes are made from these rows.
 */
export interface TileRow extends Pick<LayerLook<TileColour>, 'id' | 'fill'> {
  /** The layer of the tiles that it draws. */
  layer: (typeof TILE_LAYERS)[number];
  shape: 'areas' | 'lines';
  where?: Where;
  /** Features whose properties have one of these values are left out. */
  without?: Where;
  /** The zoom from which it is drawn. */
  from: number;
  line?: Pick<LineLook<TileColour>, 'colour' | 'round'> & StreetWidth;
}

/** How wide a line of tiles is, in CSS pixels. */
export type StreetWidth =
  /** Always the same. */
  | { width: number }
  /** As on the ground: so much at the zoom 17, half as much at each zoom before. */
  | { wide: number };

/** How wide a line is at a zoom, in CSS pixels. */
export function widthAt(line: StreetWidth, zoom: number): number {
  return 'width' in line ? line.width : line.wide * 2 ** (zoom - 17);
}

/** The layers of Protomaps’ schema that are drawn. */
export const TILE_LAYERS = [
  'earth',
  'landuse',
  'water',
  'buildings',
  'roads',
  'boundaries',
] as const;

/** From this zoom on, tiles are drawn; the basemap’s own layers are credible up to there. */
export const TILES_FROM = 11;

/** Without protected areas: the centres of old towns are such, too. */
const GREEN = [
  'allotments',
  'cemetery',
  'dog_park',
  'farmland',
  'forest',
  'garden',
  'golf_course',
  'grass',
  'grassland',
  'meadow',
  'national_park',
  'nature_reserve',
  'orchard',
  'park',
  'recreation_ground',
  'scrub',
  'village_green',
  'wetland',
  'wood',
] as const;

/** Tracks that trains, trams and cable railways run on, above the ground. The same kind has outlines of stations. */
const TRACKS = [
  'funicular',
  'light_rail',
  'monorail',
  'narrow_gauge',
  'preserved',
  'rail',
  'tram',
] as const;

/** Streets that the schema counts among paths, or among what has no kind of its own. */
const QUIET_STREETS = ['busway', 'living_street', 'pedestrian'] as const;

/** What lies in a tunnel; tiles say so from the zoom 12 on. */
const IN_TUNNELS = { is_tunnel: [true] } as const;

/** All rows, lowest first: above the basemap’s land and water, below everything that the story draws. */
export const TILE_ROWS: readonly TileRow[] = [
  { id: 'tile-earth', layer: 'earth', shape: 'areas', from: TILES_FROM, fill: 'land' },
  {
    // Under water, parks and houses: they are seen where nothing lies above them, as below a railway.
    id: 'tile-tunnels',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['minor_road', 'major_road', 'highway'], ...IN_TUNNELS },
    from: 13,
    line: { colour: 'road', wide: 24, round: true },
  },
  {
    id: 'tile-green',
    layer: 'landuse',
    shape: 'areas',
    where: { kind: GREEN },
    from: TILES_FROM,
    fill: 'green',
  },
  { id: 'tile-water', layer: 'water', shape: 'areas', from: TILES_FROM, fill: 'water' },
  {
    id: 'tile-streams',
    layer: 'water',
    shape: 'lines',
    where: { kind: ['river', 'canal', 'stream'] },
    from: 13,
    line: { colour: 'water', wide: 16, round: true },
  },
  {
    id: 'tile-buildings',
    layer: 'buildings',
    shape: 'areas',
    where: { kind: ['building', 'building_part'] },
    from: 14,
    fill: 'building',
  },
  {
    id: 'tile-runways',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['aeroway'], kind_detail: ['runway'] },
    from: TILES_FROM,
    line: { colour: 'road', wide: 56 },
  },
  {
    id: 'tile-paths',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['path'] },
    without: { kind_detail: ['corridor', 'pedestrian'], ...IN_TUNNELS },
    from: 15,
    line: { colour: 'path', wide: 5, round: true },
  },
  {
    id: 'tile-quiet',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['path', 'other'], kind_detail: QUIET_STREETS },
    without: IN_TUNNELS,
    from: 13,
    line: { colour: 'road', wide: 14, round: true },
  },
  {
    id: 'tile-minor',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['minor_road'] },
    without: IN_TUNNELS,
    from: 13,
    line: { colour: 'road', wide: 18, round: true },
  },
  {
    id: 'tile-major',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['major_road'] },
    without: IN_TUNNELS,
    from: 12,
    line: { colour: 'road', wide: 34, round: true },
  },
  {
    id: 'tile-highways',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['highway'] },
    without: IN_TUNNELS,
    from: TILES_FROM,
    line: { colour: 'road', wide: 56, round: true },
  },
  {
    id: 'tile-rail',
    layer: 'roads',
    shape: 'lines',
    where: { kind: ['rail'], kind_detail: TRACKS },
    without: IN_TUNNELS,
    from: 13,
    line: { colour: 'rail', wide: 12 },
  },
  {
    // Borders of countries are the basemap’s own: its tables say which of them are disputed.
    id: 'tile-districts',
    layer: 'boundaries',
    shape: 'lines',
    where: { kind: ['region', 'county'] },
    without: { disputed: [true] },
    from: TILES_FROM,
    line: { colour: 'district', width: 1 },
  },
];

/** Whether a row draws a feature with these properties. */
export function draws(
  { where, without }: Pick<TileRow, 'where' | 'without'>,
  properties: Readonly<Record<string, unknown>>,
): boolean {
  const has = ([name, values]: [string, readonly unknown[]]): boolean =>
    values.includes(properties[name]);
  return Object.entries(where ?? {}).every(has) && !Object.entries(without ?? {}).some(has);
}
