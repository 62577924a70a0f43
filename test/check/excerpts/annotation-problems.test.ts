import { expect, it } from 'vitest';

import { measurementProblems } from '../../../src/check/excerpts/annotation-problems.ts';
import type { Annotation } from '../../../src/story/schema/types.ts';
import type { StoryData } from '../../../src/check/document/story-files.ts';
import { fixtureDocuments, problemsAfter } from '../../story/fixtures/two-villages.ts';

function annotation({ story }: StoryData): Annotation {
  const [first] = story.annotations;
  if (!first) throw new Error('no annotation');
  return first;
}

it.each<[string, (data: StoryData) => void, string]>([
  [
    'an unknown claim',
    (data) => (annotation(data).claim = 'moor-aria'),
    'annotations[0].claim: found the unknown claim "moor-aria"; allowed: did you mean “moor-area”?',
  ],
  [
    'a claim without a figure',
    (data) => (annotation(data).claim = 'reeds-cut'),
    'found "reeds-cut", which has no figure',
  ],
  [
    'a swapped position',
    (data) => (annotation(data).at = [50.4, 10.7]),
    'annotations[0].at: found [50.4,10.7]; longitude and latitude look swapped',
  ],
])('gives one message for %s', (_, change, expected) => {
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

it('finds a label that is not measured', () => {
  const { story } = fixtureDocuments();
  const measurement = { claim: 'moor-area', value: 1, unit: 'km²', method: '' } as const;
  expect(measurementProblems(story, [{ ...measurement, label: 'area of the outline' }])).toEqual(
    [],
  );
  const [problem] = measurementProblems(story, [{ ...measurement, label: 'area of the outlines' }]);
  expect(problem).toMatchObject({
    field: 'annotations[0].measured[0].label',
    allowed: 'did you mean “area of the outlines”?',
  });
  expect(measurementProblems(story, [])[0]?.allowed).toContain('no measurements');
});
