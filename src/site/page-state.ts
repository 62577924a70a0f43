import type { ConflictMap } from '../components/conflict-map.ts';

/** Keeps the address and the map in step: `#claim=ID` and `#place=ID`. */
export function bindAddress(map: ConflictMap, window: Window): void {
  const take = (): void => {
    const hash = window.location.hash.slice(1);
    const state = new URLSearchParams(hash);
    // A plain #claim-ID is the claim's own anchor in the list.
    map.select = state.get('claim') ?? state.get('place') ?? /^claim-(.+)$/.exec(hash)?.[1] ?? '';
    // A link elsewhere in the page leads to the map.
    if (map.select !== '') map.scrollIntoView({ block: 'start' });
  };
  map.addEventListener('conflict-select', ({ claim, place }) => {
    const state = new URLSearchParams();
    if (claim !== null) state.set('claim', claim);
    else if (place !== null) state.set('place', place);
    const { pathname, search } = window.location;
    window.history.pushState(
      null,
      '',
      `${pathname}${search}${state.size > 0 ? `#${state.toString()}` : ''}`,
    );
  });
  // A marked sentence leads to the map; without script its link leads to the claim in the list.
  window.document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-claim]') : null;
    const claim = link?.getAttribute('data-claim');
    if (!claim || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    window.history.pushState(null, '', `#${new URLSearchParams({ claim }).toString()}`);
    take();
  });
  window.addEventListener('popstate', take);
  window.addEventListener('hashchange', take);
  if (window.location.hash !== '') take();
}
