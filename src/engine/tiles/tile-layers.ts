import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../../scene/theme.ts';
import {
  type StreetWidth,
  TILE_ROWS,
  TILE_SHADES,
  type TileRow,
  type Where,
  widthAt,
} from '../../scene/tiles/tile-rows.ts';

/** The source of the tiles in the engine’s style. */
export const TILE_SOURCE = 'tiles';

/** The rows of the tiles as layers of a MapLibre style, lowest first. */
export function tileLayers(theme: Theme): LayerSpecification[] {
  return TILE_ROWS.map((row) => rowLayer(row, TILE_SHADES[theme]));
}

function rowLayer(row: TileRow, shades: (typeof TILE_SHADES)[Theme]): LayerSpecification {
  const { id, layer: sourceLayer, fill, line, from } = row;
  const shared = {
    id,
    source: TILE_SOURCE,
    'source-layer': sourceLayer,
    minzoom: from,
    filter: filterOf(row),
  };
  if (line)
    return {
      ...shared,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': line.round ? 'round' : 'butt' },
      paint: {
        'line-color': shades[line.colour],
        'line-width': 'width' in line ? line.width : doubling(line),
      },
    };
  return {
    ...shared,
    type: 'fill',
    paint: { ...(fill && { 'fill-color': shades[fill] }), 'fill-antialias': false },
  };
}

/** A width that doubles from zoom to zoom, between all that there are. */
function doubling(line: StreetWidth): ExpressionSpecification {
  const [from, to] = [8, 20];
  const widths = [from, widthAt(line, from), to, widthAt(line, to)] as const;
  return ['interpolate', ['exponential', 2], ['zoom'], ...widths];
}

function filterOf({ shape, where = {}, without = {} }: TileRow): FilterSpecification {
  const has = (conditions: Where): ExpressionSpecification[] =>
    Object.entries(conditions).map(([name, values]) => [
      'in',
      ['get', name],
      ['literal', [...values]],
    ]);
  const type = shape === 'areas' ? 'Polygon' : 'LineString';
  return [
    'all',
    ['==', ['geometry-type'], type],
    ...has(where),
    ...has(without).map((one): ExpressionSpecification => ['!', one]),
  ];
}
