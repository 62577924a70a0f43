import { problemAt } from './json-document.ts';
import type { Bounds } from './position-mistake.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { StoryDocuments } from './story-files.ts';
import type { TimeRange } from './story.ts';
import { timeProblemAt } from './time-problems.ts';
import { readTime } from './time-range.ts';
import { viewMistake } from './view-mistake.ts';

type Documents = Pick<StoryDocuments, 'story' | 'claims'> & Required<Pick<StoryDocuments, 'guide'>>;

/**
 * Steps of the guided reading whose view or days cannot be, that name a claim twice, or that show a
 * claim on days which leave it out; the last only where the claims’ own dates are right (`dated`).
 * Unknown claims are found with the other references.
 */
export function guideProblems({ story, claims, guide }: Documents, dated: boolean): Problem[] {
  const view = story.value.opening.bounds;
  return guide.value.steps.flatMap(({ bounds, period, claims: ids }, index) => {
    const problems: Problem[] = [];
    const mistake = bounds === null ? null : boundsMistake(bounds, view);
    if (mistake !== null)
      problems.push(problemAt(guide, ['steps', index, 'bounds'], quoted(bounds), mistake));
    const time = period === null ? null : timeProblemAt(guide, ['steps', index, 'period'], period);
    if (time?.problem) problems.push(time.problem);
    ids.forEach((id, place) => {
      const path = ['steps', index, 'claims', place];
      if (ids.indexOf(id) < place) {
        problems.push(problemAt(guide, path, `${quoted(id)} twice`, 'each claim once in a step'));
        return;
      }
      const own = dated && claims.value.claims.find((claim) => claim.id === id);
      const range = own && readTime(own.when.edtf);
      if (!own || !range || !('range' in range) || !time?.range || overlap(range.range, time.range))
        return;
      const found = `${quoted(id)}, which is about ${own.when.edtf}`;
      const allowed = `claims about the days of the step, ${period ?? ''}; or another period`;
      problems.push(problemAt(guide, path, found, allowed));
    });
    return problems;
  });
}

/** What is wrong with a step's view beside the story's opening view, or null. */
function boundsMistake(bounds: Bounds, view: Bounds): string | null {
  const mistake = viewMistake(bounds);
  // Nothing can be compared with an opening view that is wrong itself.
  if (mistake !== null || viewMistake(view) !== null) return mistake;
  const [west, south, east, north] = bounds;
  const [left, bottom, right, top] = view;
  if (west < right && east > left && south < top && north > bottom) return null;
  return `a view that shows some of the story's opening bounds ${quoted(view)}; longitude comes first`;
}

/** Whether two spans of time have an instant in common. */
function overlap([from, to]: TimeRange, [first, last]: TimeRange): boolean {
  return (from ?? -Infinity) <= (last ?? Infinity) && (to ?? Infinity) >= (first ?? -Infinity);
}
