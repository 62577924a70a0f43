import { codePoints } from './code-points.ts';

/** An article's text, ready to be searched by positions in code points. */
export interface ArticleText {
  text: string;
  /** Its code points. */
  letters: readonly string[];
  /** Where each of them begins in `text`. */
  offsets: Uint32Array;
}

/** Where text of an article resembles a quotation most, and where the two first differ. */
export interface NearestText {
  /** Position in the article, in code points. */
  position: number;
  text: string;
  /** Index of the first different character within the quotation. */
  differsAt: number;
}

/** Makes an article's text ready to be searched. */
export function articleText(text: string): ArticleText {
  const letters = codePoints(text);
  const offsets = new Uint32Array(letters.length);
  let offset = 0;
  letters.forEach((letter, position) => {
    offsets[position] = offset;
    offset += letter.length;
  });
  return { text, letters, offsets };
}

/** The position of `words` in an article nearest to `near`, or null; in code points. */
export function findWords(article: ArticleText, words: string, near: number): number | null {
  const { text, offsets } = article;
  const middle = near < offsets.length ? (offsets[near] ?? 0) : text.length;
  const before = text.lastIndexOf(words, middle);
  // What is farther behind than the one before needs no search.
  const reach = before < 0 ? text.length : middle + (middle - before) + words.length;
  const after = text.slice(middle + 1, reach).indexOf(words);
  const behind = after < 0 ? null : positionOf(article, middle + 1 + after);
  if (before < 0) return behind;
  const front = positionOf(article, before);
  return behind !== null && behind - near < near - front ? behind : front;
}

/** All positions of `words` in an article, in code points; they may overlap. */
export function occurrences(article: ArticleText, words: string): number[] {
  const all: number[] = [];
  for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1))
    all.push(positionOf(article, at));
  return all;
}

/** So many code points of an article are compared one by one; a book is searched for parts of the words. */
const COMPARED = 20_000;

/**
 * The place of an article that is most like `words`, which do not stand in it: where the longest part
 * from their beginning stands, or else the position where most characters agree.
 */
export function nearestText(
  article: ArticleText,
  words: readonly string[],
  near: number,
): NearestText {
  const { letters } = article;
  let best = { at: Math.min(near, letters.length), agreeing: -1, first: 0, distance: 0 };
  for (const at of candidates(article, words, near)) {
    const { agreeing, first } = compare(letters, words, at);
    const distance = Math.abs(at - near);
    // A text with one letter too many agrees only up to there: the common beginning counts as well.
    const score = agreeing + first;
    const least = best.agreeing + best.first;
    if (score > least || (score === least && distance < best.distance)) {
      best = { at, agreeing, first, distance };
    }
  }
  const text = letters.slice(best.at, best.at + words.length).join('');
  return { position: best.at, text, differsAt: best.first };
}

/** Positions at which the words may have stood: around `near`, and wherever a part of them stands. */
function candidates(
  article: ArticleText,
  words: readonly string[],
  near: number,
): Iterable<number> {
  const { length } = article.letters;
  const from = length <= COMPARED ? 0 : Math.max(0, near - 300);
  const until = length <= COMPARED ? length : Math.min(length, near + 300);
  const found = new Set<number>();
  for (let at = from; at < until; at++) found.add(at);
  if (length <= COMPARED) return found;
  const part = Math.min(12, words.length);
  for (let start = 0; start + part <= words.length && start < 10 * part; start += part) {
    const at = findWords(article, words.slice(start, start + part).join(''), near + start);
    if (at !== null && at >= start) found.add(at - start);
  }
  return found;
}

/** The code point that begins at an offset of the text. */
function positionOf({ offsets }: ArticleText, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many characters agree with the article from `at` on, and the index of the first that does not. */
function compare(
  article: readonly string[],
  words: readonly string[],
  at: number,
): { agreeing: number; first: number } {
  let agreeing = 0;
  let first = words.length;
  words.forEach((character, offset) => {
    if (article[at + offset] === character) agreeing++;
    else first = Math.min(first, offset);
  });
  return { agreeing, first };
}
