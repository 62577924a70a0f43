import { ConflictMap } from '../components/conflict-map.ts';
import { define } from '../components/define.ts';
import { takePageOptions } from '../embed/page-options.ts';
import { firstPaint } from './first-paint.ts';
import { bindAddress } from './page-state.ts';
import { unfoldForPrint } from './print.ts';
import { followSteps } from './scrolly.ts';

// The map will write its state into it.
const address = location.href;

unfoldForPrint(window);
await firstPaint(window);
define();
for (const map of document.querySelectorAll('conflict-map')) {
  if (!(map instanceof ConflictMap)) continue;
  bindAddress(map, window);
  takePageOptions(map, location.search);
  followSteps(map, window);
  // Hosts, the article around the map and other pages can wait until the map stands.
  if (map.currentStory) void attach(map);
  else map.addEventListener('conflict-story', () => void attach(map), { once: true });
}

async function attach(map: ConflictMap): Promise<void> {
  const { attachMap } = await import('./attach-map.ts');
  attachMap(map, window, address);
}
