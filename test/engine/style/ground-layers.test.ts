import { describe, expect, it } from 'vitest';
import { BOUNDARIES, GROUND, type GroundLayer } from '../../../src/scene/ground.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { groundLayers } from '../../../src/engine/style/ground-layers.ts';

const palette = palettes.light;

function row(rows: readonly GroundLayer[], id: string): GroundLayer {
  return rows.find((one) => one.id === id)!;
}

describe('groundLayers', () => {
  it('fills all of a source, without the fill’s own outline', () => {
    expect(groundLayers([row(GROUND, 'neighbours')], palette)).toEqual([
      {
        id: 'neighbours',
        type: 'fill',
        source: 'land',
        paint: { 'fill-color': palette.neighbour, 'fill-antialias': false },
      },
    ]);
  });

  it('fills the countries that the story is about alone', () => {
    const [land] = groundLayers([row(GROUND, 'land')], palette, ['eastland', 'westland']);
    expect(land).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['eastland', 'westland']]],
    });
  });

  it('fills all of the land where the story names no countries', () => {
    expect(groundLayers([row(GROUND, 'land')], palette)[0]).not.toHaveProperty('filter');
  });

  it('dots what lies behind a ceasefire line', () => {
    expect(groundLayers([row(GROUND, 'behind-line-dots')], palette)).toEqual([
      {
        id: 'behind-line-dots',
        type: 'fill',
        source: 'behind-line',
        paint: {
          'fill-pattern': `dots:${palette.behindLineDots}:1.1`,
          'fill-antialias': false,
        },
      },
    ]);
  });

  it('draws the outline of a filled area above it, as a layer of its own', () => {
    expect(groundLayers([row(GROUND, 'water')], palette)).toMatchObject([
      { id: 'water', type: 'fill' },
      {
        id: 'water-line',
        type: 'line',
        source: 'water',
        layout: { 'line-join': 'round', 'line-cap': 'butt' },
        paint: { 'line-color': palette.waterLine, 'line-width': 1 },
      },
    ]);
  });

  it('draws borders solid and round, growing with the zoom', () => {
    expect(groundLayers([row(BOUNDARIES, 'borders')], palette)).toEqual([
      {
        id: 'borders',
        type: 'line',
        source: 'border',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': palette.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.1, 9.5, 2],
        },
      },
    ]);
  });

  it('dashes a former boundary', () => {
    expect(groundLayers([row(BOUNDARIES, 'former-line')], palette)).toMatchObject([
      { paint: { 'line-color': palette.line, 'line-dasharray': [4, 2.5] } },
    ]);
  });
});
