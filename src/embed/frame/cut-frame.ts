import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import * as words from '../../words/words.ts';

/** A host that fits its frame needs a moment to answer; until then nothing is said of what is cut. */
const ANSWER = 400;

/** A map is not made lower than this, in CSS pixels, in however low a frame. */
const LOWEST = 200;

/**
 * In a narrow frame that its host does not fit, the page does not scroll: the thumb moves the article
 * around it. What the frame cuts off is offered by the page's own link, which leads to the map in a page
 * of its own; in a sandbox, where it could not open one, it has the frame scroll.
 *
 * `data-framed` on the root, which the page sets before it is painted, keeps it from scrolling;
 * `data-cut` shows the link, and `--cm-room` is what the frame shows of the map above it, in CSS pixels:
 * map and panel end there. Whatever moves the page inside, such as the Tab key, ends that: nobody is
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
    root.dataset['cut'] = '';
    const top = map.getBoundingClientRect().top + map.clientTop;
    const room = bar.getBoundingClientRect().top - top;
    root.style.setProperty('--cm-room', `${Math.max(room, LOWEST)}px`);
  };
  const uncut = (): void => {
    clearTimeout(answer);
    delete root.dataset['cut'];
    root.style.removeProperty('--cm-room');
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
