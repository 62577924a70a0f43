import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkBuiltStory } from '../../../src/story/built/built-story-check.ts';
import { builtStory, type GivenStory } from '../../../src/story/built/built-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { claimsCsv } from '../../../src/export/csv-export.ts';
import { unlocatedThreads, placeThreads } from '../../../src/story/threads.ts';
import { lossesOf } from '../../../src/story/losses.ts';
import { storyMarks } from '../../../src/scene/marks.ts';
import { figureLabels } from '../../../src/scene/figure-labels.ts';
import { fixtureStory } from '../../browser/fixture-story.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';

const karabakh = await karabakhStory();

/** The fixture with something else for one of its claims. */
function withClaim(id: string, changes: Record<string, unknown>): Story {
  const story = fixtureStory();
  const claims = story.claims.map((claim) => (claim.id === id ? { ...claim, ...changes } : claim));
  return { ...story, claims: claims };
}

function claimIds(story: GivenStory | null): string[] | undefined {
  return story?.claims.map(({ id }) => id);
}

describe('a built story', () => {
  it.each([
    ['of the project', karabakh],
    ['invented for tests', fixtureStory()],
    ['with its format', builtStory(karabakh)],
    ['from JSON', JSON.parse(JSON.stringify(karabakh)) as unknown],
  ])('%s is whole, and given back as it is', (_name, story) => {
    const checked = checkBuiltStory(story);
    expect(checked.faults).toEqual([]);
    expect(checked.story).toBe(story);
  });

  it('may have “undefined” for what may be absent', () => {
    const story = withClaim('reeds-cut', { respondsTo: undefined, note: undefined });
    expect(checkBuiltStory(story).faults).toEqual([]);
  });

  it('of a thousand claims is checked with a look at each, and not at each pair', () => {
    const [first] = fixtureStory().claims;
    let reads = 0;
    const claims = Array.from({ length: 1000 }, (_, index) => {
      const claim = { ...first, id: `claim-${index}`, respondsTo: `claim-${index - 1}` };
      return new Proxy(claim, {
        get: (target, key) => {
          reads++;
          return Reflect.get(target, key) as unknown;
        },
      });
    });
    const { story } = checkBuiltStory({ ...fixtureStory(), claims });
    expect(story?.claims).toHaveLength(1000);
    expect(reads).toBeLessThan(100 * 1000);
  });
});

describe('an incomplete claim', () => {
  it.each([
    [{ excerpt: undefined }, 'excerpt'],
    [{ excerpt: { exact: 1 } }, 'excerpt.exact'],
    [{ kind: 'parade' }, 'kind'],
    [{ when: null }, 'when'],
    [{ range: [2, 1] }, 'range'],
    [{ range: [Number.NaN, null] }, 'range'],
    [{ figures: [{}] }, 'figures.0.value'],
    [{ id: 'has space' }, 'id'],
    [{ claimant: 'nobody-known' }, 'claimant'],
    [{ subject: 'nobody-known' }, 'subject'],
  ])('with %j is left out, and %s is named', (changes, field) => {
    const { story, faults } = checkBuiltStory(withClaim('reeds-cut', changes));
    expect(claimIds(story)).toEqual(['weir-blocked', 'weir-denial', 'stream-disputed']);
    expect(faults[0]).toMatchObject({ list: 'claims', field });
  });

  it('that is no object at all is named by its number', () => {
    const story = { ...fixtureStory(), claims: [...fixtureStory().claims, null, 7] };
    const { faults } = checkBuiltStory(story);
    expect(faults.map(({ name }) => name)).toEqual(['5', '6']);
  });

  it('with the id of an earlier one is left out', () => {
    const [first, ...others] = fixtureStory().claims;
    const { story, faults } = checkBuiltStory({
      ...fixtureStory(),
      claims: [first, ...others, { ...first, summary: 'Another' }],
    });
    expect(claimIds(story)).toEqual(claimIds(fixtureStory()));
    expect(faults).toMatchObject([{ name: 'weir-blocked', field: 'id', found: 'used twice' }]);
  });

  it('takes no answer with it', () => {
    const { story, faults } = checkBuiltStory(withClaim('weir-blocked', { summary: undefined }));
    expect(claimIds(story)).toEqual(['weir-denial', 'reeds-cut', 'stream-disputed']);
    const answer = story?.claims[0];
    expect(answer).not.toHaveProperty('respondsTo');
    expect(answer).not.toHaveProperty('stance');
    expect(faults.map(({ list, name }) => `${list} ${name}`)).toEqual([
      'claims weir-blocked',
      'answers weir-denial',
    ]);
  });
});

describe('a circle of answers', () => {
  it.each([
    ['of one', ['weir-blocked']],
    ['of two', ['weir-blocked', 'weir-denial']],
    ['of three', ['weir-blocked', 'reeds-cut', 'weir-denial']],
  ])('%s loses nothing', (_name, circle) => {
    const story = fixtureStory();
    const claims = story.claims.map((claim) => {
      const at = circle.indexOf(claim.id);
      return at < 0 ? claim : { ...claim, respondsTo: circle[(at + 1) % circle.length]! };
    });
    const checked = checkBuiltStory({ ...story, claims });
    expect(claimIds(checked.story)).toEqual(claimIds(story));
    expect(checked.faults).toMatchObject([
      { list: 'answers', name: 'weir-blocked', field: 'respondsTo' },
    ]);
    const listed = (threads: ReturnType<typeof unlocatedThreads>): string[] =>
      threads.flatMap(({ claim, responses }) => [claim.id, ...listed(responses)]);
    const all = [
      ...story.places.flatMap(({ id }) => placeThreads(checked.story!, id)),
      ...unlocatedThreads(checked.story!),
    ];
    expect(listed(all).sort()).toEqual([...claimIds(story)!].sort());
  });
});

