import { deepAll, isOnTop, isShown } from './deep-dom.ts';

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Elements that act on a click come first: an outline may carry the same name. */
function acts(element: Element): boolean {
  return element.closest('a, button, summary, label, [role="button"], [tabindex]') !== null;
}

/**
 * Where a click meets a place. Null while there is none; where it is out of view, it is brought
 * into view for the next call.
 */
export function findPlace(selector: string): Point | null {
  const all = deepAll(selector).filter(isShown);
  const places = [...all.filter(acts), ...all.filter((element) => !acts(element))];
  for (const place of places) {
    for (const part of [place, ...place.querySelectorAll('*')]) {
      const { left, top, width, height } = part.getBoundingClientRect();
      const point = { x: left + width / 2, y: top + height / 2 };
      if (isOnTop(place, point.x, point.y)) return point;
    }
  }
  places[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return null;
}
