import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import * as words from '../../words/words.ts';

/**
 * Names what the link at the end of a cut frame leads to, and has it open the map as it is now in a page
 * of its own. In a sandbox, where it could not open one, it leads on in the frame, which scrolls then.
 */
export function nameWhole({ document, location, origin }: Window, map: ConflictMap): void {
  const link = document.querySelector<HTMLAnchorElement>('.whole-map a');
  if (!link) return;
  const name = (): void => {
    const count = map.currentStory?.claims.length;
    if (count !== undefined) link.textContent = words.frame.whole(count);
  };
  name();
  map.addEventListener('conflict-story', name);
  if (origin === 'null') return;
  link.target = '_blank';
  link.rel = 'noopener';
  link.addEventListener('click', () => {
    // The address has what the map shows now.
    link.href = location.href;
  });
}
