import type {
  ExpressionFilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, LineString } from 'geojson';
import type { FigureLabel } from '../figure-labels.ts';
import { AREA } from '../story-look.ts';
import { hatching, hatchWidth, patternName } from '../hatch.ts';
import type { Voice } from '../marks.ts';
import type { Palette } from '../palette.ts';

/** Layers that show only the selected place; the engine sets their filter. */
export const SELECTION_LAYERS = ['story-area-selected'] as const;

/** The measured lines that stand beside the article's figures. */
export function measuredLines(figures: readonly FigureLabel[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: figures.flatMap(({ claim, line }) =>
      line === null
        ? []
        : [
            {
              type: 'Feature' as const,
              geometry: { type: 'LineString' as const, coordinates: line },
              properties: { claim },
            },
          ],
    ),
  };
}

/**
 * The areas of the story: hatched in the colour of who speaks, with layers for each voice that has
 * some: a colour by feature is one more program to compile before the first picture.
 */
export function areaLayers(palette: Palette, voices: readonly Voice[]): LayerSpecification[] {
  return [
    {
      // Unseen, to be clicked.
      id: 'story-areas',
      type: 'fill',
      source: 'story-areas',
      paint: { 'fill-opacity': 0, 'fill-antialias': false },
    },
    ...voices.flatMap((voice) => hatchedLayers(palette, voice)),
    {
      id: 'story-area-selected',
      type: 'line',
      source: 'story-areas',
      filter: ['==', ['get', 'place'], ''],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': AREA.selected },
    },
  ];
}

function hatchedLayers(palette: Palette, voice: Voice): LayerSpecification[] {
  const colour = palette.sides[voice];
  const source = 'story-areas';
  const filter: ExpressionFilterSpecification = [
    'all',
    ['get', 'hatched'],
    ['==', ['get', 'voice'], voice],
  ];
  return [
    {
      id: `story-areas-tint-${voice}`,
      type: 'fill',
      source,
      filter,
      paint: { 'fill-color': colour, 'fill-opacity': AREA.tint, 'fill-antialias': false },
    },
    {
      id: `story-areas-hatching-${voice}`,
      type: 'fill',
      source,
      filter,
      paint: {
        'fill-pattern': patternName(hatching[voice], colour, hatchWidth(hatching[voice])),
        'fill-opacity': AREA.hatching,
        'fill-antialias': false,
      },
    },
    {
      id: `story-areas-line-${voice}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': AREA.outline.width,
        'line-opacity': AREA.outline.opacity,
      },
    },
  ];
}
