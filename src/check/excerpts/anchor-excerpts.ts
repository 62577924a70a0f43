import { codePoints } from '../text/code-points.ts';
import { type JsonDocument, problemAt } from '../document/json-document.ts';
import type { Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import { type ArticleText, articleText, occurrences } from '../text/text-search.ts';
import type { SourceText } from './source-problems.ts';
import * as words from '../../words/words.ts';

/** What `check --seal` can find out of an excerpt's words: it's missing in a story that was never sealed. */
export const anchorFields: ReadonlySet<string> = new Set(['prefix', 'suffix', 'start', 'end']);

/** The same of a story's source. */
export const sourceFields: ReadonlySet<string> = new Set(['sha256', 'length']);

/** How many code points of the article a prefix or a suffix has at most. */
const CONTEXT = 32;

/** So many positions are named of words that the article has more than once. */
const NAMED = 5;

/** `story.json` and `claims.json` as parsed, before anything vouches for what they contain. */
export interface Unanchored {
  story: JsonDocument;
  claims: JsonDocument;
}

/** The same with what the article shows, and where it does not show which of several places is meant. */
export interface Anchored extends Unanchored {
  problems: Problem[];
}

/**
 * Finds the excerpts in the article: gives the source its hash and length where it has none, and each
 * excerpt its position, and its prefix and suffix where it has none. A position that is there decides
 * between several places, and so do a prefix and a suffix. Changes nothing if `story.json` has the hash
 * of another text. Words that aren't in the article get a position at which other checks report them.
 */
export function anchorExcerpts({ story, claims }: Unanchored, source: SourceText): Anchored {
  const article = articleText(source.text);
  const described = record(record(story.value)?.['source']);
  const list = record(claims.value)?.['claims'];
  const { sha256 = source.sha256 } = described ?? {};
  if (!described || !Array.isArray(list) || sha256 !== source.sha256)
    return { story, claims, problems: [] };

  const problems: Problem[] = [];
  let before = 0;
  const anchored = list.map((claim: unknown, index) => {
    const excerpt = record(record(claim)?.['excerpt']);
    const exact = excerpt?.['exact'];
    if (!excerpt || typeof exact !== 'string' || exact === '') return claim;
    const places = candidates(article, exact, excerpt);
    const [start = before] = places;
    before = start;
    if (places.length > 1) {
      const named = places
        .slice(0, NAMED)
        .map((at) => ({ at, before: quoted(prefixAt(article, at)) }));
      const finding = words.sourceProblems.severalPlaces(quoted(exact), places.length, named);
      problems.push(problemAt(claims, ['claims', index, 'excerpt', 'exact'], finding));
    }
    const end = start + codePoints(exact).length;
    const found = places.length > 0;
    const around = {
      prefix: found ? prefixAt(article, start) : '',
      suffix: found ? suffixAt(article, end) : '',
    };
    return { ...record(claim), excerpt: { ...around, ...excerpt, start, end } };
  });
  const length = article.letters.length;
  return {
    story: withValue(story, { source: { length, ...described, sha256 } }),
    claims: withValue(claims, { claims: anchored }),
    problems,
  };
}

/** Where an excerpt may stand: one place if its position, prefix and suffix leave only one. */
function candidates(
  article: ArticleText,
  exact: string,
  { start, prefix, suffix }: Record<string, unknown>,
): number[] {
  const all = occurrences(article, exact);
  if (all.length < 2) return all;
  if (typeof start === 'number' && all.includes(start)) return [start];
  const length = codePoints(exact).length;
  const between = (from: number, to: number) =>
    article.letters.slice(Math.max(0, from), Math.max(0, to)).join('');
  const fitting = all.filter((at) => {
    const end = at + length;
    return (
      (typeof prefix !== 'string' || between(at - codePoints(prefix).length, at) === prefix) &&
      (typeof suffix !== 'string' || between(end, end + codePoints(suffix).length) === suffix)
    );
  });
  return fitting.length > 0 ? fitting : all;
}

/** The words just before a position. */
function prefixAt({ letters }: ArticleText, at: number): string {
  const before = letters.slice(Math.max(0, at - CONTEXT), at).join('');
  return at <= CONTEXT ? before : uncut(before, (parts) => parts.slice(1)).trimStart();
}

/** The words just after a position. */
function suffixAt({ letters }: ArticleText, at: number): string {
  const after = letters.slice(at, at + CONTEXT).join('');
  return at + CONTEXT >= letters.length
    ? after
    : uncut(after, (parts) => parts.slice(0, -1)).trimEnd();
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text without the word in which it was cut; all of it where it has no other word. */
function uncut(
  text: string,
  without: (parts: readonly Intl.SegmentData[]) => readonly Intl.SegmentData[],
): string {
  const whole = without([...segmenter.segment(text)]);
  return whole.some(({ isWordLike }) => isWordLike)
    ? whole.map(({ segment }) => segment).join('')
    : text;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function withValue(document: JsonDocument, changed: Record<string, unknown>): JsonDocument {
  return { ...document, value: { ...record(document.value), ...changed } };
}
