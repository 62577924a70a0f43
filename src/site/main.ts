import { ConflictMap } from '../components/conflict-map.ts';
import { define } from '../components/define.ts';
import { bindAddress } from './page-state.ts';
import { unfoldForPrint } from './print.ts';
import { followSteps } from './scrolly.ts';

define();
unfoldForPrint(window);
for (const map of document.querySelectorAll('conflict-map')) {
  if (!(map instanceof ConflictMap)) continue;
  bindAddress(map, window);
  followSteps(map, window);
}
