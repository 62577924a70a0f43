import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/scene/palette.ts';
import { areaLayers, areaLines } from '../../../src/engine/style/area-layers.ts';

const palette = palettes.light;
const source = 'story-areas';

describe('areaLayers', () => {
  it('lights the ground of districts, with a band along the inside of the outline', () => {
    expect(areaLayers(palette)).toEqual([
      {
        id: 'story-areas-lit',
        ...{ type: 'fill', source, filter: ['get', 'lit'] },
        paint: { 'fill-color': palette.litGround, 'fill-antialias': false },
      },
      {
        id: 'story-areas-band',
        ...{ type: 'line', source, filter: ['get', 'lit'] },
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.litBand, 'line-width': 6.5, 'line-offset': 3.25 },
      },
    ]);
  });
});

describe('areaLines', () => {
  const [clicked, outline, selected, ...more] = areaLines(palette);

  it('has an unseen layer to click, of regions too', () => {
    expect(clicked).toEqual({
      id: 'story-areas',
      ...{ type: 'fill', source },
      paint: { 'fill-opacity': 0, 'fill-antialias': false },
    });
    expect(more).toEqual([]);
  });

  it('outlines districts, and more strongly what is selected: nothing at first', () => {
    const layout = { 'line-join': 'round', 'line-cap': 'butt' };
    expect(outline).toEqual({
      id: 'story-areas-line',
      ...{ type: 'line', source, filter: ['get', 'outlined'], layout },
      paint: { 'line-color': palette.line, 'line-width': 1.3 },
    });
    expect(selected).toEqual({
      id: 'story-area-selected',
      ...{ type: 'line', source, filter: ['==', ['get', 'place'], ''], layout },
      paint: { 'line-color': palette.ink, 'line-width': 2.4 },
    });
  });
});
