import { ConflictMap } from '../elements/map/conflict-map.ts';
import { define } from '../elements/map/define.ts';
import { knowStory } from '../elements/loading/find-story.ts';
import { whenIdle } from '../elements/shared/when-idle.ts';
import { takePageOptions } from '../embed/frame/page-options.ts';
import { pageStories } from './page-stories.ts';
import { unfoldForPrint } from './print.ts';
import * as words from '../words/words.ts';

/** Any of these means that somebody reads the page. A pointer that rested on it is first seen as it moves. */
const COMING = ['scroll', 'pointerover', 'pointermove', 'touchstart', 'focusin'];

/** The elements are defined within this many milliseconds, even where the page is never idle. */
const IDLE = 500;

// The map will write its state into it.
const address = location.href;

const attached = new WeakSet<ConflictMap>();

/** Whether the page has been scrolled: the first time may be over when what follows it has loaded. */
let scrolled = false;

unfoldForPrint(window);
const noteScroll = (): void => {
  scrolled = true;
};
document.addEventListener('scroll', noteScroll, { once: true, passive: true });
for (const [id, story] of pageStories(document)) knowStory(id, story);
// On a slow line the list may still be coming.
if (document.readyState === 'loading')
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
await new Promise<void>((resolve) => {
  whenIdle(resolve, IDLE);
});
define();
for (const map of document.querySelectorAll('conflict-map')) {
  if (!(map instanceof ConflictMap)) continue;
  takePageOptions(map, location.search);
  // A host waits for its frame's height, and a link for what it names; all else can wait until the
  // map stands or somebody comes.
  if (window.parent !== window || location.hash !== '') void attach(map);
  else {
    const once = { once: true, passive: true };
    map.addEventListener('conflict-ready', () => void attach(map), once);
    for (const type of COMING) document.addEventListener(type, () => void attach(map), once);
  }
}

/** Connects a map with the article around it, the host of its frame, and other pages. */
async function attach(map: ConflictMap): Promise<void> {
  if (attached.has(map)) return;
  attached.add(map);
  try {
    const { attachMap } = await import('./attach-map.ts');
    attachMap(map, window, { address, scrolled }, () => import('../embed/dialog/embed-dialog.ts'));
  } catch (error) {
    // A story that comes takes back what was said before it.
    const say = (): void => {
      map.say(words.failures.partOfPage);
    };
    if (map.currentStory) say();
    else map.addEventListener('conflict-story', say, { once: true });
    console.error(error);
  }
}
