import { problemAt, type JsonPath, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';
import type { TimeRange } from '../story/story.ts';
import { readTime } from './time-range.ts';

const form =
  'an EDTF date of level 0 or 1, such as 2020-09-30, 2020-09-29?/2020-09-30? or ../2020-09-30';

/** Dates that cannot be read or cannot be: of the source, of the period, and of each claim. */
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
    const start = range?.[0] ?? null;
    if (start !== null && published !== null && start > published) {
      const allowed = `a date that begins by ${story.value.source.date}, the date of the article`;
      problems.push(problemAt(claims, path, quoted(when.edtf), allowed));
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
  return { problem: problemAt(document, path, `${quoted(text)} (${time.mistake})`, form) };
}
