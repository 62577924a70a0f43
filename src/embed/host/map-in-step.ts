import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import { keepInStep } from './article-in-step.ts';
import { claimsOf } from '../frame-messages.ts';

/**
 * Keeps the article around a `<conflict-map>` in step with it: {@link keepInStep}. The page scrolls to
 * a sentence when the reader has chosen its claim; a place's sentences are marked where they are, as
 * the reader of a sign is at the map.
 */
export function keepPageInStep(map: ConflictMap): void {
  const chosen = keepInStep({
    element: map,
    has: (claim) =>
      map.currentStory?.claims.some(({ id }) => id === claim) === true ||
      // A claim that no map has is a mistake: the only map there is says so.
      map.ownerDocument.querySelectorAll('conflict-map').length === 1,
    tell: (message, keyed) => {
      if ('point' in message) map.point(message.point);
      else map.select = message.select ?? '';
      if (keyed) map.focusPanel(keyed);
    },
  });
  map.addEventListener('conflict-select', (choice) => {
    chosen(claimsOf(choice, map.currentStory), choice.claim !== null);
  });
}
