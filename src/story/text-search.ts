/** Where text of an article resembles a quotation most, and where the two first differ. */
export interface NearestText {
  /** Position in the article, in code points. */
  position: number;
  text: string;
  /** Index of the first different character within the quotation. */
  differsAt: number;
}

/** The position of `words` in an article nearest to `near`, or null; all in code points. */
export function findWords(
  article: readonly string[],
  words: readonly string[],
  near: number,
): number | null {
  let best: number | null = null;
  for (let at = 0; at + words.length <= article.length; at++) {
    if (!words.every((character, offset) => article[at + offset] === character)) continue;
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}

/**
 * The place of an article that is most like `words`, which do not stand in it: where the longest part
 * from their beginning stands, or else the position where most characters agree.
 */
export function nearestText(
  article: readonly string[],
  words: readonly string[],
  near: number,
): NearestText {
  let best = { at: Math.min(near, article.length), agreeing: -1, first: 0, distance: 0 };
  for (let at = 0; at < article.length; at++) {
    const { agreeing, first } = compare(article, words, at);
    const distance = Math.abs(at - near);
    // A text with one letter too many agrees only up to there: the common beginning counts as well.
    const score = agreeing + first;
    const least = best.agreeing + best.first;
    if (score > least || (score === least && distance < best.distance)) {
      best = { at, agreeing, first, distance };
    }
  }
  const text = article.slice(best.at, best.at + words.length).join('');
  return { position: best.at, text, differsAt: best.first };
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
