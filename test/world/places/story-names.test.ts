import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/world/places/find-places.ts';
import { storyNames } from '../../../src/world/places/story-names.ts';
import type { District, Town } from '../../../src/world/source-data.ts';

const town: Town = {
  id: '1',
  name: 'Tbilisi',
  plainName: 'Tbilisi',
  otherNames: ['Tiflis', 'Тбілісі', 'Тбилиси', 'თბილისი', 'تفلیس', 'トビリシ', '第比利斯'],
  position: [44.8, 41.7],
  kind: 'PPLC',
  country: 'GE',
  population: 1_000_000,
};
const district: District = {
  code: 'ES-AN',
  country: 'ES',
  holder: 'ESP',
  name: 'Andalucía',
  kind: 'Autonomous Community',
  names: { ar: 'أندلوسيا', de: 'Andalusien', en: 'Andalusia', es: 'Andalucía', ja: 'アンダルシア' },
  otherNames: ['Andalusie'],
  polygons: [[[[0, 0], [0, 1], [1, 1], [0, 0]]]], // prettier-ignore
};

describe('the names of a place for a story', () => {
  const names = (name: string, language: string) => {
    const [place] = findPlaces({ name }, [town], [district]);
    return storyNames(place!, language, name).map((one) => [one.text, one.language, one.usedBy]);
  };
  const georgian = ['თბილისი', 'ka', 'in Georgian'];
  const spanish = ['Andalucía', 'es', 'in Spanish'];

  it('of a district are the one in the story’s language, and the local one', () => {
    expect(names('Andalucía', 'es')).toEqual([spanish]);
    expect(names('Andalucia', 'en-GB')).toEqual([['Andalusia', 'en', 'in English'], spanish]);
    expect(names('Andalusie', 'ja')).toEqual([['アンダルシア', 'ja', 'in Japanese'], spanish]);
    expect(names('Andalucía', 'ar')).toEqual([['أندلوسيا', 'ar', 'in Arabic'], spanish]);
    // Without one in its language, the one that was looked for; nobody says which language that is.
    expect(names('Andalusie', 'fr')).toEqual([['Andalusie', undefined, undefined], spanish]);
  });

  it('of a town are one in the story’s script, and the local one where its script tells', () => {
    expect(names('Tbilisi', 'es')).toEqual([['Tbilisi', undefined, undefined], georgian]);
    expect(names('tiflis', 'de')).toEqual([['Tiflis', undefined, undefined], georgian]);
    expect(names('Тбилиси', 'ru')).toEqual([['Тбилиси', undefined, undefined], georgian]);
    expect(names('Tbilisi', 'ja')).toEqual([['トビリシ', 'ja', 'in Japanese'], georgian]);
    expect(names('Tbilisi', 'ka')).toEqual([georgian]);
    expect(names('Tbilisi', 'zh-Hans')[0]![0]).toBe('第比利斯');
    expect(names('Tbilisi', 'el')[0]![0]).toBe('Tbilisi');
  });

  it('begin with the spelling that was looked for, if the gazetteer has it', () => {
    const limni: Town = {
      ...town,
      ...{ id: '2', name: 'Límni', plainName: 'Limni', otherNames: ['Limne', 'Λίμνη'] },
      country: 'GR',
    };
    const spelt = (name: string, language: string) =>
      storyNames(findPlaces({ name }, [limni], [])[0]!, language, name).map(({ text }) => text);
    expect(spelt('Limni', 'en')).toEqual(['Limni', 'Λίμνη']);
    expect(spelt('limni', 'en')).toEqual(['Limni', 'Λίμνη']);
    expect(spelt('Límni', 'en')).toEqual(['Límni', 'Λίμνη']);
    expect(spelt('Limne', 'de')).toEqual(['Limne', 'Λίμνη']);
    expect(spelt('Limni', 'el')).toEqual(['Λίμνη']);
    expect(names('Andalusia', 'de')).toEqual([['Andalusia', 'en', 'in English'], spanish]);
    expect(names('Andalucía', 'en')).toEqual([spanish]);
  });
});
