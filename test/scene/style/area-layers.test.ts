import { describe, expect, it } from 'vitest';
import type { FigureLabel } from '../../../src/scene/figure-labels.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { areaLayers, measuredLines } from '../../../src/scene/style/area-layers.ts';

const palette = palettes.light;
const figure: FigureLabel = {
  claim: 'area',
  place: null,
  words: '',
  figure: '',
  measured: [],
  lngLat: [46, 40],
  leader: [46, 40],
  align: 'left',
  line: null,
};

describe('measuredLines', () => {
  it('has the line of each figure that has one, with its claim', () => {
    const line: FigureLabel['line'] = [
      [46, 40],
      [47, 41],
    ];
    expect(measuredLines([figure, { ...figure, claim: 'distance', line }])).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: line },
          properties: { claim: 'distance' },
        },
      ],
    });
  });
});

describe('areaLayers', () => {
  it('has an unseen layer to click and one for the selection, and hatching between them', () => {
    expect(areaLayers(palette, []).map(({ id }) => id)).toEqual([
      'story-areas',
      'story-area-selected',
    ]);
    expect(areaLayers(palette, ['orange', 'teal']).map(({ id }) => id)).toEqual([
      'story-areas',
      'story-areas-tint-orange',
      'story-areas-hatching-orange',
      'story-areas-line-orange',
      'story-areas-tint-teal',
      'story-areas-hatching-teal',
      'story-areas-line-teal',
      'story-area-selected',
    ]);
  });

  it('draws nothing of an area until somebody speaks about it or selects it', () => {
    expect(areaLayers(palette, [])).toEqual([
      {
        id: 'story-areas',
        type: 'fill',
        source: 'story-areas',
        paint: { 'fill-opacity': 0, 'fill-antialias': false },
      },
      {
        id: 'story-area-selected',
        type: 'line',
        source: 'story-areas',
        filter: ['==', ['get', 'place'], ''],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.ink, 'line-width': 2.4 },
      },
    ]);
  });

  it('tints, hatches and outlines a voice’s districts in its colour and direction', () => {
    const [, tint, hatching, line] = areaLayers(palette, ['teal']);
    const filter = ['all', ['get', 'hatched'], ['==', ['get', 'voice'], 'teal']];
    const colour = palette.sides.teal;
    const source = 'story-areas';
    expect(tint).toEqual({
      id: 'story-areas-tint-teal',
      ...{ type: 'fill', source, filter },
      paint: { 'fill-color': colour, 'fill-opacity': 0.1, 'fill-antialias': false },
    });
    expect(hatching).toEqual({
      id: 'story-areas-hatching-teal',
      ...{ type: 'fill', source, filter },
      paint: {
        'fill-pattern': `pattern:rising:${colour}:1`,
        'fill-opacity': 0.55,
        'fill-antialias': false,
      },
    });
    expect(line).toEqual({
      id: 'story-areas-line-teal',
      ...{ type: 'line', source, filter },
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.1, 'line-opacity': 0.8 },
    });
  });
});
