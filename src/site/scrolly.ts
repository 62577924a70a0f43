import type { ConflictMap } from '../elements/map/conflict-map.ts';
import { adoptStyles } from '../elements/shared/adopt-styles.ts';
import { SCROLLING_KEY } from '../elements/shared/scrolling-key.ts';
import { addressOf } from '../reading/address.ts';
import { ConflictStepEvent } from '../reading/events.ts';
import { OPENING, type Reading } from '../reading/reading.ts';
import readCardCss from './read-card.css?inline';

/** A step is read when its card crosses this line: so much of what the window has free for cards is above it. */
const LINE = 0.5;

/** Where the reader has set something, the cards have to begin above this line, or else what is above them is in view. */
const BEGUN = 0.25;

/** Where the reader has set something, a card is read once it stays at its line for so many milliseconds. */
const REST = 400;

/** What a reader scrolls with; the focus that moves on by Tab scrolls, too. */
const SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Lets the map follow the guided reading of its page: the card that is read sets the step, and
 * leaving the last or the first one closes it. Nothing happens before the reader scrolls. What the
 * reader has chosen stays while the focus passes through the cards, and while they are only passed by;
 * where it gives way to what is read, it comes back after it. Left and right arrow keys go from card to
 * card, and Escape closes the reading.
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
  adoptStyles(map.ownerDocument, readCardCss);
  const cards = [...list.querySelectorAll<HTMLElement>('[data-step]')];
  const crossing = new Set<Element>();
  /** The step that was set here; null when none was. */
  let current: number | null = null;
  // What scrolled the page before this came is not known: until the reader scrolls, it counts as the focus.
  let byFocus = true;
  /** What of the reading the reader has set since the step was. */
  const own = new Set<'selection' | 'filter' | 'view'>();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const mark = (read?: Element): void => {
    for (const one of cards) one.toggleAttribute('data-read', one === read);
  };
  const show = (step: number | null): void => {
    current = step;
    mark(cards[(step ?? 0) - 1]);
    const { reading } = map;
    map.step = step;
    // What comes back is from before the reading; the reader may have set something else since.
    if (step === null && reading.step !== null && own.size > 0) {
      map.reading = { ...map.reading, ...pick(reading, own) };
      // A view is shown once the map has room for it.
      void map.updateComplete.then(() => map.dispatchEvent(new ConflictStepEvent(null)));
    }
    own.clear();
  };
  const follow = (): void => {
    clearTimeout(resting);
    if (!map.currentStory || (byFocus && map.select !== '')) return;
    const card = cards.find((one) => crossing.has(one));
    // Between two cards the one before holds.
    if (!card && crossing.has(list)) return;
    const step = card ? Number(card.dataset['step']) : null;
    if (step === current) return;
    if (step === null || map.step !== null || !isSet(map.reading)) show(step);
    else if (section.getBoundingClientRect().top <= lineAt(BEGUN, map, section, window))
      resting = setTimeout(() => {
        show(step);
      }, REST);
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
    observer = new window.IntersectionObserver(seen, {
      rootMargin: marginOf(map, section, window),
    });
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
  map.addEventListener('conflict-select', ({ claim, place }) => {
    byFocus = true;
    if (claim ?? place) own.add('selection');
    else own.delete('selection');
    // The panel has the window's height beside the cards: it begins where the timeline has gone.
    const { top, left } = section.getBoundingClientRect();
    if (map.step !== null && map.select !== '' && top > 0 && left >= viewBox(map).right)
      section.scrollIntoView({ block: 'start' });
  });
  map.addEventListener('conflict-filter', ({ origin }) => {
    if (origin === 'reader') own.add('filter');
  });
  map.addEventListener('conflict-view', () => {
    own.add('view');
  });
  const keyed = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (map.step === null || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = target instanceof Node && section.contains(target);
    // Where nothing has the focus, the page's keys are those of what is open.
    if (!here && target !== map.ownerDocument.body) return;
    if (key === 'Escape') {
      if (map.select !== '') return;
      mark();
      map.step = null;
    } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const next = cards[map.step - 1 + (key === 'ArrowRight' ? 1 : -1)];
      if (!next) return;
      byFocus = false;
      show(Number(next.dataset['step']));
      next.tabIndex = -1;
      next.scrollIntoView({ block: 'center' });
      next.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  };
  // Before the map's own Escape: what is selected is closed first, and the reading with the next one.
  window.addEventListener('keydown', keyed, { capture: true });
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

/** Whether anything is set that a step would change. */
function isSet({ selection, filter, view }: Reading): boolean {
  return addressOf({ ...OPENING, selection, filter, view }) !== '';
}

/** Parts of a reading. */
function pick(reading: Reading, keys: ReadonlySet<keyof Reading>): Partial<Reading> {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => keys.has(key as never)));
}

/** Where the map is in the window. */
function viewBox({ renderRoot }: ConflictMap): DOMRect {
  const view = renderRoot.querySelector('conflict-map-view');
  return view?.getBoundingClientRect() ?? new DOMRect();
}

/** So far down is a part of what the window has free for cards: below the map that stays, or beside it. */
function lineAt(part: number, map: ConflictMap, section: HTMLElement, window: Window): number {
  const { right, height } = viewBox(map);
  const below = section.getBoundingClientRect().left < right ? height : 0;
  const covered = Math.min(below, window.innerHeight * 0.9);
  return Math.round(covered + (window.innerHeight - covered) * part);
}

/** The line that cards cross, as a margin of the window. */
function marginOf(map: ConflictMap, section: HTMLElement, window: Window): string {
  const line = lineAt(LINE, map, section, window);
  return `${-line}px 0px ${line + 1 - window.innerHeight}px 0px`;
}
