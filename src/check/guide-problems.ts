import { problemAt } from './document/json-document.ts';
import type { Bounds } from './geometry/position-mistake.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';
import type { TimeRange } from '../story/story.ts';
import { timeProblemAt } from './time-problems.ts';
import { readTime } from './time-range.ts';
import { viewMistake } from './geometry/view-mistake.ts';

type Documents = Pick<StoryDocuments, 'claims'> & Required<Pick<StoryDocuments, 'guide'>>;

/**
 * Steps of the guided reading whose view or days cannot be, that name a claim twice, or that show a
 * claim on days which leave it out; the last only where the claims’ own dates are right (`dated`). `view` is the
 * story's opening view, null where it is wrong itself.
 * Unknown claims are found with the other references.
 */
export function guideProblems(
  { claims, guide }: Documents,
  view: Bounds | null,
  dated: boolean,
): Problem[] {
  const byId = new Map(claims.value.claims.map((claim) => [claim.id, claim]));
  return guide.value.steps.flatMap(({ bounds, period, claims: ids }, index) => {
    const problems: Problem[] = [];
    const mistake = bounds === null ? null : boundsMistake(bounds, view);
    if (mistake !== null)
      problems.push(problemAt(guide, ['steps', index, 'bounds'], quoted(bounds), mistake));
    const time = period === null ? null : timeProblemAt(guide, ['steps', index, 'period'], period);
    if (time?.problem) problems.push(time.problem);
    const seen = new Set<string>();
    ids.forEach((id, place) => {
      const path = ['steps', index, 'claims', place];
      const twice = seen.has(id);
      seen.add(id);
      if (twice) {
        problems.push(problemAt(guide, path, `${quoted(id)} twice`, 'each claim once in a step'));
        return;
      }
      const own = dated && byId.get(id);
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
function boundsMistake(bounds: Bounds, view: Bounds | null): string | null {
  const mistake = viewMistake(bounds);
  if (mistake !== null || view === null) return mistake;
  const [west, south, east, north] = bounds;
  const [left, bottom, right, top] = view;
  if (west < right && east > left && south < top && north > bottom) return null;
  return `a view that shows some of the story's opening bounds ${quoted(view)}; longitude comes first`;
}

/** Whether two spans of time have an instant in common. */
function overlap([from, to]: TimeRange, [first, last]: TimeRange): boolean {
  return (from ?? -Infinity) <= (last ?? Infinity) && (to ?? Infinity) >= (first ?? -Infinity);
}
