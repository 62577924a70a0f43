import { wholeHeight } from './whole-height.ts';

/** How long a host that has fitted its frame has to follow a page that grows, in milliseconds. */
const ANSWER = 400;

/** A map is not made lower than this, in CSS pixels, in however low a frame. */
const LOWEST = 200;

/**
 * What belongs to the map is shown below it where that leaves the map this height, in CSS pixels: the
 * timeline where all labels have the room that they were placed for.
 */
const ENOUGH = { timeline: 400, buttons: 240, wide: 431 };

/**
 * In a narrow frame that its host does not fit, the page does not scroll: the thumb moves the article
 * around it. The map takes the room that the frame has, from the first paint on, so that no sign moves
 * under a finger; a host that fits the frame has the map at its own height as soon as it does.
 *
 * `data-framed` on the root, which the page sets before it is painted, keeps it from scrolling;
 * `data-cut` offers the page's link to the whole, and `--cm-room` is what the frame shows from the map's
 * top to that link, in CSS pixels: the panel ends there. `--cm-map-room` is the map's part of that, which
 * leaves room for the timeline and the buttons below it; where the map would be too low, `data-cut="low"`
 * takes the timeline away, and then the map has all the room. Whatever moves the page inside, such as the
 * Tab key, ends that: nobody is left in the middle of it.
 *
 * A page in a wide frame scrolls, and has no link; of all this, its map has `--cm-map-room` alone.
 */
export function cutFrame(window: Window & typeof globalThis): void {
  const { document } = window;
  const root = document.documentElement;
  const bar = document.querySelector('.whole-map');
  const map = document.querySelector('conflict-map');
  if (!bar || !map || root.dataset['framed'] === undefined) return;
  /** What takes room at and below the map’s top: the element’s own parts, or before its script the page’s. */
  const parts = (): { top: number; timeline: number; buttons: number } => {
    const height = (selector: string): number =>
      map.shadowRoot?.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    const inside = map.shadowRoot?.querySelector('.map');
    const drawn = inside ?? map.querySelector('.poster');
    const top = (drawn?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (inside) return { top, timeline: height('conflict-timeline'), buttons: height('.actions') };
    const timeline = map.querySelector('[slot="timeline"]');
    if (!timeline) return { top, timeline: 0, buttons: 0 };
    // The page keeps the buttons’ room as its padding.
    const buttons = parseFloat(window.getComputedStyle(timeline).paddingBlockEnd) || 0;
    return { top, timeline: timeline.getBoundingClientRect().height - buttons, buttons };
  };
  const cut = (): void => {
    // With all of it to be seen, so that what is measured does not depend on what was measured before.
    root.dataset['cut'] = '';
    const { top, timeline, buttons } = parts();
    const room = Math.max(bar.getBoundingClientRect().top - top, LOWEST);
    const above = { timeline: room - buttons - timeline, buttons: room - buttons };
    const timed = above.timeline >= ENOUGH.timeline;
    if (!timed) root.dataset['cut'] = 'low';
    const left = timed ? above.timeline : above.buttons >= ENOUGH.buttons ? above.buttons : room;
    root.style.setProperty('--cm-room', `${room}px`);
    root.style.setProperty('--cm-map-room', `${left}px`);
  };
  const uncut = (): void => {
    delete root.dataset['cut'];
    root.style.removeProperty('--cm-room');
    root.style.removeProperty('--cm-map-room');
  };
  const leaveRoom = (): void => {
    uncut();
    const { top, timeline, buttons } = parts();
    const left = Math.max(window.innerHeight - top - timeline - buttons, ENOUGH.wide);
    root.style.setProperty('--cm-map-room', `${left}px`);
  };
  // A wide page has no link.
  const scrolls = (): boolean => bar.getClientRects().length === 0;
  let answer: ReturnType<typeof setTimeout> | undefined;
  let fitted = false;
  const measure = (): void => {
    clearTimeout(answer);
    if (wholeHeight(root) <= window.innerHeight + 1) {
      fitted = true;
      uncut();
    } else if (fitted) answer = setTimeout(unanswered, ANSWER);
    else if (scrolls()) leaveRoom();
    else cut();
  };
  const unanswered = (): void => {
    fitted = false;
    measure();
  };
  // What is measured changes the sizes that are observed: not while the browser tells of them, or it
  // reports a loop.
  const sizes = new window.ResizeObserver(() => {
    window.requestAnimationFrame(() => {
      if (root.dataset['framed'] !== undefined) measure();
    });
  });
  sizes.observe(root);
  // Its words may take another line once they have the number.
  sizes.observe(bar);
  window.addEventListener('resize', measure);
  const moved = (): void => {
    if (window.scrollY === 0 || scrolls()) return;
    window.removeEventListener('scroll', moved);
    window.removeEventListener('resize', measure);
    sizes.disconnect();
    clearTimeout(answer);
    uncut();
    delete root.dataset['framed'];
  };
  window.addEventListener('scroll', moved);
  measure();
}
