import type { ConflictMap } from '../components/conflict-map.ts';
import { defineEmbed, type LoadDialog } from '../embed/embed-button.ts';
import { serveHost } from '../embed/framed.ts';
import { keepPageInStep } from '../embed/map-in-step.ts';
import { bindAddress } from './page-state.ts';

/** Connects a map with what is around it: the page's address, the article, the host of a frame, and other pages. */
export function attachMap(
  map: ConflictMap,
  window: Window & typeof globalThis,
  address: string,
  loadDialog: LoadDialog,
): void {
  bindAddress(map, window);
  defineEmbed(loadDialog, window.customElements);
  keepPageInStep(map);
  serveHost(window, map, address);
}
