import type { Page } from 'playwright';

/**
 * Has the maps of the site's pages, also in frames, start their engine as `engine` says, whatever their page
 * says.
 *
 * The parser has observers called before it runs the page's first script behind the map. Changing the
 * pages on their way would cost their cache, and a message for every request.
 */
export async function setEngine(page: Page, engine: 'visible' | 'none'): Promise<void> {
  await page.addInitScript((value) => {
    if (!/\/(embed\.html)?$/.test(location.pathname)) return;
    new MutationObserver((_, observer) => {
      const map = document.querySelector('conflict-map');
      if (map === null) return;
      observer.disconnect();
      map.setAttribute('engine', value);
    }).observe(document, { childList: true, subtree: true });
  }, engine);
}
