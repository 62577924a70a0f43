import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import * as words from '../../words/words.ts';

/**
 * Follows what the page's address asks for after `?`: `theme=light` or `dark`, and `story=ID`, which
 * must be the page's own. No address of data is ever taken from there; whatever else is ignored.
 */
export function takePageOptions(map: ConflictMap, search: string): void {
  const options = new URLSearchParams(search);
  const theme = options.get('theme');
  if (theme === 'light' || theme === 'dark') {
    map.theme = theme;
    map.ownerDocument.documentElement.dataset['theme'] = theme;
  }
  const story = options.get('story');
  if (story === null || story === map.story) return;
  map.addEventListener('conflict-story', () => {
    map.say(words.addresses.otherStory(story));
  });
}
