import type { LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomExpression } from './zoom-expression.ts';
import type { GroundLayer, LineLook } from '../../scene/ground.ts';
import { dotsName } from '../../scene/dots.ts';
import type { Palette } from '../../scene/palette.ts';

/**
 * Rows of the ground as layers of a MapLibre style; `countries` are those that the story is about, all of
 * the land without them. Colours are constants and fills have no outlines
 * of their own: each other kind is one more program that a graphics processor compiles before the
 * first picture.
 */
export function groundLayers(
  rows: readonly GroundLayer[],
  palette: Palette,
  countries?: readonly string[],
): LayerSpecification[] {
  return rows.flatMap((row) => rowLayers(row, palette, countries));
}

function rowLayers(
  row: GroundLayer,
  palette: Palette,
  countries: readonly string[] | undefined,
): LayerSpecification[] {
  const { id, role: source, foreground, fill, dots, line } = row;
  const layers: LayerSpecification[] = [];
  if (fill !== undefined) {
    layers.push({
      id,
      type: 'fill',
      source,
      ...(foreground &&
        countries && { filter: ['in', ['get', 'id'], ['literal', [...countries]]] }),
      paint: { 'fill-color': palette[fill], 'fill-antialias': false },
    });
  }
  if (dots) {
    layers.push({
      id,
      type: 'fill',
      source,
      paint: {
        'fill-pattern': dotsName(palette[dots.colour], dots.width),
        'fill-antialias': false,
      },
    });
  }
  if (line) layers.push(lineLayer(fill === undefined ? id : `${id}-line`, source, line, palette));
  return layers;
}

/** A line of any source. */
export function lineLayer(
  id: string,
  source: string,
  { colour, width, dashes, round }: LineLook,
  palette: Palette,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': round ? 'round' : 'butt' },
    paint: {
      'line-color': palette[colour],
      'line-width': zoomExpression(width),
      ...(dashes && { 'line-dasharray': [...dashes] }),
    },
  };
}
