import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type ChoiceGroup,
  choiceGroups,
  choiceName,
  facetNames,
  togglePart,
  toggleWhole,
  wholeState,
} from '../../src/elements/filters/choices.ts';
import { filterChips } from '../../src/elements/filters/filter-chips.ts';
import { facets } from '../../src/story/facets.ts';
import { isFiltering, noFilter } from '../../src/story/filter.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const all = facets(story, noFilter);

const side: ChoiceGroup = {
  choice: { id: 'side', count: 5 },
  parts: [
    { id: 'one', count: 2 },
    { id: 'two', count: 3 },
  ],
};

describe('choiceGroups', () => {
  it('holds each choice once', () => {
    for (const [facet] of facetNames) {
      const ids = choiceGroups(story, facet, all[facet]).flatMap(({ choice, parts }) =>
        [choice, ...parts].map(({ id }) => id),
      );
      expect(ids.sort()).toEqual(all[facet].map(({ id }) => id).sort());
    }
  });

  it('puts actors under their side', () => {
    const groups = choiceGroups(story, 'by', all.by);
    const own = groups.find(({ choice }) => choice.id === 'armenia-authorities');
    expect(own?.parts.map(({ id }) => id)).toContain('pashinyan');
  });
});

describe('choiceName', () => {
  it('names every choice in words', () => {
    for (const [facet] of facetNames)
      for (const { id } of all[facet]) {
        const name = choiceName(story, facet, id);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[a-z]-[a-z]+-/);
      }
    expect(choiceName(story, 'places', 'none')).toBe('no place that could be drawn');
    expect(choiceName(story, 'by', 'article')).toBe('the article itself');
  });
});

describe('a side and its actors', () => {
  it('are ticked and cleared together', () => {
    expect(toggleWhole(['other', 'one'], side)).toEqual(['other', 'side']);
    expect(toggleWhole(['side'], side)).toEqual([]);
  });

  it('clearing one actor of a chosen side leaves the others', () => {
    expect(togglePart(['side'], side, 'one', true)).toEqual(['two']);
  });

  it('a part that is not its whole replaces it', () => {
    expect(togglePart(['side'], side, 'one', false)).toEqual(['one']);
  });

  it('shows that a part is chosen', () => {
    expect(wholeState([], side)).toBe('none');
    expect(wholeState(['two'], side)).toBe('some');
    expect(wholeState(['side'], side)).toBe('all');
  });

  it('ticking twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.subarray(['one', 'two', 'other']),
        fc.constantFrom('one', 'two'),
        (list, part) => {
          const twice = togglePart(togglePart(list, side, part, true), side, part, true);
          expect(twice.sort()).toEqual([...list].sort());
        },
      ),
    );
  });
});

describe('filterChips', () => {
  it('names each thing, and takes back one at a time until nothing is left', () => {
    const filter = {
      ...noFilter,
      from: Date.UTC(2020, 8, 29),
      to: Date.UTC(2020, 8, 30) - 1,
      by: ['pashinyan', 'article'],
      kinds: ['talks' as const],
      text: 'Turkey',
    };
    const labels = filterChips(story, filter).map(({ label }) => label);
    expect(labels).toEqual([
      '29 September',
      'who speaks: Nikol Pashinyan',
      'who speaks: the article itself',
      'kind: talks',
      '“Turkey”',
    ]);
    let left = filter as typeof noFilter;
    for (let index = labels.length; index > 0; index--) {
      const chips = filterChips(story, left);
      expect(chips).toHaveLength(index);
      left = chips[0]!.without;
    }
    expect(isFiltering(left)).toBe(false);
  });

  it.each(['', 'no_tag', 'x'])('does not fail on “%s”, which is no language', (language) => {
    const [chip] = filterChips({ ...story, language }, { ...noFilter, from: 0 });
    expect(chip?.label).toBe('from 1 January');
  });
});
