import { SCROLLING_KEY } from '../../elements/shared/scrolling-key.ts';
import type { HostMessage } from '../frame-messages.ts';

/** What an article is kept in step with: a map on the same page, or one in a frame. */
export interface FollowedMap {
  /** Its element: `<conflict-map>` or the frame. Sentences that name another id are not its own. */
  readonly element: HTMLElement;
  /** Whether it has a claim. Of a page's maps, only those that have it follow a sentence that names no map. */
  has(claim: string): boolean;
  /**
   * Shows the claim that is read or pointed at, or selects that of a sentence that was clicked; `keyed`
   * is what was pressed by key.
   */
  tell(message: HostMessage, keyed?: HTMLElement): void;
}

/** Tells the article what the reader has chosen on the map: ids of claims, none when it was closed. */
export type Chosen = (claims: readonly unknown[], scroll: boolean) => void;

/** Sentences of an article that name their claim. Items of the map's own list do as well. */
const SENTENCE = '[data-claim]';
/** A pointer that only passes does not point, in milliseconds. */
const PASSING = 120;

/**
 * Keeps the sentences `[data-claim]` of an article in step with a map. Reading past a sentence,
 * pointing at it or focusing it shows its claim; choosing on the map marks the sentences with
 * `aria-current`, and scrolls to the first. A sentence belongs to the map that has its claim; it, or
 * what it stands in, can name another by its id in `data-map`.
 *
 * Reading follows only the reader's own scrolling, and after a choice on the map not before the
 * reader has left the spot.
 */
export function keepInStep(map: FollowedMap): Chosen {
  const { element } = map;
  /** Where the page was when the reader began to scroll; NaN before that, Infinity once reading leads. */
  let spot = NaN;
  /** Where it is; a wheel may be heard of after it has scrolled. */
  let at = scrollY;
  let read: string | null = null;
  let shown: string | null = null;
  let passing: ReturnType<typeof setTimeout> | undefined;

  const claimOf = (sentence: HTMLElement): string => sentence.dataset['claim'] as string;
  const isOwn = (sentence: HTMLElement): boolean => {
    const name = sentence.closest<HTMLElement>('[data-map]')?.dataset['map'];
    return (
      !sentence.closest('conflict-map') && (name ? name === element.id : map.has(claimOf(sentence)))
    );
  };
  const ownSentences = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(SENTENCE)].filter(isOwn);
  /** The claim of the sentence that something happens to; null outside the map’s own. */
  const claimAt = ({ target }: Event): string | null => {
    // The document itself has none around it.
    const sentence = (target as Partial<Element>).closest?.<HTMLElement>(SENTENCE);
    return sentence && isOwn(sentence) ? claimOf(sentence) : null;
  };
  const show = (claim: string | null): void => {
    clearTimeout(passing);
    if (claim !== shown) map.tell({ point: (shown = claim) });
  };
  /** Marks the chosen sentences; reading waits until the reader has left the spot. */
  const mark = (claims: readonly unknown[]): HTMLElement[] => {
    show((read = null));
    spot = NaN;
    return ownSentences().filter((sentence) => {
      const current = claims.includes(claimOf(sentence));
      if (current) sentence.setAttribute('aria-current', 'true');
      else sentence.removeAttribute('aria-current');
      return current;
    });
  };
  const follow = (): void => {
    at = scrollY;
    if (!(Math.abs(at - spot) > innerHeight / 3)) return;
    spot = Infinity;
    read = null;
    for (const sentence of ownSentences()) {
      const { top, bottom } = sentence.getBoundingClientRect();
      // What is not drawn has no height.
      if (top < bottom && top < innerHeight * 0.4 && bottom > 0) read = claimOf(sentence);
    }
    show(read);
  };
  const intend = ({ key }: Partial<KeyboardEvent>): void => {
    if (isNaN(spot) && (!key || SCROLLING_KEY.test(key))) spot = at;
  };

  const on = document.addEventListener.bind(document);
  // On a document, browsers take these to be passive.
  for (const type of ['wheel', 'pointerdown', 'keydown']) on(type, intend);
  on('scroll', () => requestAnimationFrame(follow));
  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(passing);
    passing = setTimeout(show, PASSING, claimAt(event) ?? read);
  });
  on('focusin', (event) => {
    const claim = claimAt(event);
    if (claim) show(claim);
  });
  // Pointing ends with the focus, and with the pointer that leaves the page.
  on('focusout', (event) => {
    if (claimAt(event)) show(read);
  });
  on('pointerout', ({ relatedTarget }) => {
    if (!relatedTarget) show(read);
  });
  on('click', (event) => {
    const claim = claimAt(event);
    if (!claim || event.ctrlKey || event.metaKey || event.shiftKey) return;
    mark([claim]);
    if (event.defaultPrevented) return;
    // A link inside the sentence that leads elsewhere does; one to a spot on the page gives way.
    const target = event.target as HTMLElement;
    if (target.closest('a:not([href^="#"])')) return;
    event.preventDefault();
    map.tell({ select: claim }, event.detail ? undefined : target);
    element.scrollIntoView({ block: 'nearest' });
  });

  return (claims, scroll) => {
    const [first] = mark(claims);
    if (!scroll || !first) return;
    // No further than needed, so that the map may stay in view, but not to the window's very edge.
    first.style.scrollMarginBlock = '20vh';
    // The map brings itself into view in this frame; the sentence has the last word.
    requestAnimationFrame(() => {
      first.scrollIntoView({
        block: 'nearest',
        behavior: matchMedia('(prefers-reduced-motion)').matches ? 'auto' : 'smooth',
      });
    });
  };
}
