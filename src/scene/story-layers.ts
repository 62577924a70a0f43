import type {
  ExpressionFilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type {
  FeatureCollection,
  LineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Story } from '../story/story.ts';
import { voiceColours } from '../story/vocabulary/voice-colours.ts';
import type { FigureLabel } from './figure-labels.ts';
import { dotName, hatchWidth, type PatternKind, patternName } from './hatch.ts';
import { type Mark, storyMarks, type Voice } from './marks.ts';
import { column, type Palette } from './palette.ts';
import { textFont } from './typefaces.ts';

/** Layers that show only the selected place; the engine sets their filter. */
export const SELECTION_LAYERS = ['story-area-selected'] as const;

/** A side is told by the direction of its hatching too, for those who do not see its colour. */
export const hatching: Record<Voice, PatternKind> = column(voiceColours, 2);

/** What a story's area carries for its layers. */
export interface AreaProperties {
  place: string;
  voice: Voice;
  /** Whether the area is hatched. A region is outlined by the basemap already. */
  hatched: boolean;
}

/** The places that are areas, with the voice that speaks most about them. */
export function storyAreas(
  story: Story,
): FeatureCollection<Polygon | MultiPolygon, AreaProperties> {
  const marks = new Map(storyMarks(story).map((mark) => [mark.place, mark]));
  return {
    type: 'FeatureCollection',
    features: story.places.flatMap(({ id, geometry, properties }) => {
      const voice = marks.get(id)?.voices[0]?.voice;
      if (geometry.type === 'Point' || voice === undefined) return [];
      const hatched = properties.precision === 'district';
      return [{ type: 'Feature', id, geometry, properties: { place: id, voice, hatched } }];
    }),
  };
}

/** The voices in whose colours areas are hatched, each once. */
export function hatchedVoices(story: Story): Voice[] {
  const hatched = storyAreas(story).features.filter(({ properties }) => properties.hatched);
  return [...new Set(hatched.map(({ properties }) => properties.voice))];
}

/** Where signs, figures and their labels stand, so that the names of towns keep clear of them. */
export function obstacles(marks: Mark[], figures: FigureLabel[]): FeatureCollection<Point> {
  const obstacle = (coordinates: [number, number], text: string, side: string, sign: boolean) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates },
    properties: { text, side, sign },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...marks.map(({ name, answer, labelSide, lngLat }) =>
        obstacle(lngLat, answer === '' ? name : `${name}\n${answer}`, labelSide, true),
      ),
      ...figures.map(({ lngLat, words, measured, align }) =>
        obstacle(lngLat, [words, '', ...measured].join('\n'), `figure-${align}`, false),
      ),
    ],
  };
}

/** The measured lines that stand beside the article's figures, and their ends. */
export function measuredLines(figures: FigureLabel[]): FeatureCollection<LineString | MultiPoint> {
  const feature = <G extends LineString | MultiPoint>(claim: string, geometry: G) => ({
    type: 'Feature' as const,
    geometry,
    properties: { claim },
  });
  return {
    type: 'FeatureCollection',
    features: figures.flatMap(({ claim, line }) =>
      line === null
        ? []
        : [
            feature(claim, { type: 'LineString', coordinates: line }),
            feature(claim, { type: 'MultiPoint', coordinates: line }),
          ],
    ),
  };
}

/** Thin lines for what is measured, with a dot at either end. */
export function measuredLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'measured-lines',
      type: 'line',
      source: 'measured-lines',
      paint: { 'line-color': palette.ink, 'line-width': 1.2 },
    },
    {
      id: 'measured-ends',
      type: 'symbol',
      source: 'measured-lines',
      filter: ['==', ['geometry-type'], 'MultiPoint'],
      layout: {
        'icon-image': dotName(palette.ink, palette.ink, 1.8),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
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
      paint: { 'line-color': palette.ink, 'line-width': 2.4 },
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
      paint: { 'fill-color': colour, 'fill-opacity': 0.1, 'fill-antialias': false },
    },
    {
      id: `story-areas-hatching-${voice}`,
      type: 'fill',
      source,
      filter,
      paint: {
        'fill-pattern': patternName(hatching[voice], colour, hatchWidth(hatching[voice])),
        'fill-opacity': 0.55,
        'fill-antialias': false,
      },
    },
    {
      id: `story-areas-line-${voice}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.1, 'line-opacity': 0.8 },
    },
  ];
}

/**
 * Unseen labels in the shape of the signs, which are HTML above the map. The engine places them
 * first, and other names keep clear of them.
 */
export function obstacleLayers(): LayerSpecification[] {
  const shared = {
    'text-field': ['get', 'text'],
    'text-font': textFont.sansBold,
    'text-size': 13,
    'text-allow-overlap': true,
    'text-max-width': 11,
    'text-padding': 2,
  } as const;
  const offsets: [
    string,
    'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right',
    [number, number],
  ][] = [
    ['right', 'left', [1.5, 0.3]],
    ['left', 'right', [-1.5, 0.3]],
    ['below', 'top', [0, 1.2]],
    ['above', 'bottom', [0, -1.2]],
    ['figure-right', 'top-left', [0, 0]],
    ['figure-left', 'top-right', [0, 0]],
  ];
  const labels = offsets.map(([side, anchor, offset]): LayerSpecification => ({
    id: `obstacle-labels-${side}`,
    type: 'symbol',
    source: 'obstacles',
    filter: ['==', ['get', 'side'], side],
    layout: {
      ...shared,
      'text-field': ['get', 'text'],
      'text-font': [...shared['text-font']],
      'text-anchor': anchor,
      'text-offset': offset,
    },
    paint: { 'text-opacity': 0 },
  }));
  const discs: LayerSpecification = {
    id: 'obstacle-discs',
    type: 'symbol',
    source: 'obstacles',
    filter: ['get', 'sign'],
    layout: {
      'text-field': '●',
      'text-font': textFont.sans,
      'text-size': 34,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
  return [...labels, discs];
}
