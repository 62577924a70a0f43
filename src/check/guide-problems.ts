import { problemAt } from './document/json-document.ts';
import type { Bounds } from './geometry/position-mistake.ts';
import { unbroken } from '../story/plane/longitudes.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';
import type { TimeRange } from '../story/story.ts';
import { timeProblemAt } from './time-problems.ts';
import { readTime } from './time-range.ts';
import { viewMistake } from './geometry/view-mistake.ts';
import * as words from '../words/words.ts';

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
    const allowed = bounds === null ? null : boundsMistake(bounds, view);
    if (allowed !== null) {
      const finding = { found: quoted(bounds), allowed };
      problems.push(problemAt(guide, ['steps', index, 'bounds'], finding));
    }
    const time = period === null ? null : timeProblemAt(guide, ['steps', index, 'period'], period);
    if (time?.problem) problems.push(time.problem);
    const seen = new Set<string>();
    ids.forEach((id, place) => {
      const path = ['steps', index, 'claims', place];
      const twice = seen.has(id);
      seen.add(id);
      if (twice) {
        problems.push(problemAt(guide, path, words.guideProblems.twice(quoted(id))));
        return;
      }
      const own = dated && byId.get(id);
      const range = own && readTime(own.when.edtf);
      if (!own || !range || !('range' in range) || !time?.range || overlap(range.range, time.range))
        return;
      const finding = words.guideProblems.otherDays(quoted(id), own.when.edtf, period ?? '');
      problems.push(problemAt(guide, path, finding));
    });
    return problems;
  });
}

/** What is wrong with a step's view beside the story's opening view, or null. */
function boundsMistake(bounds: Bounds, view: Bounds | null): string | null {
  const mistake = viewMistake(bounds);
  if (mistake !== null || view === null) return mistake;
  const [west, south, east, north] = unbroken(bounds);
  const [left, bottom, right, top] = unbroken(view);
  const meet = [-360, 0, 360].some((turn) => west + turn < right && east + turn > left);
  if (meet && south < top && north > bottom) return null;
  return words.guideProblems.elsewhere(quoted(view));
}

/** Whether two spans of time have an instant in common. */
function overlap([from, to]: TimeRange, [first, last]: TimeRange): boolean {
  return (from ?? -Infinity) <= (last ?? Infinity) && (to ?? Infinity) >= (first ?? -Infinity);
}
