import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import { claimsMessage, readHostMessage, selectedMessage } from '../frame-messages.ts';
import { frameNames } from './height-messages.ts';
import { readHeightRequest } from './height-requests.ts';
import { reportHeight } from './report-height.ts';
import { spellOutLinks } from './spell-out-links.ts';
import { nameWhole } from './whole-link.ts';

/**
 * What a page with a map does inside a frame: it tells its height, its claims and the reader's choices to
 * the host, and follows the host's messages. Only the window's own parent is listened to.
 *
 * @param address - that the page was opened with; the map has since changed what is after `#`
 */
export function serveHost(
  window: Window & typeof globalThis,
  map: ConflictMap,
  address: string,
): void {
  const { parent } = window;
  if (parent === window) return;
  reportHeight(window, frameNames(address, map.story));
  const tellClaims = (): void => {
    if (map.currentStory) parent.postMessage(claimsMessage(map.currentStory), '*');
  };
  tellClaims();
  map.addEventListener('conflict-story', tellClaims);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    // A host that came late asks for what it has missed.
    if (readHeightRequest(data) !== null) tellClaims();
    const message = readHostMessage(data, map.currentStory);
    if (message === null) return;
    if ('point' in message) map.point(message.point);
    else map.select = message.select ?? '';
  });
  map.addEventListener('conflict-select', (choice) => {
    parent.postMessage(selectedMessage(choice, map.currentStory), '*');
  });
  nameWhole(window, map);
  // The origin of a sandboxed page is opaque, and its links are mostly dead.
  if (window.origin === 'null') spellOutLinks(window.document);
}
