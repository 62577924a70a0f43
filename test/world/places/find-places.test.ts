import { describe, expect, it, test } from 'vitest';
import type { CountryOutline, District, Town } from '../../../src/world/source-data.ts';
import { findPlaces } from '../../../src/world/places/find-places.ts';
import { fitsOf, folded } from '../../../src/world/places/name-fit.ts';
import { countriesAt, placeDrafts } from '../../../src/world/places/place-features.ts';
import { languageByScript } from '../../../src/world/tables/script-languages.ts';

const towns: Town[] = [
  {
    id: '1',
    name: 'Tərtər',
    plainName: 'Tartar',
    otherNames: ['Terter', 'Тертер', 'Թարթառ'],
    position: [1.5, 0.5],
    kind: 'PPLA',
    country: 'AZ',
    population: 18_185,
  },
  {
    id: '2',
    name: 'Terter Junction',
    plainName: 'Terter Junction',
    otherNames: [],
    position: [0.5, 0.5],
    kind: 'PPL',
    country: 'RU',
    population: null,
  },
];
// Clockwise, as no GeoJSON file should be.
const square = [
  [1, 0],
  [1, 1],
  [2, 1],
  [2, 0],
  [1, 0],
];
const districts: District[] = [
  {
    code: 'AZ-TAR',
    country: 'AZ',
    holder: 'AZE',
    name: 'Tərtər',
    kind: 'District',
    names: { ar: 'ترتر', az: 'Tərtər' },
    otherNames: ['Terter'],
    polygons: [[square]],
  },
  {
    code: 'UA-43',
    country: 'RU',
    holder: 'RUS',
    name: 'Crimea',
    kind: '',
    names: {},
    otherNames: [],
    polygons: [[square]],
  },
];
const outlines: CountryOutline[] = [{ code: 'AZ', polygons: [[square]] }];

test.each([
  ['Tərtər', 'tartar'],
  ['Hala’ib', 'halaib'],
  ['Ḩarib', 'harib'],
  ['Sant-Julià  de Lòria', 'sant julia de loria'],
  ['Вишневе', 'вишневе'],
])('%s is folded to %s', (name, plain) => {
  expect(folded(name)).toBe(plain);
});

describe('names that are similar', () => {
  test.each([
    ['wadjir', 'Wajir', 3],
    ['khan yunis', 'Han Younis', 3],
    ['garisa', 'Garissa', 3],
    ['kismayu', 'Kismayo', 4],
    ['terter', 'Tetrer', 4],
    ['gardabany', 'Gardobane', 5],
    ['hubei', 'hupei', null],
    ['hubei', 'Tubei', null],
    ['hubei', 'Hanoi', null],
    ['suv', 'Suva', null],
    ['gardabani', 'Gardabani District', 1],
  ])('%s and %s fit as %s', (wanted, name, fit) => {
    expect(fitsOf(wanted)([name])?.fit ?? null).toBe(fit);
  });

  it('come behind all others, and those that differ much only where there is no other', () => {
    const town = (name: string): Town => ({ ...towns[1]!, id: name, name, plainName: name });
    const all = ['Gardobane', 'Gardabano', 'Gardabani'].map(town);
    const names = (name: string, from = all) =>
      findPlaces({ name }, from, []).map((one) => [one.name, one.similar]);
    expect(names('gardabani')).toEqual([
      ['Gardabani', null],
      ['Gardabano', 'Gardabano'],
    ]);
    expect(names('gardabani', all.slice(0, 1))).toEqual([['Gardobane', 'Gardobane']]);
  });
});

describe('finding places', () => {
  const found = (name: string, more = {}) =>
    findPlaces({ name, ...more }, towns, districts).map((one) => `${one.kind} ${one.name}`);

  it('takes any of their names, the whole name first', () => {
    expect(found('TERTER')).toEqual(['district Tərtər', 'seat Tərtər', 'town Terter Junction']);
    expect(found('Тертер')).toEqual(['seat Tərtər']);
    expect(found('junction')).toEqual(['town Terter Junction']);
  });

  it('puts the nearest of those that fit alike first', () => {
    expect(found('terter', { near: [1.5, 0.5] })[0]).toBe('seat Tərtər');
  });

  it('takes a country, also where a code says another one', () => {
    expect(found('terter', { country: 'RU' })).toEqual(['town Terter Junction']);
    expect(found('crimea', { country: 'UA' })).toEqual(['district Crimea']);
    expect(found('crimea', { country: 'RU' })).toEqual(['district Crimea']);
  });

  it('finds nothing for no letters', () => {
    expect(found(' - ')).toEqual([]);
  });
});

describe('found places as features of a story', () => {
  const drafts = placeDrafts(findPlaces({ name: 'terter' }, towns, districts), outlines);

  it('have ids that differ, and no precision: that is the article’s', () => {
    expect(drafts.map(({ id }) => id)).toEqual(['tartar-district', 'tartar', 'terter-junction']);
    for (const { properties } of drafts) expect(properties).not.toHaveProperty('precision');
  });

  it('have outlines that run counter-clockwise', () => {
    expect(drafts[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [[...square].reverse()] });
  });

  it('say the language of a name only where it is known', () => {
    expect(drafts[0]?.properties.names).toEqual([
      { text: 'Tərtər', language: 'az', usedBy: 'in Azerbaijani' },
      { text: 'ترتر', language: 'ar', usedBy: 'in Arabic' },
    ]);
    expect(drafts[1]?.properties.names).toEqual([
      { text: 'Tərtər' },
      { text: 'Тертер' },
      { text: 'Թարթառ', language: 'hy', usedBy: 'in Armenian' },
    ]);
  });

  it('say no language of a name that several have, but that of the interface', () => {
    const names = (all: Record<string, string>) => {
      const district = { ...districts[1]!, name: 'Hubei', names: all };
      return placeDrafts(findPlaces({ name: 'hubei' }, [], [district]), outlines)[0]?.properties
        .names;
    };
    const english = { text: 'Hubei', language: 'en', usedBy: 'in English' };
    expect(names({ de: 'Hubei', en: 'Hubei', es: 'Hubei' })).toEqual([english]);
    expect(names({ de: 'Hubei', es: 'Hubei' })).toEqual([{ text: 'Hubei' }]);
  });

  it('lie in a country where the packages agree about it', () => {
    expect(drafts.map(({ properties }) => properties.within)).toEqual([
      'Azerbaijan',
      'Azerbaijan',
      'Russia',
    ]);
    const both = countriesAt({ position: [1.5, 0.5], countries: ['RU', 'UA'] }, outlines);
    expect(both).toEqual(['AZ', 'RU', 'UA']);
  });

  it('say where they are from', () => {
    expect(drafts[0]?.properties.provenance).toContain('Natural Earth');
    expect(drafts[1]?.properties.provenance).toContain('GeoNames 1 (CC BY 4.0)');
  });
});

test.each([
  ['თბილისი', 'ka'],
  ['Հադրութ', 'hy'],
  ['ירושלים', 'he'],
  ['オルディノ', 'ja'],
  ['Шуша', null],
  ['شوشا', null],
  ['Shusha', null],
  ['12', null],
])('the letters of %s tell %s', (name, language) => {
  expect(languageByScript(name)).toBe(language);
});
