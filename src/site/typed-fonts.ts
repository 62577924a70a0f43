import { pageStart } from './page-stories.ts';

/**
 * Declares the fonts for what a reader types into the page: any letter, where a page's other fonts have
 * those that it shows. Once for all of its maps. Pages that are served from the sources name none.
 */
export function declareTypedFonts(document: Document): void {
  const { typed } = pageStart(document) as { typed?: string };
  if (typed === undefined || document.querySelector(`link[href="${CSS.escape(typed)}"]`)) return;
  const link = document.createElement('link');
  document.body.append(Object.assign(link, { rel: 'stylesheet', href: typed }));
}
