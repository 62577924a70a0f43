import { problemAt, type JsonPath, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';
import type { TimeRange } from '../story/story.ts';
import { readTime } from './time-range.ts';
import * as words from '../words/words.ts';

/**
 * Dates that cannot be read or cannot be: of the source, of the period, and of each claim. What is announced
 * is still to come when the article appears; what is not has begun by then.
 */
export function timeProblems({
  story,
  claims,
}: Pick<StoryDocuments, 'story' | 'claims'>): Problem[] {
  const source = timeProblemAt(story, ['source', 'date'], story.value.source.date);
  const period = timeProblemAt(story, ['period'], story.value.period);
  const problems = [source, period].flatMap(({ problem }) => problem ?? []);
  const published = source.range?.[1] ?? null;
  claims.value.claims.forEach(({ when }, index) => {
    const path = ['claims', index, 'when', 'edtf'];
    const { range, problem } = timeProblemAt(claims, path, when.edtf);
    if (problem) problems.push(problem);
    if (!range || published === null) return;
    const [start, end] = range;
    if (when.announced) {
      if (end === null || end > published) return;
      const allowed = words.timeProblems.announced(quoted(when.edtf), story.value.source.date);
      const at = ['claims', index, 'when', 'announced'];
      problems.push(problemAt(claims, at, { found: quoted(true), allowed }));
    } else if (start !== null && start > published) {
      const allowed = words.timeProblems.afterArticle(story.value.source.date);
      problems.push(problemAt(claims, path, { found: quoted(when.edtf), allowed }));
    }
  });
  return problems;
}

/** The instants that a date at `path` of a document covers, or what is wrong with it. */
export function timeProblemAt(
  document: JsonDocument,
  path: JsonPath,
  text: string,
): { range?: TimeRange; problem?: Problem } {
  const time = readTime(text);
  if ('range' in time) return { range: time.range };
  const finding = words.timeProblems.unreadable(quoted(text), time.mistake);
  return { problem: problemAt(document, path, finding) };
}
