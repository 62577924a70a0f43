import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { AREA } from '../../scene/story-look.ts';
import type { Palette } from '../../scene/palette.ts';
import { lineLayer } from './ground-layers.ts';

/** Layers that show only the selected place; the engine sets their filter. */
export const SELECTION_LAYERS = ['story-area-selected'] as const;

const SOURCE = 'story-areas';
const LIT: FilterSpecification = ['get', 'lit'];

/** The lit ground of areas, below what is over the land. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  const { fill, band } = AREA;
  return [
    {
      id: 'story-areas-lit',
      type: 'fill',
      source: SOURCE,
      filter: LIT,
      paint: { 'fill-color': palette[fill], 'fill-antialias': false },
    },
    {
      id: 'story-areas-band',
      type: 'line',
      source: SOURCE,
      filter: LIT,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette[band.colour],
        'line-width': band.width,
        // Inwards, in polygons.
        'line-offset': band.width / 2,
      },
    },
  ];
}

/** The outlines of areas, and what is clicked. */
export function areaLines(palette: Palette): LayerSpecification[] {
  return [
    {
      // Unseen, to be clicked.
      id: 'story-areas',
      type: 'fill',
      source: SOURCE,
      paint: { 'fill-opacity': 0, 'fill-antialias': false },
    },
    {
      ...lineLayer('story-areas-line', SOURCE, AREA.outline, palette),
      filter: ['get', 'outlined'],
    },
    {
      ...lineLayer('story-area-selected', SOURCE, AREA.selected, palette),
      filter: ['==', ['get', 'place'], ''],
    },
  ];
}
