import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dotName, patternName } from './hatch.ts';
import type { Palette } from './palette.ts';
import { textFont } from './typefaces.ts';

/** Countries that the story is about; their neighbours are a shade darker. */
export const FOREGROUND = ['armenia', 'azerbaijan'];

/**
 * Land, territories and water, below everything that the story draws. Colours are constants and
 * fills have no outlines of their own: each other kind is one more program that a graphics processor
 * compiles before the first picture.
 */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'countries',
      paint: { 'fill-color': palette.neighbour, 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: ['in', ['get', 'id'], ['literal', FOREGROUND]],
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'behind-line',
      type: 'fill',
      source: 'behind-line',
      paint: { 'fill-color': palette.behindLine, 'fill-antialias': false },
    },
    {
      id: 'oblast',
      type: 'fill',
      source: 'oblast',
      paint: { 'fill-color': palette.oblast, 'fill-antialias': false },
    },
    {
      id: 'behind-line-dots',
      type: 'fill',
      source: 'behind-line',
      paint: {
        'fill-pattern': patternName('dots', palette.behindLineDots, 1.1),
        'fill-antialias': false,
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'lake-shores',
      type: 'line',
      source: 'lakes',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.waterLine, 'line-width': 1 },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.waterLine, 'line-width': width(0.6, 1.4) },
    },
  ];
}

/** Borders and the line of contact, above the areas of the story. */
export function boundaryLayers(palette: Palette): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'district-lines',
      type: 'line',
      source: 'district-lines',
      layout: round,
      paint: { 'line-color': palette.district, 'line-width': width(0.5, 1) },
    },
    {
      id: 'line-of-contact-band',
      type: 'line',
      source: 'line-of-contact',
      layout: round,
      paint: { 'line-color': palette.contactBand, 'line-width': width(6, 14) },
    },
    {
      id: 'oblast-line',
      type: 'line',
      source: 'oblast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.oblastLine,
        'line-width': width(1, 1.8),
        'line-dasharray': [4, 2.5],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: round,
      paint: { 'line-color': palette.border, 'line-width': width(1.1, 2) },
    },
    {
      id: 'line-of-contact',
      type: 'line',
      source: 'line-of-contact',
      layout: round,
      paint: {
        'line-color': palette.oblastLine,
        'line-width': width(1.6, 2.6),
        'line-dasharray': [0.01, 2],
      },
    },
  ];
}

/** Names of countries, water and towns. `nameField` is the settlements' property to show. */
export function labelLayers(palette: Palette, nameField: string): LayerSpecification[] {
  return [
    {
      id: 'settlements',
      type: 'symbol',
      source: 'settlements',
      filter: settlementFilter,
      layout: {
        // Dot and name are placed together or not at all.
        'icon-image': [
          'match',
          ['get', 'rank'],
          [1, 2],
          dotName(palette.land, palette.ink, 3),
          dotName(palette.land, palette.ink, 2.2),
        ],
        'text-field': ['coalesce', ['get', nameField], ['get', 'name']],
        'text-font': [
          'match',
          ['get', 'rank'],
          [1, 2],
          ['literal', textFont.sansBold],
          ['literal', textFont.sans],
        ],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          ['match', ['get', 'rank'], [1, 2], 11, 10.5],
          9,
          ['match', ['get', 'rank'], [1, 2], 15, 13],
        ],
        'text-variable-anchor-offset': [
          'literal',
          ['left', [0.55, 0], 'right', [-0.55, 0], 'top', [0, 0.45], 'bottom', [0, -0.45]],
        ] as never,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.ink, ...halo(palette) },
    },
    {
      id: 'water-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['in', ['get', 'kind'], ['literal', ['lake', 'river']]],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFont.serifItalic,
        'text-size': ['match', ['get', 'kind'], 'lake', 13, 11],
        'text-rotate': ['coalesce', ['get', 'rotate'], 0],
      },
      paint: { 'text-color': palette.waterText, ...halo(palette) },
    },
    {
      id: 'line-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'line'],
      minzoom: 6.9,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFont.sans,
        'text-size': 10.5,
        'text-max-width': 40,
        'text-rotate': ['coalesce', ['get', 'rotate'], 0],
      },
      paint: { 'text-color': palette.inkSoft, ...halo(palette) },
    },
    {
      id: 'country-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'country'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFont.sans,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10, 8, 15],
        'text-letter-spacing': 0.28,
      },
      paint: { 'text-color': palette.countryText, ...halo(palette) },
    },
  ];
}

/** Smaller towns wait until there is room. */
const settlementFilter: LayerFilter = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 2, 6.7, 3, 7.9, 4],
];

type LayerFilter = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['filter']>;

function halo(palette: Palette): {
  'text-halo-color': string;
  'text-halo-width': number;
  'text-halo-blur': number;
} {
  return { 'text-halo-color': palette.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 };
}

/** A line width that grows from `far` pixels at zoom 6 to `near` at zoom 9.5. */
function width(
  far: number,
  near: number,
): ['interpolate', ['linear'], ['zoom'], number, number, number, number] {
  return ['interpolate', ['linear'], ['zoom'], 6, far, 9.5, near];
}
