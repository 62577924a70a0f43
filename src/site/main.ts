import { ConflictMap } from '../components/conflict-map.ts';
import { define } from '../components/define.ts';
import { firstPaint } from './first-paint.ts';
import { bindAddress } from './page-state.ts';
import { unfoldForPrint } from './print.ts';

unfoldForPrint(window);
await firstPaint(window);
define();
for (const map of document.querySelectorAll('conflict-map')) {
  if (map instanceof ConflictMap) bindAddress(map, window);
}
