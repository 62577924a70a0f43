import type { ConflictMap } from '../elements/map/conflict-map.ts';
import { SCROLLING_KEY } from '../elements/shared/scrolling-key.ts';

/** A step is read when its card crosses this line: so much of what the window has free for cards is above it. */
const LINE = 0.5;

/** What a reader scrolls with; the focus that moves on by Tab scrolls, too. */
const SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Lets the map follow the guided reading of its page: the card that is read sets the step, and
 * leaving the last or the first one closes it. Nothing happens before the reader scrolls. What the
 * reader has chosen stays while the focus passes through the cards.
 *
 * @param scrolled - whether the reader has scrolled already
 */
export function followSteps(
  map: ConflictMap,
  window: Window & typeof globalThis,
  scrolled: boolean,
): void {
  const section = map.querySelector<HTMLElement>('.guide-steps');
  const list = section?.querySelector('ol');
  if (!section || !list) return;
  const cards = [...list.querySelectorAll<HTMLElement>('[data-step]')];
  const crossing = new Set<Element>();
  /** The step that was set here; null when none was. */
  let current: number | null = null;
  // What scrolled the page before this came is not known: until the reader scrolls, it counts as the focus.
  let byFocus = true;
  const follow = (): void => {
    if (!map.currentStory || (byFocus && map.select !== '')) return;
    const card = cards.find((one) => crossing.has(one));
    // Between two cards the one before holds.
    if (!card && crossing.has(list)) return;
    const step = card ? Number(card.dataset['step']) : null;
    if (step === current) return;
    current = step;
    for (const one of cards) one.toggleAttribute('data-read', one === card);
    map.step = step;
  };
  const seen = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) crossing.add(target);
      else crossing.delete(target);
    }
    follow();
  };
  let observer: IntersectionObserver | null = null;
  const watch = (): void => {
    observer?.disconnect();
    crossing.clear();
    observer = new window.IntersectionObserver(seen, { rootMargin: lineOf(map, section, window) });
    for (const one of [list, ...cards]) observer.observe(one);
  };
  const watchAgain = (): void => {
    if (observer) watch();
  };
  window.addEventListener('resize', watchAgain);
  for (const type of SCROLLING)
    window.addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent) || SCROLLING_KEY.test(event.key)) byFocus = false;
        else if (event.key === 'Tab') byFocus = true;
      },
      { capture: true, passive: true },
    );
  if (scrolled) watch();
  else window.addEventListener('scroll', watch, { once: true, passive: true });
  // What is chosen scrolls the page to itself, and stays until the reader scrolls on.
  map.addEventListener('conflict-select', () => {
    byFocus = true;
  });
  map.addEventListener('conflict-story', follow);
  // The address is the map's: a link inside the reading moves the focus instead of changing it. For the
  // keyboard, what is next is the list, wherever it stands; from the last element of a slot, Tab leads to
  // its first. For the eye, it is what stands below the steps.
  section.querySelector('[data-skip]')?.addEventListener('click', (event) => {
    event.preventDefault();
    if (event instanceof MouseEvent && event.detail > 0)
      section.querySelector('#guide-end')?.scrollIntoView({ block: 'start' });
    else map.focusList();
  });
}

/** Where the line is that cards cross, as a margin of the window: below the map that stays, or beside it. */
function lineOf(map: ConflictMap, section: HTMLElement, window: Window): string {
  const view = map.renderRoot.querySelector('conflict-map-view')?.getBoundingClientRect();
  const below = view && section.getBoundingClientRect().left < view.right ? view.height : 0;
  const covered = Math.min(below, window.innerHeight * 0.9);
  const line = Math.round(covered + (window.innerHeight - covered) * LINE);
  return `${-line}px 0px ${line + 1 - window.innerHeight}px 0px`;
}
