import type { LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomExpression } from './zoom-expression.ts';
import { FOREGROUND, type GroundLayer, type LineLook } from '../../scene/ground.ts';
import { dotsName } from '../../scene/dots.ts';
import type { Palette } from '../../scene/palette.ts';

/**
 * Rows of the ground as layers of a MapLibre style. Colours are constants and fills have no outlines
 * of their own: each other kind is one more program that a graphics processor compiles before the
 * first picture.
 */
export function groundLayers(rows: readonly GroundLayer[], palette: Palette): LayerSpecification[] {
  return rows.flatMap((row) => rowLayers(row, palette));
}

function rowLayers(row: GroundLayer, palette: Palette): LayerSpecification[] {
  const { id, source, foreground, fill, dots, line } = row;
  const layers: LayerSpecification[] = [];
  if (fill !== undefined) {
    layers.push({
      id,
      type: 'fill',
      source,
      ...(foreground && { filter: ['in', ['get', 'id'], ['literal', [...FOREGROUND]]] }),
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
