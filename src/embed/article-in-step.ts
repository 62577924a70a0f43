/** What an article is kept in step with: a map on the same page, or one in a frame. */
export interface FollowedMap {
  /** Its element: `<conflict-map>` or the frame. Sentences that name another id are not its own. */
  readonly element: HTMLElement;
  /** Whether it has a claim. Of a page's maps, only those that have it follow a sentence that names no map. */
  has(claim: string): boolean;
  /** Shows a claim while it is read or pointed at; null for none. */
  point(claim: string | null): void;
  /** Selects the claim of a sentence that was clicked; `keyed` is what was pressed by key, else null. */
  select(claim: string, keyed: HTMLElement | null): void;
}

/** Tells the article what the reader has chosen on the map: ids of claims, none when it was closed. */
export type Chosen = (claims: readonly string[], scroll: boolean) => void;

/** Sentences of an article that name their claim. Items of the map's own list do as well. */
const SENTENCE = '[data-claim]';
/** Keys that scroll a page. */
const SCROLLING = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/;
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
  const { ownerDocument: document } = element;
  /** Whether reading leads; else `spot` is where the page was before the reader began to scroll. */
  let leads = false;
  let intended = false;
  let spot = scrollY;
  let read: string | null = null;
  let shown: string | null = null;
  let passing: ReturnType<typeof setTimeout> | undefined;

  const isOwn = (sentence: Element): boolean => {
    if (sentence.closest('conflict-map')) return false;
    const name = sentence.closest<HTMLElement>('[data-map]')?.dataset['map'];
    return name === undefined
      ? map.has(sentence.getAttribute('data-claim') ?? '')
      : name === element.id;
  };
  const sentenceOf = ({ target }: Event): HTMLElement | null => {
    const sentence = target instanceof Element ? target.closest<HTMLElement>(SENTENCE) : null;
    return sentence && isOwn(sentence) ? sentence : null;
  };
  const show = (claim: string | null): void => {
    clearTimeout(passing);
    if (claim !== shown) map.point((shown = claim));
  };
  /** Marks the chosen sentences; reading waits until the reader has left the spot. */
  const mark = (claims: readonly string[]): HTMLElement[] => {
    show((read = null));
    leads = intended = false;
    spot = scrollY;
    return [...document.querySelectorAll<HTMLElement>(SENTENCE)].filter((sentence) => {
      if (!isOwn(sentence)) return false;
      const current = claims.includes(sentence.dataset['claim'] ?? '');
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
    for (const sentence of document.querySelectorAll<HTMLElement>(SENTENCE)) {
      const { top, bottom, height } = sentence.getBoundingClientRect();
      if (height > 0 && top < line && bottom > 0 && isOwn(sentence))
        read = sentence.dataset['claim'] ?? null;
    }
    show(read);
  };
  const intend = (): void => {
    intended = true;
  };

  for (const type of ['wheel', 'touchmove', 'pointerdown'])
    document.addEventListener(type, intend, { passive: true });
  document.addEventListener('keydown', ({ key }) => {
    if (SCROLLING.test(key)) intend();
  });
  document.addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true });
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(passing);
    const claim = sentenceOf(event)?.dataset['claim'] ?? read;
    if (claim !== shown) passing = setTimeout(show, PASSING, claim);
  });
  document.addEventListener('focusin', (event) => {
    const sentence = sentenceOf(event);
    if (sentence) show(sentence.dataset['claim'] ?? null);
  });
  // Pointing ends with the focus, and with the pointer that leaves the page.
  document.addEventListener('focusout', (event) => {
    if (sentenceOf(event)) show(read);
  });
  document.documentElement.addEventListener('pointerleave', () => {
    show(read);
  });
  document.addEventListener('click', (event) => {
    const sentence = sentenceOf(event);
    if (!sentence || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const claim = sentence.dataset['claim'] ?? '';
    mark([claim]);
    if (event.defaultPrevented) return;
    // A link inside the sentence that leads elsewhere does; one to a spot on the page gives way.
    const link = (event.target as Element).closest('a');
    if (link && !link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    map.select(claim, event.detail === 0 ? (link ?? sentence) : null);
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
