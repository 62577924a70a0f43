import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import * as words from '../../words/words.ts';

/** A host that fits its frame needs a moment to answer; until then nothing is said of what is cut. */
const ANSWER = 400;

/** A map is not made lower than this, in CSS pixels, in however low a frame. */
const LOWEST = 200;

/** What belongs to the map is shown below it where that leaves the map this height, in CSS pixels. */
const ENOUGH = 240;

/**
 * In a narrow frame that its host does not fit, the page does not scroll: the thumb moves the article
 * around it. What the frame cuts off is offered by the page's own link, which leads to the map in a page
 * of its own; in a sandbox, where it could not open one, it has the frame scroll.
 *
 * `data-framed` on the root, which the page sets before it is painted, keeps it from scrolling;
 * `data-cut` shows the link, and `--cm-room` is what the frame shows from the map's top to it, in CSS
 * pixels: the panel ends there. `--cm-map-room` is the map's part of that, which leaves room for the
 * timeline and the buttons below it; where the map would be too low, `data-cut="low"` takes the timeline
 * away, and then the map has all the room. Whatever moves the page inside, such as the Tab key, ends that: nobody is
 * left in the middle of it.
 */
export function offerWhole(window: Window & typeof globalThis, map: ConflictMap): void {
  const { document, location } = window;
  const root = document.documentElement;
  const bar = document.querySelector('.whole-map');
  const link = bar?.querySelector('a');
  if (!bar || !link || root.dataset['framed'] === undefined) return;
  let answer: ReturnType<typeof setTimeout> | undefined;
  const isCut = (): boolean => root.getBoundingClientRect().height > window.innerHeight + 1;
  const cut = (): void => {
    // With all of it to be seen, so that what is measured does not depend on what was measured before.
    root.dataset['cut'] = '';
    const part = (selector: string): DOMRect | undefined =>
      map.renderRoot.querySelector(selector)?.getBoundingClientRect();
    const room = Math.max(bar.getBoundingClientRect().top - (part('.map')?.top ?? 0), LOWEST);
    const buttons = part('.actions')?.height ?? 0;
    const timeline = part('conflict-timeline')?.height ?? 0;
    const rooms = [room - buttons - timeline, room - buttons];
    const whole = rooms.find((left) => left >= ENOUGH);
    if (whole !== rooms[0]) root.dataset['cut'] = 'low';
    root.style.setProperty('--cm-room', `${room}px`);
    root.style.setProperty('--cm-map-room', `${whole ?? room}px`);
  };
  const uncut = (): void => {
    clearTimeout(answer);
    delete root.dataset['cut'];
    root.style.removeProperty('--cm-room');
    root.style.removeProperty('--cm-map-room');
  };
  const measure = (): void => {
    clearTimeout(answer);
    if (isCut()) answer = setTimeout(cut, ANSWER);
    else uncut();
  };
  const sizes = new window.ResizeObserver(measure);
  const open = (): void => {
    sizes.disconnect();
    window.removeEventListener('resize', measure);
    uncut();
    delete root.dataset['framed'];
  };
  const name = (): void => {
    const count = map.currentStory?.claims.length;
    if (count !== undefined) link.textContent = words.frame.whole(count);
  };
  sizes.observe(root);
  // Its words may take another line once they have the number.
  sizes.observe(bar);
  window.addEventListener('resize', measure);
  window.addEventListener('scroll', () => {
    if (window.scrollY > 0) open();
  });
  name();
  map.addEventListener('conflict-story', name);
  if (window.origin !== 'null') {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  link.addEventListener('click', () => {
    if (window.origin === 'null') open();
    // The address has what the map shows now.
    else link.href = location.href;
  });
}
