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
  /** Whether reading leads; else `spot` is where the page was before the reader began to scroll. */
  let leads = false;
  let intended = false;
  let spot = scrollY;
  let read: string | null = null;
  let shown: string | null = null;
  let passing: ReturnType<typeof setTimeout> | undefined;

  const claimOf = (sentence: HTMLElement): string => sentence.dataset['claim'] ?? '';
  const isOwn = (sentence: HTMLElement): boolean => {
    if (sentence.closest('conflict-map')) return false;
    const name = sentence.closest<HTMLElement>('[data-map]')?.dataset['map'];
    return name === undefined ? map.has(claimOf(sentence)) : name === element.id;
  };
  const ownSentences = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(SENTENCE)].filter(isOwn);
  const sentenceOf = ({ target }: Event): HTMLElement | null => {
    // The document itself has none around it.
    const sentence = (target as Partial<Element>).closest?.<HTMLElement>(SENTENCE);
    return sentence && isOwn(sentence) ? sentence : null;
  };
  const show = (claim: string | null): void => {
    clearTimeout(passing);
    if (claim !== shown) map.tell({ point: (shown = claim) });
  };
  /** Marks the chosen sentences; reading waits until the reader has left the spot. */
  const mark = (claims: readonly unknown[]): HTMLElement[] => {
    show((read = null));
    leads = intended = false;
    spot = scrollY;
    return ownSentences().filter((sentence) => {
      const current = claims.includes(claimOf(sentence));
      if (current) sentence.setAttribute('aria-current', 'true');
      else sentence.removeAttribute('aria-current');
      return current;
    });
  };
  const follow = (): void => {
    if (!intended) spot = scrollY;
    leads ||= Math.abs(scrollY - spot) > innerHeight / 3;
    if (!leads) return;
    const line = innerHeight * 0.4;
    read = null;
    for (const sentence of ownSentences()) {
      const { top, bottom, height } = sentence.getBoundingClientRect();
      if (height > 0 && top < line && bottom > 0) read = claimOf(sentence);
    }
    show(read);
  };
  const intend = ({ key }: Partial<KeyboardEvent>): void => {
    intended ||= key === undefined || SCROLLING_KEY.test(key);
  };

  const on = document.addEventListener.bind(document);
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    on(type, intend, { passive: true });
  on('scroll', () => requestAnimationFrame(follow));
  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(passing);
    const sentence = sentenceOf(event);
    const claim = sentence ? claimOf(sentence) : read;
    if (claim !== shown) passing = setTimeout(show, PASSING, claim);
  });
  on('focusin', (event) => {
    const sentence = sentenceOf(event);
    if (sentence) show(claimOf(sentence));
  });
  // Pointing ends with the focus, and with the pointer that leaves the page.
  on('focusout', (event) => {
    if (sentenceOf(event)) show(read);
  });
  document.documentElement.addEventListener('pointerleave', () => {
    show(read);
  });
  on('click', (event) => {
    const sentence = sentenceOf(event);
    if (!sentence || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const claim = claimOf(sentence);
    mark([claim]);
    if (event.defaultPrevented) return;
    // A link inside the sentence that leads elsewhere does; one to a spot on the page gives way.
    const target = event.target as HTMLElement;
    if (target.closest('a:not([href^="#"])')) return;
    event.preventDefault();
    map.tell({ select: claim }, event.detail === 0 ? target : undefined);
    element.scrollIntoView({ block: 'nearest' });
  });

  return (claims, scroll) => {
    const [first] = mark(claims);
    if (!scroll || !first) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // No further than needed, so that the map may stay in view, but not to the window's very edge.
    first.style.scrollMarginBlock = '20vh';
    // The map brings itself into view in this frame; the sentence has the last word.
    requestAnimationFrame(() => {
      first.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
    });
  };
}