describe('a part that is not as it has to be', () => {
  it('a place: its claims stay, without it', () => {
    const story = fixtureStory();
    const places = story.places.map((place) =>
      place.id === 'reedmarsh'
        ? { ...place, geometry: { type: 'Polygon', coordinates: [] } }
        : place,
    );
    const checked = checkBuiltStory({ ...story, places });
    expect(claimIds(checked.story)).toEqual(claimIds(story));
    expect(checked.story?.claims[2]?.where).toEqual({
      place: null,
      words: 'the Reedmarsh district',
    });
    expect(checked.faults.map(({ list, name }) => `${list} ${name}`)).toEqual([
      'places reedmarsh',
      'located reeds-cut',
    ]);
  });

  it.each([[[200, 0]], [[0, 91]], [[Number.NaN, 0]], [['45', '40']], [[45]], [null]])(
    'a point at %j is none',
    (coordinates) => {
      const story = fixtureStory();
      const [first, ...others] = story.places;
      const places = [{ ...first, geometry: { type: 'Point', coordinates } }, ...others];
      expect(checkBuiltStory({ ...story, places }).faults[0]).toMatchObject({ field: 'geometry' });
    },
  );

  it('an actor takes with it what cannot be attributed without it', () => {
    const story = fixtureStory();
    const actors = story.actors.map((one) =>
      one.id === 'lower-council' ? { ...one, side: 'x' } : one,
    );
    const checked = checkBuiltStory({ ...story, actors });
    expect(claimIds(checked.story)).toEqual([]);
    expect(checked.faults).toHaveLength(5);
  });

  it.each([
    ['title', ''],
    ['language', 'en-GB-GB'],
    ['period', [0]],
    ['bounds', [1, 2, 3]],
    ['bounds', [1, 3, 2, 2]],
    ['sides', [{ id: 'upper', label: 'Upper', colour: 'red' }]],
  ])('a story whose %s is %j is none', (field, value) => {
    const checked = checkBuiltStory({ ...fixtureStory(), [field]: value });
    expect(checked.story).toBeNull();
    expect(checked.faults[0]?.field.startsWith(field)).toBe(true);
  });

  it('an address of the article that is not http or https', () => {
    const { source } = fixtureStory();
    const story = { ...fixtureStory(), source: { ...source, url: 'javascript:alert(1)' } };
    expect(checkBuiltStory(story).faults).toMatchObject([{ field: 'source.url' }]);
  });
});

/** Every path in a value. */
function paths(value: unknown, before: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [before];
  const inside = Object.entries(value).flatMap(([key, one]) => paths(one, [...before, key]));
  return [before, ...inside];
}

function replaced(story: Story, path: (string | number)[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(story) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

describe('whatever the check lets through', () => {
  const story: Story = {
    ...fixtureStory(),
    annotations: [{ claim: 'reeds-cut', at: [46, 40], measured: [] }],
    guide: [{ title: 'One', text: 'Text', claims: ['reeds-cut'], bounds: null, period: null }],
  };
  const all = paths(story);

  it('can be drawn, listed and exported', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.oneof(
          fc.constantFrom(
            undefined,
            null,
            '',
            'x',
            -1,
            Infinity,
            {},
            [],
            'weir-blocked',
            'en-GB-GB',
          ),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        (path, value) => {
          const { story: shown, faults } = checkBuiltStory(replaced(story, path, value));
          if (!shown) {
            expect(faults.length).toBeGreaterThan(0);
            return;
          }
          const whole = { ...shown, basemap: shown.basemap ?? story.basemap };
          storyMarks(whole);
          figureLabels(whole);
          lossesOf(whole);
          claimsCsv(whole);
          for (const { id } of whole.places) placeThreads(whole, id);
          unlocatedThreads(whole);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('the kinds of a story', () => {
  it('are those of its claims where it was built before it had any', () => {
    const { kinds, ...before } = fixtureStory();
    const { story, faults } = checkBuiltStory(before);
    expect(faults).toEqual([]);
    expect(story?.kinds).toEqual(kinds);
  });

  it('are taken as they are, with the story itself', () => {
    const given = fixtureStory();
    expect(checkBuiltStory(given).story).toBe(given);
  });

  it('draw nothing but a path', () => {
    const [first, ...others] = fixtureStory().kinds;
    const kinds = [{ ...first, pictogram: '"/><script>' }, ...others];
    const { story, faults } = checkBuiltStory({ ...fixtureStory(), kinds });
    expect(story).toBeNull();
    expect(faults).toMatchObject([{ field: 'kinds.0.pictogram', allowed: 'SVG path data' }]);
  });
});

it('where an excerpt quotes is found in a story that was built before stories knew it', () => {
  const [first, ...others] = fixtureStory().claims;
  const excerpt = { ...first!.excerpt, exact: 'He said “he cried ‘fire’, and left”.' };
  const { said, ...before } = { ...first!, voice: 'quoted' as const, excerpt };
  const given = { ...fixtureStory(), claims: [before, ...others] };
  const { story, faults } = checkBuiltStory(given);
  expect(faults).toEqual([]);
  expect(story?.claims[0]?.said).toEqual([8, 35]);
  const known = { ...given, claims: [{ ...before, said: [1] }, ...others] };
  expect(checkBuiltStory(known).story?.claims[0]?.said).toEqual([1]);
});
