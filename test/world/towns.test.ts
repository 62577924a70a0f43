import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/world/plane/box.ts';
import { countryLabels } from '../../src/world/country-labels.ts';
import { scaleOf, type Ground } from '../../src/world/ground-shapes.ts';
import { area } from '../../src/world/shaper.ts';
import type { Town } from '../../src/world/source-data.ts';
import { townsOf } from '../../src/world/towns.ts';

const box = boxOf([0, 0, 4, 2]);
const scale = scaleOf(box, 9);

/** Two countries side by side, and sea. */
function part(owner: string, west: number, east: number): Ground {
  return area({ owner }, [
    [
      [west, 0],
      [east, 0],
      [east, 2],
      [west, 2],
      [west, 0],
    ],
  ]);
}
const parts = [part('am', 0, 1), part('eh', 1, 2), part('ru-ua', 2, 3), part('sea', 3, 4)];

let count = 0;
function town(name: string, x: number, y: number, more: Partial<Town> = {}): Town {
  count += 1;
  return {
    id: String(count),
    name,
    plainName: name,
    otherNames: [],
    position: [x, y],
    kind: 'PPL',
    country: 'AM',
    population: 1000,
    ...more,
  };
}

describe('the towns of a map', () => {
  it('are capitals and seats first, then the largest, apart from one another', () => {
    const all = [
      town('Large', 0.5, 1, { population: 90_000 }),
      town('Seat', 0.52, 1.02, { kind: 'PPLA', population: 10 }),
      town('Capital', 0.1, 0.3, { kind: 'PPLC' }),
      town('Small', 0.5, 1.8),
    ];
    const { settlements } = townsOf(all, parts, box, scale);
    expect(settlements.map(({ properties: { id, rank } }) => [id, rank])).toEqual([
      ['capital', 1],
      ['seat', 2],
      ['small', 4],
    ]);
  });

  it('leave out parts of towns, what is gone, and what lies elsewhere', () => {
    const all = [
      town('Quarter', 0.5, 1, { kind: 'PPLX' }),
      town('Ruin', 0.5, 1, { kind: 'PPLQ' }),
      town('Abroad', 9, 1),
    ];
    expect(townsOf(all, parts, box, scale).asked).toBe(0);
  });

  it('on the shore stand, and those at sea are named and left out', () => {
    const all = [
      town('Port', 3.01, 1, { country: 'UA' }),
      town('Atoll', 3.5, 1, { country: 'UA' }),
    ];
    const { settlements, atSea, elsewhere } = townsOf(all, parts, box, scale);
    expect(settlements.map(({ properties }) => properties.name)).toEqual(['Port']);
    expect([atSea, elsewhere]).toEqual([['Atoll'], []]);
  });

  it('in another country than the gazetteer says are named, unless states disagree about it', () => {
    const all = [
      town('Wrong', 0.5, 1, { country: 'TR' }),
      town('Laayoune', 1.5, 1, { country: 'MA' }),
      town('Kerch', 2.5, 1, { country: 'RU' }),
    ];
    expect(townsOf(all, parts, box, scale).elsewhere).toEqual(['Wrong']);
  });

  it('of the same name have ids of their own', () => {
    const all = [town('Town', 0.2, 0.2), town('Town', 0.2, 1.8)];
    const ids = townsOf(all, parts, box, scale).settlements.map(({ properties }) => properties.id);
    expect(ids[0]).toBe('town');
    expect(ids[1]).toMatch(/^town-\d+$/);
  });

  it('are found across the antimeridian', () => {
    const pacific = boxOf([179, 0, -179, 2]);
    const land = [part('fj', -1, 1)];
    const all = [
      town('West', 179.5, 1, { country: 'FJ' }),
      town('East', -179.5, 1, { country: 'FJ' }),
    ];
    const { settlements } = townsOf(all, land, pacific, scaleOf(pacific, 9));
    expect(
      settlements.map(({ geometry }) => 'coordinates' in geometry && geometry.coordinates),
    ).toEqual([
      [-0.5, 1],
      [0.5, 1],
    ]);
  });
});

describe('the names of countries', () => {
  it('stand inside of them; land that two have, and the sea, have none', () => {
    const labels = countryLabels(parts, scale);
    expect(new Set(labels.map(({ properties }) => properties.text))).toEqual(
      new Set(['ARMENIA', 'WESTERN SAHARA']),
    );
  });
});
