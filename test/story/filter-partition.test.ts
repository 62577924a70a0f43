import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { facets, valuesOf } from '../../src/story/facets.ts';
import { answerRange } from '../../src/story/exchange/answer-range.ts';
import { canBeWithin } from '../../src/story/can-be-within.ts';
import { exchanges } from '../../src/story/exchange/exchanges.ts';
import { placeThreads } from '../../src/story/threads.ts';
import { type ClaimFilter, type Facet, isFiltering, noFilter } from '../../src/story/filter.ts';
import { filterClaims, filterStory, passes } from '../../src/story/filter-story.ts';
import type { Story } from '../../src/story/story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory } from './fixtures/two-villages.ts';

const facetList: Facet[] = ['by', 'about', 'kinds', 'places', 'answers'];

/** Any filter that a reader can come to, and some that no choice leads to. */
function anyFilter(story: Story): fc.Arbitrary<ClaimFilter> {
  const choices = facets(story, noFilter);
  const list = (facet: Facet): fc.Arbitrary<string[]> =>
    fc.subarray([...choices[facet].map(({ id }) => id), 'nobody-has-this'], { maxLength: 3 });
  const [from = 0, to = 0] = story.period.map((instant) => instant ?? 0);
  const instant = fc.option(fc.integer({ min: from - 1e8, max: to + 1e8 }), { freq: 2 });
  const words = fc.constantFrom('', '', '', 'a', 'the', 'Turkey', 'nowhere at all', 'ÇAVUSOGLU');
  const filter = fc.record({
    from: instant,
    to: instant,
    by: list('by'),
    about: list('about'),
    kinds: list('kinds'),
    places: list('places'),
    answers: list('answers'),
    text: words,
  });
  return filter as fc.Arbitrary<ClaimFilter>;
}

describe.each<[string, Story]>([
  ['the first story', await karabakhStory()],
  ['an invented story', fixtureStory()],
])('filtering %s', (_, story) => {
  const all = story.claims.map(({ id }) => id).sort();

  it('never loses a claim: shown, context and hidden are always all, each once', () => {
    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const { shown, context, hidden } = filterClaims(story, filter);
        expect([...shown, ...context, ...hidden].sort()).toEqual(all);
      }),
    );
  });

  it('shows what passes, and keeps the rest of its exchange as context', () => {
    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const { shown, context } = filterClaims(story, filter);
        for (const claim of story.claims)
          expect(shown.has(claim.id)).toBe(passes(story, claim, filter));
        for (const exchange of exchanges(story)) {
          const ids = exchange.map(({ id }) => id);
          const kept = ids.filter((id) => shown.has(id) || context.has(id));
          expect(kept.length).toBe(ids.some((id) => shown.has(id)) ? ids.length : 0);
        }
      }),
    );
  });

  it('draws the story without what is hidden, and in the same order', () => {
    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const { story: drawn, hidden } = filterStory(story, filter);
        const left = story.claims.filter(({ id }) => !hidden.has(id));
        expect(drawn.claims.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
        const told = story.places.flatMap(({ id }) => placeThreads(drawn, id));
        for (const { claim } of told)
          expect(canBeWithin(answerRange(story, claim), filter), claim.id).toBe(true);
      }),
    );
  });

  it('leaves nothing out exactly when it says so', () => {
    expect(isFiltering(noFilter)).toBe(false);
    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        if (!isFiltering(filter)) expect(filterClaims(story, filter).shown.size).toBe(all.length);
      }),
    );
  });

  it('counts for each choice as many claims as it would show', () => {
    fc.assert(
      fc.property(anyFilter(story), fc.constantFrom(...facetList), (filter, facet) => {
        for (const { id, count } of facets(story, filter)[facet]) {
          const alone = { ...filter, [facet]: [id] };
          const passing = story.claims.filter((claim) => passes(story, claim, alone));
          expect(count, `${facet} ${id}`).toBe(passing.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('offers every value that a claim has, and none that no claim has', () => {
    const choices = facets(story, noFilter);
    for (const facet of facetList) {
      const values = story.claims.flatMap((claim) => valuesOf(story, claim, facet));
      expect(choices[facet].map(({ id }) => id).sort()).toEqual([...new Set(values)].sort());
      for (const { count } of choices[facet]) expect(count).toBeGreaterThan(0);
    }
  });
});
