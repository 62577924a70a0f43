import { expect, test } from 'vitest';
import { idClashes } from '../../src/check/id-clashes.ts';
import { problemText } from '../../src/check/document/problem.ts';
import type { StoryDocuments } from '../../src/check/document/story-files.ts';
import { fixtureDocuments } from '../story/fixtures/two-villages.ts';

/** The clashes of the invented story after ids have been changed in place. */
function after(change: (documents: StoryDocuments) => void): string[] {
  const documents = fixtureDocuments();
  change(documents);
  return idClashes(documents).map(problemText);
}

test('there are none in the invented story', () => {
  expect(after(() => undefined)).toEqual([]);
});

test('an actor has no side’s id, and a claim no place’s', () => {
  const problems = after(({ actors, claims }) => {
    actors.value.actors[1]!.id = 'lower';
    claims.value.claims[2]!.id = 'moor';
  });
  expect(problems).toEqual([
    expect.stringContaining(
      'actors[1].id: found "lower", which is a side too; allowed: an id that no side has',
    ),
    expect.stringContaining(
      'claims[2].id: found "moor", which is a place too; allowed: an id that no place has',
    ),
  ]);
});

test.each(['article', 'none'])('no side, actor or place is called “%s”, a claim may be', (id) => {
  const problems = after(({ story, actors, places, claims }) => {
    story.value.sides[0]!.id = id;
    actors.value.actors[1]!.id = 'other';
    places.value.features[2]!.id = id;
    claims.value.claims[0]!.id = 'other';
  });
  expect(problems).toEqual([
    expect.stringMatching(`sides\\[0\\].id: found "${id}"; allowed: another id for the side`),
    expect.stringMatching(`features\\[2\\].id: found "${id}"; allowed: another id for the place`),
  ]);
  expect(after(({ actors }) => (actors.value.actors[0]!.id = id))).toEqual([
    expect.stringMatching(`actors\\[0\\].id: found "${id}"; allowed: another id for the actor`),
  ]);
  expect(after(({ claims }) => (claims.value.claims[0]!.id = id))).toEqual([]);
});
