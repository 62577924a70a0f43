import type { ConflictMap } from '../elements/map/conflict-map.ts';
import { defineEmbed, type LoadDialog } from '../embed/dialog/embed-button.ts';
import { serveHost } from '../embed/frame/framed.ts';
import { keepPageInStep } from '../embed/host/map-in-step.ts';
import { closeByKey } from './page-keys.ts';
import { bindAddress } from './page-state.ts';
import { followSteps } from './scrolly.ts';
import { declareTypedFonts } from './typed-fonts.ts';

/** How a page stood when its script began, and what has happened since. */
export interface PageVisit {
  /** The address that it was opened with. */
  address: string;
  /** Whether it has been scrolled. */
  scrolled: boolean;
}

/**
 * Connects a map with what is around it: the page's address, its guided reading and its article, the
 * host of a frame, and other pages.
 */
export function attachMap(
  map: ConflictMap,
  window: Window & typeof globalThis,
  { address, scrolled }: PageVisit,
  loadDialog: LoadDialog,
): void {
  declareTypedFonts(window.document);
  bindAddress(map, window);
  defineEmbed(loadDialog, window.customElements);
  keepPageInStep(map);
  followSteps(map, window, scrolled);
  closeByKey(map, window);
  serveHost(window, map, address);
}
