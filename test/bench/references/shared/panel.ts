import { panelHtml } from './html.ts';
import type { ReferencePlace } from './types.ts';

/** Shows what is reported about a place in the page's panel. */
export function openPanel(place: ReferencePlace): void {
  const panel = document.querySelector<HTMLElement>('.panel');
  if (!panel) return;
  // The text is escaped, and it is the project's own.
  // eslint-disable-next-line no-unsanitized/property
  panel.innerHTML = panelHtml(place);
  panel.hidden = false;
}
