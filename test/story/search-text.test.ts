import { describe, expect, it } from 'vitest';

import { noFilter } from '../../src/story/filter.ts';
import { passes } from '../../src/story/filter-story.ts';
import { occurs, searchText } from '../../src/story/search-text.ts';
import { fixtureStory } from './fixtures/two-villages.ts';

describe('search', () => {
  it.each([
    // what stands in the article, and what people type
    ['Azerbaijan’s Defence Ministry', "azerbaijan's"],
    ["Azerbaijan's Defence Ministry", 'Azerbaijan’s'],
    ['Azerbaijan’s Defence Ministry', 'azerbaijans'],
    ['Step’anakert', 'Stepʻanakert'],
    ['it´s', "it's"],
    ['“About 4,400 square kilometres”', '"about'],
    ['the "fire" ceased', '“fire”'],
    ['« feu »', '"feu"'],
    ['Nagorno-Karabakh', 'nagorno–karabakh'],
    ['Nagorno‑Karabakh', 'nagorno karabakh'],
    ['27–30 September', '27-30'],
    ['−5 degrees', '-5'],
    ['4,400 square kilometres', '4400'],
    ['4,400 square kilometres', '4.400'],
    ['4,400 square kilometres', '4 400'],
    ['4,400 square kilometres', '4\u00A0400'],
    ['4,400 square kilometres', '4\u202F400'],
    ['4\u202F400 kilomètres', '4,400'],
    ['4400 square kilometres', '4,400'],
    ['1,00,000 people', '100000'],
    ['12,345,678.9 hectares', '12 345 678.9'],
    ['٤٬٤٠٠ كيلومتر', '4400'],
    ['4,400 square kilometres', '٤٤٠٠'],
    ['50 300 were there', '50'],
    ['50 wounded, 300 displaced', '50 300'],
    ['4,400 km²', 'km2'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['DAĞLIQ QARABAĞ', 'dagliq qarabag'],
    ['cease\u00ADfire', 'ceasefire'],
    ['shelled the region.', '(region),'],
    ['shelled the region.', '"'],
    ['shelled the region.', '  '],
  ])('finds in “%s” what is typed as “%s”', (text, typed) => {
    expect(occurs(typed, searchText(text))).toBe(true);
  });

  it.each([
    ['3.14 metres', '314'],
    ['1993 400', '1993400'],
    ['on 12.09.2020', '12092020'],
    ['4,400 square kilometres', '4401'],
    ['Azerbaijan’s Defence Ministry', 'azerbaijan armenia'],
  ])('does not find in “%s” what is typed as “%s”', (text, typed) => {
    expect(occurs(typed, searchText(text))).toBe(false);
  });

  it('is what the filter asks', () => {
    const story = fixtureStory();
    const [claim] = story.claims;
    const said = {
      ...claim!,
      excerpt: { ...claim!.excerpt, exact: 'the mayor’s “4,400 sluice-gates”' },
    };
    for (const text of ["mayor's 4400", '"sluice–gates"'])
      expect(passes(story, said, { ...noFilter, text })).toBe(true);
    expect(passes(story, said, { ...noFilter, text: 'mayor 4401' })).toBe(false);
  });
});
