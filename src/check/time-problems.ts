import { problemAt, type JsonPath, type JsonDocument } from './document/json-document.ts';
import { dayNamed, hasDay } from './text/days-named.ts';
import { isLanguageTag } from './text/numerals.ts';
import type { Claim } from '../story/schema/types.ts';
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
  const later = periodProblem({ story, claims }, period.range, published);
  if (later) problems.push(later);
  claims.value.claims.forEach(({ when }, index) => {
    const path = ['claims', index, 'when', 'edtf'];
    const { range, problem } = timeProblemAt(claims, path, when.edtf);
    if (problem) problems.push(problem);
    if (!range) return;
    const day = otherDay(when, range, story.value.language);
    if (day !== null) {
      const allowed = words.timeProblems.dayOfWords(day, quoted(when.words));
      problems.push(problemAt(claims, path, { found: quoted(when.edtf), allowed }));
      return;
    }
    if (published === null) return;
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

/** A period that begins after the article, and has nothing in it that is announced. */
function periodProblem(
  { story, claims }: Pick<StoryDocuments, 'story' | 'claims'>,
  period: TimeRange | undefined,
  published: number | null,
): Problem | null {
  const [start = null, end = null] = period ?? [];
  if (start === null || published === null || start <= published) return null;
  const announced = claims.value.claims.some(({ when }) => {
    const time = when.announced ? readTime(when.edtf) : null;
    if (!time || !('range' in time)) return false;
    const [from, to] = time.range;
    return (from === null || end === null || from <= end) && (to === null || to >= start);
  });
  if (announced) return null;
  const allowed = words.timeProblems.periodAfter(story.value.source.date);
  return problemAt(story, ['period'], { found: quoted(story.value.period), allowed });
}

/** The day that the words of a date name, where it is not among those of the date; a date that is uncertain may be near it. */
function otherDay(
  { edtf, words: said }: Claim['when'],
  range: TimeRange,
  language: string,
): string | null {
  if (said === null || !/\p{Nd}/u.test(said) || /[?~%]/.test(edtf) || !isLanguageTag(language))
    return null;
  const day = dayNamed(said, language);
  return day && !hasDay(range, day) ? day.text : null;
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
