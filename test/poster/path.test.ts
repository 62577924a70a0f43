import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { posterFrame } from '../../src/poster/frame.ts';
import { Paths } from '../../src/poster/path.ts';

const frame = posterFrame([45, 39, 47, 41]);

/** The path data of one geometry, drawn alone. */
function pathData(geometry: Geometry): string {
  return new Paths(frame, [geometry]).data([geometry]);
}

/** The corners of a path, in the poster's units. */
function corners(data: string): [number, number][] {
  const numbers = [...data.matchAll(/-?\d+/g)].map(Number);
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
    points.push([x, y]);
  }
  return points;
}

describe('Paths', () => {
  it('draws a line in whole, relative units from its first point', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [45.5, 40],
        [46, 40.5],
        [46.5, 40],
      ],
    };
    const data = pathData(line);
    expect(data).toMatch(/^M-?\d+ ?-?\d+l[-\d ]+$/);
    for (const [index, [x, y]] of corners(data).entries()) {
      const [wantedX, wantedY] = frame.at(line.coordinates[index] as [number, number]);
      expect(Math.abs(x - wantedX)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(y - wantedY)).toBeLessThanOrEqual(0.5);
    }
  });

  it('closes areas and keeps their holes', () => {
    const ring = (size: number): [number, number][] => [
      [46 - size, 40 - size],
      [46 + size, 40 - size],
      [46 + size, 40 + size],
      [46 - size, 40 + size],
      [46 - size, 40 - size],
    ];
    const data = pathData({ type: 'Polygon', coordinates: [ring(0.8), ring(0.2)] });
    expect(data.match(/M/g)).toHaveLength(2);
    expect(data.match(/z/g)).toHaveLength(2);
  });

  it('cuts what reaches beyond the drawing', () => {
    const data = pathData({
      type: 'LineString',
      coordinates: [
        [0, 40],
        [90, 40],
      ],
    });
    const [west, , east] = frame.drawn;
    const edges = [west, east].map((lng) => Math.round(frame.at([lng, 40])[0]));
    expect(corners(data).map(([x]) => x)).toEqual([
      Math.max(edges[0]!, frame.at([0, 40])[0]),
      edges[1],
    ]);
  });

  it('leaves out what is nearer to the line than it may be', () => {
    const lat = 40;
    const unit = 2 / frame.width;
    const bent = (units: number): GeoJSON.LineString => ({
      type: 'LineString',
      coordinates: [
        [45.5, lat],
        [46, lat + units * unit],
        [46.5, lat],
      ],
    });
    expect(corners(pathData(bent(1.5)))).toHaveLength(3);
    expect(corners(pathData(bent(0.5)))).toHaveLength(2);
  });

  it('leaves out points on a straight line', () => {
    const coordinates = Array.from({ length: 50 }, (_, index) => [45.2 + index / 100, 40]);
    expect(corners(pathData({ type: 'LineString', coordinates }))).toHaveLength(2);
  });

  it('draws nothing for an area that is cut down to a line', () => {
    const west = frame.drawn[0];
    const sliver: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [west - 1, 39.5],
          [west, 39.5],
          [west, 40.5],
          [west - 1, 40.5],
          [west - 1, 39.5],
        ],
      ],
    };
    expect(pathData(sliver)).toBe('');
  });

  it('draws nothing for points, and nothing for what is out of sight', () => {
    expect(pathData({ type: 'Point', coordinates: [46, 40] })).toBe('');
    const far: Geometry = {
      type: 'LineString',
      coordinates: [
        [10, 10],
        [11, 11],
      ],
    };
    expect(pathData(far)).toBe('');
  });

  describe('of areas that share a border', () => {
    /** From south to north: a bent border between a western and an eastern area. */
    const border: Position[] = [
      [46, 39.4],
      [46.1, 39.8],
      [45.9, 40.1],
      [46, 40.6],
    ];
    const west: Geometry = {
      type: 'Polygon',
      coordinates: [[[45.4, 39.4], ...border, [45.4, 40.6], [45.4, 39.4]]],
    };
    const east: Geometry = {
      type: 'Polygon',
      coordinates: [[[46.6, 39.4], [46.6, 40.6], ...[...border].reverse(), [46.6, 39.4]]],
    };
    const line = (coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
    /** The steps of a path, without its beginning and its end. */
    const steps = (data: string): string => data.replace(/^M[^l]*l/, '').replace(/z$/, '');

    it.each([
      ['in its direction', border],
      ['in the other direction', [...border].reverse()],
    ])('writes a line %s as the area that shares it', (_, coordinates) => {
      const shared = line(coordinates);
      const paths = new Paths(frame, [west, shared]);
      const area = paths.data([west]);
      expect(area).toContain(steps(paths.data([shared])));
    });

    it('leaves a line that nothing shares in its direction', () => {
      const shared = line(border);
      const [first] = corners(new Paths(frame, [shared]).data([shared]));
      const [x, y] = frame.at(border[0] as [number, number]);
      expect(first).toEqual([Math.round(x), Math.round(y)]);
    });

    it('leaves out the border where areas are taken as one', () => {
      const data = new Paths(frame, [west, east]).dissolved([west, east]);
      expect(data.match(/M/g)).toHaveLength(1);
      const [x, y] = frame.at([46.1, 39.8]).map(Math.round);
      expect(corners(data)).not.toContainEqual([x, y]);
      expect(corners(data)).toHaveLength(6);
    });
  });
});
