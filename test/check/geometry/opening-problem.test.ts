import { expect, it } from 'vitest';
import { parseJson } from '../../../src/check/document/json-document.ts';
import type { StoryDocuments } from '../../../src/check/document/story-files.ts';
import { openingProblem } from '../../../src/check/geometry/opening-problem.ts';

type Bounds = [number, number, number, number];

/** What is said of a first view of labels on both sides of the antimeridian. */
function said(bounds: Bounds, at = [178.4, 179.3, -176.2, -171.8]): string | null {
  const annotations = at.map((longitude) => ({ at: [longitude, -14] }));
  const text = JSON.stringify({ opening: { bounds }, annotations });
  const story = parseJson('story.json', text) as StoryDocuments['story'];
  const problem = openingProblem({ story, places: null });
  return problem && `${problem.found}; ${problem.allowed}`;
}

it('takes the short way around the Earth', () => {
  expect(said([177, -19.5, -170.5, -12.8])).toBeNull();
  expect(said([20, -20, 30, -10])).toMatch(/they lie within \[178\.4,-14,-171\.8,-14\]$/);
});

it('tells that west and east are swapped', () => {
  expect(said([-170.5, -19.5, 177, -12.8])).toBe(
    '[-170.5,-19.5,177,-12.8]; west and east look swapped; west, south, east, north: [177,-19.5,-170.5,-12.8]',
  );
});

it('refuses a view that goes the long way, and takes one of all the Earth', () => {
  expect(said([-176.2, -19.5, 179.3, -12.8])).toMatch(/the long way around the Earth; .*\[178\.4,/);
  expect(said([-180, -60, 180, 60])).toBeNull();
  expect(said([-170, -60, 170, 60], [-100, 0, 100])).toBeNull();
});

it('tells that longitude and latitude are swapped where no view can be so', () => {
  expect(said([-19.5, 177, -12.8, -170.5])).toContain('longitude and latitude look swapped');
});
