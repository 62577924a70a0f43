import { problemAt } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import type { StoryDocuments } from './document/story-files.ts';
import { quoted } from './text/quoted.ts';
import { timeProblemAt } from './time-problems.ts';
import * as words from '../words/words.ts';

/**
 * Corrections on days that do not exist, before the article's or before those of earlier ones in the list,
 * and those that name a claim twice. Unknown claims are found with the other references.
 */
export function correctionProblems(story: StoryDocuments['story']): Problem[] {
  const { source, corrections = [] } = story.value;
  const [published] = timeProblemAt(story, ['source', 'date'], source.date).range ?? [];
  let last = { date: '', time: -Infinity };
  return corrections.flatMap(({ date, claims = [] }, index): Problem[] => {
    const path = ['corrections', index, 'date'];
    const { range, problem } = timeProblemAt(story, path, date);
    const twice = claims.flatMap((id, place) =>
      claims.indexOf(id) === place
        ? []
        : [
            problemAt(
              story,
              ['corrections', index, 'claims', place],
              words.correctionProblems.twice(quoted(id)),
            ),
          ],
    );
    if (problem) return [problem, ...twice];
    const time = range?.[0] ?? -Infinity;
    const before = last;
    if (time > before.time) last = { date, time };
    const allowed =
      time < (published ?? -Infinity)
        ? words.correctionProblems.beforeArticle(source.date)
        : time < before.time
          ? words.correctionProblems.beforeOther(before.date)
          : null;
    return allowed === null
      ? twice
      : [problemAt(story, path, { found: quoted(date), allowed }), ...twice];
  });
}
