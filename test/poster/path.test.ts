import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { posterFrame } from '../../src/poster/frame.ts';
import { pathData } from '../../src/poster/path.ts';

const frame = posterFrame([45, 39, 47, 41]);

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

describe('pathData', () => {
  it('draws a line in whole, relative units from its first point', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [45.5, 40],
        [46, 40.5],
        [46.5, 40],
      ],
    };
    const data = pathData(line, frame);
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
    const data = pathData({ type: 'Polygon', coordinates: [ring(0.8), ring(0.2)] }, frame);
    expect(data.match(/M/g)).toHaveLength(2);
    expect(data.match(/z/g)).toHaveLength(2);
  });

  it('cuts what reaches beyond the drawing', () => {
    const data = pathData(
      {
        type: 'LineString',
        coordinates: [
          [0, 40],
          [90, 40],
        ],
      },
      frame,
    );
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
    const bent: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [45.5, lat],
        [46, lat + 1.5 * unit],
        [46.5, lat],
      ],
    };
    expect(corners(pathData(bent, frame))).toHaveLength(3);
    expect(corners(pathData(bent, frame, 3))).toHaveLength(2);
  });

  it('leaves out points on a straight line', () => {
    const coordinates = Array.from({ length: 50 }, (_, index) => [45.2 + index / 100, 40]);
    expect(corners(pathData({ type: 'LineString', coordinates }, frame))).toHaveLength(2);
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
    expect(pathData(sliver, frame)).toBe('');
  });

  it('draws nothing for points, and nothing for what is out of sight', () => {
    expect(pathData({ type: 'Point', coordinates: [46, 40] }, frame)).toBe('');
    const far: Geometry = {
      type: 'LineString',
      coordinates: [
        [10, 10],
        [11, 11],
      ],
    };
    expect(pathData(far, frame)).toBe('');
  });
});
