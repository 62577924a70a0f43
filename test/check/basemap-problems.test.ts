import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { checkBasemap, layerProblems } from '../../src/check/basemap-problems.ts';
import { coverageProblems } from '../../src/check/geometry/coverage-problems.ts';
import type { JsonDocument } from '../../src/check/document/json-document.ts';
import { problemText } from '../../src/check/document/problem.ts';
import type { BasemapFile, BasemapLayer } from '../../src/story/schema/types.ts';
import { basemapFolder, fixtureBasemap, fixtureDocuments } from '../story/fixtures/two-villages.ts';

/** The problems of the invented basemap after a change, as a user reads them. */
function problemsAfter(change: (basemap: BasemapFile) => void): string[] {
  const basemap = fixtureBasemap();
  change(basemap);
  const text = JSON.stringify(basemap, null, 2);
  return checkBasemap({ file: 'basemap.json', text }, 'valley').problems.map(problemText);
}

function document(): JsonDocument<BasemapFile> {
  const text = readFileSync(`${basemapFolder}basemap.json`, 'utf8');
  const checked = checkBasemap({ file: 'basemap.json', text }, 'valley');
  if (!checked.document) throw new Error(checked.problems.map(problemText).join('\n'));
  return checked.document;
}

describe('checkBasemap', () => {
  it('finds nothing wrong with the invented basemap', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (basemap: BasemapFile, layer: BasemapLayer) => void, string]>([
    [
      'an id that is not the folder’s name',
      (basemap) => (basemap.id = 'hills'),
      'id: found "hills"; allowed: the name of its folder, "valley"',
    ],
    [
      'an unknown role',
      (_, layer) => Object.assign(layer, { role: 'front-line' }),
      'layers[0].role: found "front-line"; allowed: one of "land", ',
    ],
    [
      'a box whose west is in the east',
      (basemap) => (basemap.extent = [12, 49, 9, 52]),
      'extent: found [12,49,9,52]; allowed: ',
    ],
    [
      'a box that is wider than the world',
      (basemap) => (basemap.extent = [-170, 49, 191, 52]),
      'extent: found [-170,49,191,52]; allowed: an east that is at most 360 degrees from the west',
    ],
    ['zooms in the wrong order', (basemap) => basemap.zooms.reverse(), 'zooms: found [10,5]; '],
    [
      'no land',
      (basemap) => (basemap.layers = basemap.layers.filter(({ role }) => role !== 'land')),
      'layers: found no layer of the role land; allowed: at least one',
    ],
    [
      'an id twice',
      (basemap) => (basemap.layers[1]!.id = basemap.layers[0]!.id),
      'layers[1].id: found "truce-line" twice; ',
    ],
    [
      'a layer that is drawn from nothing',
      (_, layer) => delete layer.file,
      'layers[0].object: found neither an object nor a file; ',
    ],
    [
      'a layer that is drawn from two',
      (_, layer) => (layer.object = 'borders'),
      'layers[0].object: found an object and a file; ',
    ],
    [
      'two legends of a role',
      (basemap, layer) => basemap.layers.push({ ...layer, id: 'another' }),
      'layers[5].legend: found a second legend of the role ceasefire-line; ',
    ],
    [
      'measures that have no name',
      (_, layer) => delete layer.measured!.name,
      'layers[0].measured.name: found nothing; allowed: a name that can follow “distance to”',
    ],
    [
      'measures of what none are taken to',
      (basemap) => (basemap.layers[3]!.measured = { from: 'invented' }),
      'layers[3].measured: found measures of the role land; ',
    ],
    [
      'a credit that is not shown',
      (_, layer) => (layer.sources[0]!.credit = 'Somebody'),
      'layers[0].sources[0].credit: found "Somebody"; allowed: one of the names in “credits”, or empty: "The Invented Survey"',
    ],
    [
      'a credit that leads nowhere',
      (basemap) => (basemap.credits[0]!.url = 'javascript:alert(1)'),
      'credits[0].url: found "javascript:alert(1)"; ',
    ],
  ])('names %s', (_, change, message) => {
    const problems = problemsAfter((basemap) => {
      change(basemap, basemap.layers[0]!);
    });
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toMatch(/^basemap\.json:\d+: /);
  });

  it('takes a box across the antimeridian, whose east is more than 180', () => {
    expect(problemsAfter((basemap) => (basemap.extent = [176.5, -20.5, 182, -15.5]))).toEqual([]);
  });

  it('names a syntax error with its line', () => {
    const { problems } = checkBasemap({ file: 'basemap.json', text: '{\n"id": }' }, 'valley');
    expect(problems.map(problemText)).toEqual([expect.stringMatching(/^basemap\.json:2: /)]);
  });
});

describe('layerProblems', () => {
  const point = { type: 'Point' as const, coordinates: [10, 50] };
  const feature = (properties: Record<string, unknown>, geometry: object = point) =>
    ({ type: 'Feature', properties, geometry }) as GeoJSON.Feature;
  const area = { type: 'Polygon', coordinates: [] };
  const land = feature({ id: 'eastland', name: 'Eastland' }, area);

  function mistakes(role: BasemapLayer['role'], features: GeoJSON.Feature[] | null): string[] {
    const own = document();
    const layers = own.value.layers.map((layer) => ({
      layer,
      features: layer.role === role ? features : layer.role === 'land' ? [land] : [],
    }));
    return layerProblems(own, layers, ['borders', 'countries']).map(problemText);
  }

  it('names an object that the topology has not', () => {
    expect(mistakes('border', null)).toEqual([
      expect.stringMatching(/layers\[2\]\.object: found "borders"; allowed: /),
    ]);
  });

  it('names a shape that the role has not', () => {
    expect(mistakes('border', [feature({ between: ['eastland', 'eastland'] })])).toEqual([
      expect.stringContaining(
        'layers[2].role: found "border" for a Point; allowed: a role that fits; layers of this one have LineString or MultiLineString',
      ),
    ]);
  });

  it('names what a feature lacks that its role is asked for', () => {
    expect(mistakes('settlement', [feature({ id: 'one', name: 'One' })])).toEqual([
      expect.stringContaining('of which number 1 has no “rank”; allowed: features that each have'),
    ]);
  });

  it('names a country of a border that is not in the land', () => {
    const line = { type: 'LineString', coordinates: [] };
    expect(mistakes('border', [feature({ between: ['eastland', 'eastlan'] }, line)])).toEqual([
      expect.stringContaining(
        'found the unknown country "eastlan"; allowed: did you mean “eastland”?',
      ),
    ]);
  });
});

describe('coverageProblems', () => {
  it('names each place that the basemap does not cover, and the command that makes one that does', () => {
    const { places } = fixtureDocuments();
    const covering = {
      id: 'valley',
      extent: [10.3, 50, 11, 51] as [number, number, number, number],
    };
    const problems = coverageProblems(places, covering, 'stories/one');
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(
        /^places\.geojson:\d+: features\[0\]\.properties\.mark: found \[10\.2,50\.2\], outside of the basemap “valley”, which covers \[10\.3,50,11,51\]; allowed: .*“npm run basemap -- --story stories\/one” makes one that covers them all$/,
      ),
    ]);
  });
});
