import { deepAll, isOnTop, isShown } from './deep-dom.ts';

/** Where an excerpt is seen in the window. */
export interface SeenExcerpt {
  left: number;
  top: number;
}

/** All quotations with these words that are seen now: in the window, and not covered. */
export function seenExcerpts(words: string): SeenExcerpt[] {
  const wanted = plain(words);
  return deepAll('blockquote')
    .filter((quote) => plain(quote.textContent).includes(wanted) && isShown(quote))
    .flatMap((quote) => {
      const { left, top, width, height } = quote.getBoundingClientRect();
      const inView = [
        [left + 10, top + 10],
        [left + width / 2, top + height / 2],
      ].some(([x = 0, y = 0]) => isOnTop(quote, x, y));
      return inView ? [{ left, top }] : [];
    });
}

/** Whether one is seen where none was before. */
export function hasNew(now: SeenExcerpt[], before: SeenExcerpt[]): boolean {
  return now.some(
    ({ left, top }) =>
      !before.some((old) => Math.abs(old.left - left) < 1 && Math.abs(old.top - top) < 1),
  );
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
