import { describe, expect, it } from 'vitest';

import { referenceProblems } from '../../src/check/reference-problems.ts';
import type { StoryData } from '../../src/check/document/story-files.ts';
import { fixtureDocuments, problemsAfter, withId } from '../story/fixtures/two-villages.ts';

describe('referenceProblems', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'an unknown actor',
      ({ claims }) => (withId(claims.claims, 'weir-blocked').claimant = 'uper-council'),
      'claims.json:33: claims[1].claimant: found the unknown actor "uper-council"; allowed: did you mean “upper-council”?',
    ],
    [
      'an unknown side',
      ({ actors }) => (withId(actors.actors, 'upper-mayor').side = 'moon'),
      'actors[1].side: found the unknown side "moon"; allowed: one of upper, lower',
    ],
    [
      'an unknown place',
      ({ claims }) => (withId(claims.claims, 'reeds-cut').where.place = 'redmarsh'),
      'did you mean “reedmarsh”?',
    ],
    [
      'a place renamed under several claims',
      ({ places }) => (withId(places.features, 'moor').id = 'fen'),
      'the unknown place "moor", 2 times',
    ],
    [
      'an unknown answered claim',
      ({ claims }) => (withId(claims.claims, 'weir-denial').respondsTo = 'weir-blockt'),
      'the unknown claim "weir-blockt"; allowed: did you mean “weir-blocked”?',
    ],
    [
      'an actor that nobody mentions',
      ({ actors }) =>
        actors.actors.push({ id: 'nobody', name: 'N', kind: 'person', side: 'upper' }),
      'the actor "nobody", which nothing refers to',
    ],
    [
      'an id that is there twice',
      ({ actors }) => (withId(actors.actors, 'upper-mayor').id = 'upper-council'),
      'actors[1].id: found "upper-council" twice: it is in line 4, too; allowed: an id of its own for each actor',
    ],
    [
      'a story id that is not its folder',
      ({ story }) => (story.id = 'three-villages'),
      'id: found "three-villages"; allowed: "two-villages", the folder\'s name',
    ],
  ])('gives one message for %s', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('finds a claim that answers itself', () => {
    const documents = fixtureDocuments();
    withId(documents.claims.value.claims, 'weir-denial').respondsTo = 'weir-denial';
    const [problem, ...more] = referenceProblems(documents, 'two-villages');
    expect(problem?.found).toBe('"weir-denial", the claim itself');
    expect(more).toEqual([]);
  });

  it('reports a circle once', () => {
    const documents = fixtureDocuments();
    withId(documents.claims.value.claims, 'weir-blocked').respondsTo = 'mayor-comment';
    const problems = referenceProblems(documents, 'two-villages');
    expect(problems.map(({ found }) => found)).toEqual([
      'a circle: weir-blocked → mayor-comment → weir-denial → weir-blocked',
    ]);
  });
});

describe('the kind of a claim', () => {
  const quota = { id: 'fishing-quota', label: 'fishing quota', pictogram: 'decision' } as const;
  const withKind = (kind: string, ...kinds: Record<'id' | 'label' | 'pictogram', string>[]) =>
    problemsAfter(({ story, claims }) => {
      claims.claims[0]!.kind = kind;
      if (kinds.length > 0) story.kinds = kinds as NonNullable<typeof story.kinds>;
    });

  it('is one that every story has, or one that the story adds', () => {
    expect(withKind('flood')).toEqual([]);
    expect(withKind('fishing-quota', quota)).toEqual([]);
  });

  it('is named with its line where it is neither, with the one that may be meant, or all', () => {
    expect(withKind('flod')).toEqual([
      expect.stringMatching(
        /^claims\.json:\d+: claims\[0\]\.kind: found the unknown kind "flod"; allowed: did you mean “flood”\?/,
      ),
    ]);
    expect(withKind('parade')).toEqual([
      expect.stringMatching(/found the unknown kind "parade"; allowed: one of shelling, fighting/),
    ]);
    expect(withKind('fishing-quotas', quota)).toHaveLength(1);
    expect(withKind('fishing-quotas', quota)[0]).toContain('did you mean “fishing-quota”?');
  });

  it('is refused in story.json where it is every story’s, there twice, unused or without a pictogram', () => {
    expect(withKind('flood', { ...quota, id: 'flood' })).toEqual([
      expect.stringMatching(
        /^story\.json:\d+: kinds\[0\]\.id: found "flood", a kind that every story has; allowed: another id/,
      ),
    ]);
    expect(withKind('fishing-quota', quota, quota)).toEqual([
      expect.stringMatching(/^story\.json:\d+: kinds\[1\]\.id: found "fishing-quota" twice/),
    ]);
    expect(withKind('flood', quota)).toEqual([
      expect.stringContaining('the kind "fishing-quota", which nothing refers to'),
    ]);
    expect(withKind('fishing-quota', { ...quota, pictogram: 'fish' })).toEqual([
      expect.stringMatching(
        /^story\.json:\d+: kinds\[0\]\.pictogram: found "fish"; allowed: one of "shelling", /,
      ),
    ]);
  });
});
