import type { ConflictMap } from '../components/conflict-map.ts';
import { defineEmbed } from '../embed/embed-button.ts';
import { serveHost } from '../embed/framed.ts';
import { keepPageInStep } from '../embed/map-in-step.ts';

/** Connects a map with what is around it: the article, the host of a frame, and other pages. */
export function attachMap(
  map: ConflictMap,
  window: Window & typeof globalThis,
  address: string,
): void {
  defineEmbed(window.customElements);
  keepPageInStep(map);
  serveHost(window, map, address);
}
