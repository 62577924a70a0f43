import { addressOf, addressProblem, readAddress } from '../reading/address.ts';
import { TimePlayEvent } from '../elements/timeline/time-play-event.ts';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import { hashWithSecret, withoutSecret } from '../reading/wordpress-secret.ts';

/** Marks the entry of the history that the guided reading has made, and changes from then on. */
const GUIDED = 'guided';

/**
 * Keeps the page's address and its map in step. What the reader chooses becomes an entry of the
 * history; the view of the map, the words looked for and the steps of the guided reading only change
 * the current one. Where the guided reading takes the place of what the reader has set, it has an entry
 * of its own, and Back leads to that. In a frame nothing has: entries there would be the host's, whose
 * reader would have to press Back once for each.
 */
export function bindAddress(map: ConflictMap, window: Window): void {
  const { location, history, document } = window;
  const framed = window.parent !== window;
  if (map.permalink === '') map.permalink = location.href.replace(/#.*$/s, '');
  const ownHash = (): string => withoutSecret(location.hash);
  /** Takes over what the address says; `scroll` when a link has led here. */
  const take = (scroll: boolean): void => {
    const story = map.currentStory;
    if (!story) return;
    const read = readAddress(location.hash, story);
    const { reading } = read;
    const problem = addressProblem(read);
    // An anchor of the page's own is no reading, and no mistake: what was chosen stays.
    if (problem !== null && document.getElementById(location.hash.slice(1))) {
      map.say(null);
      return;
    }
    map.take(reading, 'address');
    map.say(problem);
    // A link elsewhere in the page leads to the map.
    // In a frame it would scroll the host as well, which is not this page's to do.
    if (!scroll || location.hash === '' || framed) return;
    // Beside its card there is room for what is selected, too.
    const step = map.guide === 'page' ? reading.step : null;
    const card = step === null ? null : map.querySelector(`[data-step="${step}"]`);
    (card ?? map).scrollIntoView({ block: card ? 'center' : 'start' });
  };
  const enter = (state: string, replace: boolean, mark: string | null = null): void => {
    const url = location.pathname + location.search + hashWithSecret(state, location.hash);
    if (replace || framed) history.replaceState(mark, '', url);
    else history.pushState(mark, '', url);
  };
  const write = (replace: boolean, mark: string | null = null): void => {
    const state = addressOf(map.reading);
    if (state !== ownHash().slice(1)) enter(state, replace, mark);
  };
  const written = (): void => {
    write(false);
  };
  // A period that is drawn with a pointer, and the days that pass, are each one entry: the last of them.
  let drawn = 0;
  let played = 0;
  const lifted = (): void => {
    drawn = 0;
  };
  map.addEventListener('pointerdown', () => {
    drawn = 1;
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(type, lifted, { capture: true });
  map.renderRoot.addEventListener(TimePlayEvent.type, (event) => {
    if (event instanceof TimePlayEvent) played = event.step === null ? 0 : played + 1;
  });
  map.addEventListener('conflict-select', written);
  map.addEventListener('conflict-step', ({ step }) => {
    const covers = step !== null && history.state !== GUIDED && /^#(?!.*\bstep=)./.test(ownHash());
    write(!covers, covers ? GUIDED : (history.state as string | null));
  });
  map.addEventListener('conflict-filter', ({ filter, origin }) => {
    // What the map tells of an address that it has taken over is no news.
    if (origin === 'address') return;
    write(origin !== 'reader' || filter.text !== '' || drawn > 1 || played > 1);
    if (drawn > 0) drawn++;
  });
  for (const type of ['conflict-view', 'conflict-overlay'] as const)
    map.addEventListener(type, () => {
      write(true);
    });
  map.addEventListener('conflict-story', () => {
    if (ownHash() !== '') take(true);
  });
  // A marked sentence leads to the map; without script its link leads to the claim in the list.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-claim]') : null;
    const claim = link?.getAttribute('data-claim');
    if (!claim || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (!map.currentStory?.claims.some(({ id }) => id === claim)) return;
    event.preventDefault();
    enter(new URLSearchParams({ claim }).toString(), false);
    take(true);
    if (event.detail === 0 && link instanceof HTMLElement) map.focusPanel(link);
  });
  window.addEventListener('popstate', () => {
    take(true);
  });
  window.addEventListener('hashchange', () => {
    take(true);
  });
  // The reader may have chosen something while this was on its way.
  if (ownHash() === '') write(map.step !== null);
  else take(true);
}
