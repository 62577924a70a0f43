import {
  characterDifference,
  hiddenDifference,
  lookalikeText,
  type LookalikeText,
} from './character-difference.ts';
import { codePoints } from './code-points.ts';
import { excerptProblems, type ExcerptProblems } from './excerpt-problems.ts';
import { problemAt, type JsonDocument } from './json-document.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { Claim, ClaimsFile, Excerpt } from './schema/types.ts';
import type { StoryDocuments } from './story-files.ts';
import { findWords, nearestText } from './text-search.ts';

/** The article, as far as it is at hand when a story is checked. */
export interface SourceText {
  text: string;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  sha256: string;
}

/**
 * What differs between a story and its article: the text's hash and length, and each excerpt, prefix,
 * suffix and other words quoted from it. With another hash the excerpts are only checked against each
 * other: in another text every one of them may be elsewhere.
 */
export function sourceProblems(
  { story, claims }: Pick<StoryDocuments, 'story' | 'claims'>,
  { text, sha256 }: SourceText,
): ExcerptProblems {
  const article = codePoints(text);
  const { source } = story.value;
  if (sha256 !== source.sha256) {
    const found = `${source.sha256}, but the given text has ${sha256} and ${article.length} characters`;
    const allowed =
      'the hash of the text that the excerpts come from; is it the right file, unchanged?';
    const problem = problemAt(story, ['source', 'sha256'], found, allowed);
    const internal = excerptProblems({ story, claims });
    return { problems: [problem, ...internal.problems], claims: internal.claims };
  }
  const problems: Problem[] = [];
  if (article.length !== source.length) {
    const allowed = `${article.length}, the text's length in code points`;
    problems.push(problemAt(story, ['source', 'length'], String(source.length), allowed));
  }
  const concerned = new Set<number>();
  let looks: LookalikeText | null = null;
  const difference = (words: string) => hiddenDifference(words, (looks ??= lookalikeText(text)));
  claims.value.claims.forEach((claim, index) => {
    const problem = excerptProblem(claims, index, claim.excerpt, article);
    if (problem) {
      problems.push(problem);
      concerned.add(index);
    }
    problems.push(...wordsProblems(claims, index, claim, text, difference));
  });
  return { problems, claims: concerned };
}

/** The first thing wrong with one excerpt: its words, else their position, else what is around them. */
function excerptProblem(
  document: JsonDocument<ClaimsFile>,
  index: number,
  { exact, prefix, suffix, start, end }: Excerpt,
  article: readonly string[],
): Problem | null {
  const at = (field: string, found: string, allowed: string) =>
    problemAt(document, ['claims', index, 'excerpt', field], found, allowed);
  const words = codePoints(exact);
  const between = (from: number, to: number) =>
    article.slice(Math.max(from, 0), Math.max(to, 0)).join('');
  if (between(start, start + words.length) !== exact) {
    const elsewhere = findWords(article, words, start);
    if (elsewhere !== null) {
      const allowed = `start ${elsewhere} and end ${elsewhere + words.length}, where the words stand in the article`;
      return at('start', `${start}`, allowed);
    }
    return at('exact', changedWords(words, start, article), 'the words of the article, unchanged');
  }
  if (end !== start + words.length) {
    return at('end', `${end}`, `${start + words.length}, where the words end in the article`);
  }
  const before = between(start - codePoints(prefix).length, start);
  if (before !== prefix) return at('prefix', ...differing(prefix, before));
  const after = between(end, end + codePoints(suffix).length);
  return after === suffix ? null : at('suffix', ...differing(suffix, after));
}

/** What is found and what is allowed where words are not the article's. */
function differing(own: string, theirs: string): [found: string, allowed: string] {
  const [one, two] = [codePoints(own), codePoints(theirs)];
  const first = one.findIndex((character, index) => character !== two[index]);
  const hidden = first < 0 ? null : characterDifference(one, two, first);
  const named = hidden === null ? '' : ` (${hidden})`;
  return [quoted(own), `the article's ${quoted(theirs)}${named}`];
}

function changedWords(words: readonly string[], start: number, article: readonly string[]): string {
  const { position, text, differsAt } = nearestText(article, words, start);
  // Enough around the difference to recognise it in a long sentence.
  const from = Math.max(0, differsAt - 20);
  const own = words.slice(from, differsAt + 20).join('');
  const theirs = codePoints(text)
    .slice(from, differsAt + 20)
    .join('');
  const hidden = characterDifference(words, article, differsAt, position + differsAt);
  return (
    `words that are not in the article; the nearest text is at ${position}, ` +
    `different from character ${differsAt + 1} on: ${quoted(own)} here, ${quoted(theirs)} there` +
    (hidden === null ? '' : ` (${hidden})`)
  );
}

/** Words quoted beside the excerpt that stand nowhere in the article. */
function wordsProblems(
  document: JsonDocument<ClaimsFile>,
  index: number,
  { when, where, circumstance }: Claim,
  text: string,
  difference: (words: string) => string | null,
): Problem[] {
  const fields: [string[], string | null][] = [
    [['when', 'words'], when.words],
    [['where', 'words'], where.words],
    [['circumstance'], circumstance],
  ];
  return fields.flatMap(([field, words]) => {
    if (words === null || text.includes(words)) return [];
    const hidden = difference(words);
    const found = `${quoted(words)}, which is not in the article${hidden === null ? '' : ` (${hidden})`}`;
    const allowed = 'the words of the article, unchanged, or null';
    return [problemAt(document, ['claims', index, ...field], found, allowed)];
  });
}
