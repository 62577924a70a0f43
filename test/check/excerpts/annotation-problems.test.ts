import { describe, expect, it } from 'vitest';

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

describe('a measure on the map', () => {
  const measurement = {
    claim: 'moor-area',
    label: 'area of the outline',
    value: 1,
    unit: 'km²',
    method: '',
  } as const;
  const field = 'annotations[0].measured[0].measure';

  it('has to be one of its claim’s', () => {
    const { story } = fixtureDocuments();
    const measured = (measure: string) => measurementProblems(story, [{ ...measurement, measure }]);
    expect(measured('area-of-the-outline')).toEqual([]);
    expect(measured('area-of-the-outlines')).toMatchObject([
      { field, allowed: 'did you mean “area-of-the-outlines”?' },
    ]);
    expect(measurementProblems(story, [])[0]?.allowed).toContain('no measurements');
  });

  it('is named by its id, not by its label', () => {
    const { story } = fixtureDocuments();
    story.value.annotations[0]!.measured[0]!.measure = 'Area of the outline';
    const all = [{ ...measurement, measure: 'area-of-the-outline' }];
    expect(measurementProblems(story, all)).toMatchObject([
      { field, found: 'the label "Area of the outline"', allowed: 'the id "area-of-the-outline"' },
    ]);
  });
});
