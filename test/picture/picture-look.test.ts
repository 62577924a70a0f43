import { beforeAll, describe, expect, it } from 'vitest';
import { labelLayers } from '../../src/scene/basemap-layers.ts';
import { palettes } from '../../src/scene/palette.ts';
import { atZoom, pictureLook } from '../../src/picture/picture-look.ts';
import { LINE_NAMES_FROM, LOWEST_RANK } from '../../src/picture/picture-names.ts';

const layers = labelLayers(palettes.light, 'name');
let filter: string;

beforeAll(() => {
  const towns = layers.find(({ id }) => id === 'settlements');
  filter = JSON.stringify(towns && 'filter' in towns ? towns.filter : null);
});

describe('a picture’s rules', () => {
  it('are the engine’s for towns', () => {
    const [[, first], ...steps] = LOWEST_RANK as [[number, number], ...[number, number][]];
    expect(filter).toBe(
      JSON.stringify(['<=', ['get', 'rank'], ['step', ['zoom'], first, ...steps.flat()]]),
    );
  });

  it('are the engine’s for lines', () => {
    const lines = layers.find(({ id }) => id === 'line-labels');
    expect(lines?.minzoom).toBe(LINE_NAMES_FROM);
  });
});

describe('pictureLook', () => {
  it('has attributes for every line, and widths that grow with the zoom', () => {
    const width = (zoom: number): number =>
      Number(/stroke-width="([\d.]+)"/.exec(pictureLook('light', zoom).paint('borders'))?.[1]);
    expect(width(9)).toBeGreaterThan(width(6));
  });

  it('refuses a name that the map does not have', () => {
    expect(() => pictureLook('light', 7).paint('nonsense')).toThrow(RangeError);
  });

  it('draws a claimant’s area in the claimant’s colour', () => {
    expect(pictureLook('dark', 7).paint('outline', 'orange')).toContain(palettes.dark.sides.orange);
  });
});

describe('atZoom', () => {
  it.each([
    [5, 10],
    [6, 10],
    [7, 12.5],
    [8, 15],
    [9, 15],
  ])('at zoom %d gives %d', (zoom, wanted) => {
    expect(atZoom(['interpolate', ['linear'], ['zoom'], 6, 10, 8, 15], zoom)).toBe(wanted);
  });

  it('leaves a number alone', () => {
    expect(atZoom(1.2, 7)).toBe(1.2);
  });
});
