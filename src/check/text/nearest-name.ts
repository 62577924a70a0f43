import * as words from '../../words/words.ts';

/**
 * The allowed name that is most like a misspelt one, or null where none is near: at most a third of
 * its characters (and at least one) may differ.
 */
export function nearestName(name: string, allowed: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of allowed) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** “did you mean …?” where a name is near, otherwise the whole list of what is allowed. */
export function suggestion(name: string, allowed: readonly string[]): string {
  const near = nearestName(name, allowed);
  return near === null ? words.faults.oneOf(allowed) : words.files.didYouMean(near);
}

/** Levenshtein distance: how many characters must be added, removed or changed. */
function editDistance(from: string, to: string): number {
  // A name far longer than any real one needs no exact distance.
  if (Math.abs(from.length - to.length) > 20 || from.length > 200) return Infinity;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of Array.from(from).entries()) {
    let left = i + 1;
    const next = [left];
    for (const [j, wanted] of Array.from(to).entries()) {
      const diagonal = row[j] ?? Infinity;
      const above = row[j + 1] ?? Infinity;
      left = Math.min(above + 1, left + 1, diagonal + (character === wanted ? 0 : 1));
      next.push(left);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
