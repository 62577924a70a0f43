import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import type { ConflictSelectEvent } from '../../reading/events.ts';
import { keepInStep } from './article-in-step.ts';
import { claimsOf } from '../frame-messages.ts';

/**
 * Keeps the article around a `<conflict-map>` in step with it: {@link keepInStep}. The page scrolls to
 * a sentence when the reader has chosen its claim; for a sign of the map, a place's or a figure's, sentences
 * are marked where they are, as its reader is at the map.
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
  /** The claim that a part inside the map has asked for, before the map says that it is chosen. */
  let asked: string | null = null;
  const hear = (choice: ConflictSelectEvent): void => {
    const { claim } = choice;
    if (choice.composedPath()[0] === map) {
      const goes = claim !== null && claim !== asked && !isFarBelow(map, claim);
      chosen(claimsOf(choice, map.currentStory), goes);
      asked = null;
    } else asked = claim;
  };
  map.addEventListener('conflict-select', hear, true);
}

/** A sentence so far below, in CSS pixels, is only marked: to scroll there would lose the map and its panel. */
const FAR = 2000;

function isFarBelow(map: ConflictMap, claim: string): boolean {
  const named = map.ownerDocument.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`);
  const sentence = [...named].find((one) => !map.contains(one));
  return sentence !== undefined && sentence.getBoundingClientRect().top > FAR;
}
