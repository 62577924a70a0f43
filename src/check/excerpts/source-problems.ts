import {
  characterDifference,
  hiddenDifference,
  lookalikeText,
  type LookalikeText,
} from '../text/character-difference.ts';
import { codePoints } from '../text/code-points.ts';
import { excerptProblems, type ExcerptProblems } from './excerpt-problems.ts';
import { problemAt, type JsonDocument } from '../document/json-document.ts';
import type { Finding, Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { Claim, ClaimsFile, Excerpt } from '../../story/schema/types.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import { formThat, plainForm, unseenForm } from '../text/text-form.ts';
import { articleText, findWords, nearestText, type ArticleText } from '../text/text-search.ts';
import * as words from '../../words/words.ts';

/** The article, as far as it is at hand when a story is checked. */
export interface SourceText {
  text: string;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  sha256: string;
}

/**
 * What differs between a story and its article: the text's hash and length, and each excerpt, prefix,
 * suffix and other words quoted from it. With another hash the excerpts are only checked against each
 * other: in another text every one of them may be elsewhere. With `digest`, a SHA-256, it is said where
 * only the form of the text is another, such as its line ends.
 */
export function sourceProblems(
  { story, claims }: Pick<StoryDocuments, 'story' | 'claims'>,
  { text, sha256 }: SourceText,
  digest?: (text: string) => string,
): ExcerptProblems {
  const article = articleText(text);
  const { source } = story.value;
  if (sha256 !== source.sha256) {
    const form = digest && formThat((other) => digest(other) === source.sha256, text);
    const unseen = unseenForm(text);
    const found =
      words.sourceProblems.otherHash(source.sha256, sha256, article.letters.length) +
      (unseen === null ? '' : words.sourceProblems.itHas(unseen));
    const allowed =
      form === undefined || form === null
        ? words.sourceProblems.hash
        : words.sourceProblems.hashOfForm(form);
    return alone(problemAt(story, ['source', 'sha256'], { found, allowed }), { story, claims });
  }
  const plain = articleText(plainForm(text));
  if (digest && misplaced(claims, plain) < misplaced(claims, article)) {
    const finding = words.sourceProblems.misplaced(
      unseenForm(text) ?? '',
      digest(plain.text),
      plain.letters.length,
    );
    return alone(problemAt(story, ['source', 'sha256'], finding), { story, claims });
  }
  const problems: Problem[] = [];
  if (article.letters.length !== source.length) {
    const allowed = words.sourceProblems.length(article.letters.length);
    const finding = { found: String(source.length), allowed };
    problems.push(problemAt(story, ['source', 'length'], finding));
  }
  const concerned = new Set<number>();
  let looks: LookalikeText | null = null;
  const difference = (said: string) => hiddenDifference(said, (looks ??= lookalikeText(text)));
  claims.value.claims.forEach((claim, index) => {
    const problem = excerptProblem(
      claims,
      index,
      claim.excerpt,
      article,
      concerned.size < MOST_COMPARED,
    );
    if (problem) {
      problems.push(problem);
      concerned.add(index);
    }
    problems.push(...wordsProblems(claims, index, claim, text, difference));
  });
  return { problems, claims: concerned };
}

/** One problem with the article; the excerpts can then be compared with each other only. */
function alone(
  problem: Problem,
  documents: Pick<StoryDocuments, 'story' | 'claims'>,
): ExcerptProblems {
  const internal = excerptProblems(documents);
  return { problems: [problem, ...internal.problems], claims: internal.claims };
}

/** How many excerpts do not stand where they are said to. */
function misplaced(claims: JsonDocument<ClaimsFile>, { letters }: ArticleText): number {
  return claims.value.claims.filter(
    ({ excerpt: { exact, start, end } }) => letters.slice(start, end).join('') !== exact,
  ).length;
}

/** So many excerpts are compared with what may have been meant, however many are wrong. */
const MOST_COMPARED = 200;

/** The first thing wrong with one excerpt: its words, else their position, else what is around them. */
function excerptProblem(
  document: JsonDocument<ClaimsFile>,
  index: number,
  { exact, prefix, suffix, start, end }: Excerpt,
  article: ArticleText,
  compared: boolean,
): Problem | null {
  const at = (field: string, finding: Finding) =>
    problemAt(document, ['claims', index, 'excerpt', field], finding);
  const letters = codePoints(exact);
  const between = (from: number, to: number) =>
    article.letters.slice(Math.max(from, 0), Math.max(to, 0)).join('');
  if (between(start, start + letters.length) !== exact) {
    const elsewhere = article.text.includes(exact) ? findWords(article, exact, start) : null;
    if (elsewhere !== null) {
      const allowed = words.sourceProblems.elsewhere(elsewhere, elsewhere + letters.length);
      return at('start', { found: String(start), allowed });
    }
    const changed = compared
      ? changedWords(letters, start, article)
      : words.sourceProblems.unlike(quoted(exact));
    return at('exact', changed);
  }
  if (end !== start + letters.length) {
    const allowed = words.sourceProblems.end(start + letters.length);
    return at('end', { found: String(end), allowed });
  }
  const before = between(start - codePoints(prefix).length, start);
  if (before !== prefix) return at('prefix', differing(prefix, before));
  const after = between(end, end + codePoints(suffix).length);
  return after === suffix ? null : at('suffix', differing(suffix, after));
}

/** What is wrong where words are not the article's. */
function differing(own: string, theirs: string): Finding {
  const [one, two] = [codePoints(own), codePoints(theirs)];
  const first = one.findIndex((character, index) => character !== two[index]);
  const hidden = first < 0 ? null : characterDifference(one, two, first);
  const named = hidden === null ? '' : words.problem.hidden(hidden);
  return { found: quoted(own), allowed: words.sourceProblems.theArticles(quoted(theirs)) + named };
}

function changedWords(letters: readonly string[], start: number, article: ArticleText): Finding {
  const { position, text, differsAt } = nearestText(article, letters, start);
  // Enough around the difference to recognise it in a long sentence.
  const from = Math.max(0, differsAt - 20);
  const own = letters.slice(from, differsAt + 20).join('');
  const theirs = codePoints(text)
    .slice(from, differsAt + 20)
    .join('');
  const hidden = characterDifference(letters, article.letters, differsAt, position + differsAt);
  const { found, allowed } = words.sourceProblems.nearest(
    position,
    differsAt + 1,
    quoted(own),
    quoted(theirs),
  );
  return { found: found + (hidden === null ? '' : words.problem.hidden(hidden)), allowed };
}

/** Words quoted beside the excerpt that stand nowhere in the article. */
function wordsProblems(
  document: JsonDocument<ClaimsFile>,
  index: number,
  { when, where, circumstance }: Claim,
  text: string,
  difference: (said: string) => string | null,
): Problem[] {
  const fields: [string[], string | null][] = [
    [['when', 'words'], when.words],
    [['where', 'words'], where.words],
    [['circumstance'], circumstance],
  ];
  return fields.flatMap(([field, said]) => {
    if (said === null || text.includes(said)) return [];
    const hidden = difference(said);
    const { found, allowed } = words.sourceProblems.notInArticle(quoted(said));
    const shown = found + (hidden === null ? '' : words.problem.hidden(hidden));
    return [problemAt(document, ['claims', index, ...field], { found: shown, allowed })];
  });
}
