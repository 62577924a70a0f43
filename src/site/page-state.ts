import { addressOf, addressProblem, readAddress } from '../reading/address.ts';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import { hashWithSecret, withoutSecret } from '../reading/wordpress-secret.ts';

/**
 * Keeps the page's address and its map in step. What the reader chooses becomes an entry of the
 * history; the view of the map, the words looked for and the steps of the guided reading only change
 * the current one. In a frame everything does: entries there would be the host's, whose reader would
 * have to press Back once for each.
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
    const step = map.guide === 'page' && reading.selection.claim === null ? reading.step : null;
    const card = step === null ? null : map.querySelector(`[data-step="${step}"]`);
    (card ?? map).scrollIntoView({ block: card ? 'center' : 'start' });
  };
  const enter = (state: string, replace: boolean): void => {
    const url = location.pathname + location.search + hashWithSecret(state, location.hash);
    if (replace || framed) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  };
  const write = (replace: boolean): void => {
    const state = addressOf(map.reading);
    if (state !== ownHash().slice(1)) enter(state, replace);
  };
  const written = (): void => {
    write(false);
  };
  map.addEventListener('conflict-select', written);
  map.addEventListener('conflict-step', () => {
    write(true);
  });
  map.addEventListener('conflict-filter', ({ filter, origin }) => {
    // What the map tells of an address that it has taken over is no news.
    if (origin !== 'address') write(filter.text !== '');
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
