import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/world/plane/box.ts';
import { checkBasemap } from '../../src/world/checks.ts';

const box = boxOf([0, 0, 2, 1]);
const good = { atSea: [], elsewhere: [], asked: 20 };

/** Land in the west of a box and sea in its east, which meet at a longitude each. */
function halves(land: number, sea: number, west = 0, east = 2): Topology {
  const ring = (from: number, to: number) => [
    [from, 0],
    [to, 0],
    [to, 1],
    [from, 1],
    [from, 0],
  ];
  return {
    type: 'Topology',
    arcs: [ring(west, land), ring(sea, east)],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0]], properties: { id: 'am' } }],
      },
      lakes: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[1]], properties: { kind: 'sea' } }],
      },
    },
  };
}

describe('the check of a basemap', () => {
  it('holds where countries and sea fill the box', () => {
    expect(checkBasemap(halves(1, 1), box, 100, good)).toEqual({
      failures: [],
      offKm2: expect.closeTo(0, 3) as number,
    });
  });

  it.each([
    ['something is missing', halves(0.9, 1)],
    ['something is there twice', halves(1.1, 1)],
  ])('fails where %s', (_, topology) => {
    const { failures } = checkBasemap(topology, box, 100, good);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(
      /the box has 24,?7\d\d km²: 1,?2\d\d km² are missing or counted twice/,
    );
  });

  it('fails where a layer reaches out of the box', () => {
    const { failures } = checkBasemap(halves(1, 1, -0.5), box, 100, good);
    expect(failures.join()).toContain('the layer “countries” reaches 55.6 km beyond the box');
  });

  it('fails where the map is cut at the antimeridian', () => {
    const pacific = boxOf([179, 0, -179, 1]);
    const cut = checkBasemap(halves(180, 180, 179, 181), pacific, 100, good);
    expect(cut.failures.join()).toContain('runs along the antimeridian');
    expect(checkBasemap(halves(180.5, 180.5, 179, 181), pacific, 100, good).failures).toEqual([]);
  });

  it('fails where many towns stand in the sea, or in another country', () => {
    const names = ['A', 'B', 'C', 'D'];
    const wet = checkBasemap(halves(1, 1), box, 100, { ...good, atSea: names });
    expect(wet.failures).toEqual([
      '4 of 20 towns would stand in the sea: A, B, C, D; land is missing',
    ]);
    const away = checkBasemap(halves(1, 1), box, 100, { ...good, elsewhere: names });
    expect(away.failures.join()).toContain('4 of 20 towns lie in another country');
    const few = { ...good, atSea: names.slice(1), elsewhere: names.slice(1) };
    expect(checkBasemap(halves(1, 1), box, 100, few).failures).toEqual([]);
  });
});
