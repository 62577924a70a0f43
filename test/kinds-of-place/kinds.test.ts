import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemText } from '../../src/check/document/problem.ts';
import { readStory } from '../../src/cli/read-story.ts';
import { mapStyle } from '../../src/engine/style/style.ts';
import { shiftIn } from '../../src/engine/style/shift.ts';
import { claimsGeojson } from '../../src/export/geojson-export.ts';
import { posterFrame } from '../../src/poster/frame.ts';
import { addressOf, readAddress } from '../../src/reading/address.ts';
import { OPENING } from '../../src/reading/reading.ts';
import { openingCamera, project, viewBounds } from '../../src/scene/camera.ts';
import { decodeBasemap } from '../../src/scene/decode-basemap.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { INVENTED } from './stories.ts';
import { writeQuarter } from './tiles/write-quarter.ts';
import { writeStory } from './write-story.ts';

// One invented story for each kind of place on Earth, on basemaps that `npm run basemap` has made.

const data = mkdtempSync(join(tmpdir(), 'conflict-map-kinds-'));
cpSync(join(import.meta.dirname, 'basemaps'), join(data, 'basemaps'), { recursive: true });
writeQuarter(join(data, 'basemaps'));
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

const sizes = [
  { width: 360, height: 451 },
  { width: 800, height: 517 },
  { width: 896, height: 517 },
];

const read = await Promise.all(
  INVENTED.map(async (invented) => {
    writeStory(data, invented);
    const { problems, ...made } = await readStory(join(data, invented.id));
    if (!made.story) throw new Error(problems.map((one) => problemText(one)).join('\n'));
    return { invented, kind: invented.kind, story: made.story, basemap: made.basemap };
  }),
);

function kind(id: string): (typeof read)[number] {
  const found = read.find(({ invented }) => invented.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** All numbers that stand first in a position. */
function longitudes(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value[0]] : value.flatMap(longitudes);
}

describe.each(read)('$kind', ({ invented, story, basemap }) => {
  it.each(sizes)('opens with all signs in view, $width px wide', (size) => {
    const camera = openingCamera(story, size);
    expect(camera.zoom).toBeLessThanOrEqual(story.basemap.zooms[1]);
    for (const { properties } of story.places) {
      const [x, y] = project(properties.mark, camera, size);
      expect(x).toBeGreaterThan(12);
      expect(x).toBeLessThan(size.width - 12);
      expect(y).toBeGreaterThan(12);
      expect(y).toBeLessThan(size.height - 12);
    }
  });

  it.each(sizes)('has a poster of all that is seen, $width px wide', (size) => {
    const { drawn } = posterFrame(story.bounds, story.basemap.zooms[1]);
    const seen = viewBounds(openingCamera(story, size), size);
    // A pixel or two, where nothing but ground lies.
    const slack = (seen[2] - seen[0]) / 100;
    expect(drawn[0]).toBeLessThan(seen[0] + slack);
    expect(drawn[1]).toBeLessThan(seen[1] + slack);
    expect(drawn[2]).toBeGreaterThan(seen[2] - slack);
    expect(drawn[3]).toBeGreaterThan(seen[3] - slack);
  });

  it('is near to what is said to be near', () => {
    const [west, south, east, north] = story.bounds;
    const across = 111.2 * Math.hypot(north - south, (east - west) * Math.cos(south / 57.3));
    for (const { distances } of story.places)
      for (const { kilometres } of distances.slice(0, 2))
        expect(kilometres).toBeLessThan(2 * across + 100);
  });

  it('is drawn by the engine within its world', () => {
    const { sources } = mapStyle(sceneOf(story), decodeBasemap(basemap), 'light');
    for (const source of Object.values(sources)) {
      const { features } = (source as { data?: GeoJSON.FeatureCollection }).data ?? {
        features: [],
      };
      for (const { geometry } of features)
        if (geometry.type !== 'GeometryCollection')
          // One expectation for thousands of numbers: each costs as much as drawing some.
          expect(
            longitudes(geometry.coordinates).filter((one) => !(Math.abs(one) <= 180.001)),
          ).toEqual([]);
    }
  });

  it('is exported with longitudes from −180 to 180', () => {
    for (const { geometry, properties } of claimsGeojson(story).features) {
      if (!geometry) continue;
      expect(Math.max(...longitudes(geometry.coordinates).map(Math.abs))).toBeLessThanOrEqual(180);
      const place = invented.places.find(({ id }) => id === properties.place);
      expect(properties.mark_longitude).toBe(place?.at[0]);
    }
  });

  it('says how exact its basemap is, and by which convention', () => {
    expect(story.basemap.about?.join(' ')).toMatch(
      /simplified by up to \d+ m.*who holds the ground/,
    );
  });

  it('names no place of another story', () => {
    const own = JSON.stringify({ ...story, locator: null });
    const others = INVENTED.filter(({ id }) => id !== story.id).flatMap(({ places }) => places);
    expect(others.filter(({ name }) => own.includes(`"${name}"`))).toEqual([]);
  });
});

describe('across the antimeridian', () => {
  const { story, basemap } = kind('archipelago');

  it('frames places at 179° east and west together', () => {
    expect(story.bounds).toEqual([177.6, -18.6, 181.4, -16]);
    expect(story.places.map(({ properties }) => properties.mark[0])).toEqual([
      178.4419, 181.0179, 180.0291,
    ]);
  });

  it('makes one area of what is cut there, and cuts it again in the export', () => {
    const taveuni = story.places.find(({ id }) => id === 'taveuni');
    expect(taveuni?.geometry.type).toBe('Polygon');
    const found = claimsGeojson(story).features.find(({ id }) => id === 'pier-closed');
    expect(found?.geometry?.type).toBe('MultiPolygon');
  });

  it('shares a view from −180 to 180, and reads it', () => {
    const reading = { ...OPENING, view: { center: [181.5, -17] as [number, number], zoom: 8 } };
    const address = addressOf(reading);
    expect(address).toBe('view=-178.5,-17,8');
    expect(readAddress(address, story).reading.view).toEqual(reading.view);
    expect(readAddress('view=178.5,-17,8', story).reading.view?.center).toEqual([178.5, -17]);
  });

  it('is drawn half a turn west by the engine, and others are not', () => {
    expect(shiftIn(mapStyle(sceneOf(story), decodeBasemap(basemap), 'light'))).toBe(180);
    const { story: other, basemap: ground } = kind('strait');
    expect(shiftIn(mapStyle(sceneOf(other), decodeBasemap(ground), 'light'))).toBe(0);
  });
});

describe('the locator', () => {
  it.each([
    ['strait', ['Iran', 'Oman']],
    ['archipelago', ['Fiji']],
    ['arctic-coast', ['Norway']],
    ['contested-border', ['Pakistan', 'India']],
    ['long-country', ['Chile']],
    ['city-quarter', ['France']],
  ])('of %s names its own countries first', (id, own) => {
    const names = kind(id).story.locator?.names.map(({ text }) => text) ?? [];
    expect(names.slice(0, own.length)).toEqual(own);
  });
});

describe('where states disagree', () => {
  it('says of the contested border what is dashed and what has no line', () => {
    const { basemap } = kind('contested-border').story;
    expect(basemap.legend.map(({ role }) => role)).toContain('disputed-border');
    expect(basemap.about?.join(' ')).toContain('Aksai Chin');
  });
});
