import type { ConflictMap } from '../elements/map/conflict-map.ts';
import { ConflictSelectEvent } from '../reading/events.ts';
import { NOTHING } from '../reading/selection.ts';

/** What uses Escape itself. */
const OWN_ESCAPE = 'dialog, details[open], input, textarea, select';

/**
 * Closes what is selected with Escape also where the focus is outside of the map: a link has opened it, or
 * the page has.
 */
export function closeByKey(map: ConflictMap, window: Window & typeof globalThis): void {
  window.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented } = event;
    if (key !== 'Escape' || defaultPrevented || map.select === '') return;
    if (!(target instanceof Element) || map.contains(target) || target.closest(OWN_ESCAPE)) return;
    map.renderRoot.dispatchEvent(new ConflictSelectEvent(NOTHING));
  });
}
