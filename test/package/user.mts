import 'conflict-map/define.js';
import { type ConflictSelectEvent, noFilter, type Story } from 'conflict-map';

/** What somebody writes who uses the package with TypeScript; package.test.ts checks its types. */
export function show(story: Story, told: (claim: string | null) => void): void {
  const map = document.createElement('conflict-map');
  map.data = story;
  map.engine = 'interaction';
  map.filter = { ...noFilter, text: 'shelling' };
  map.addEventListener('conflict-select', (event: ConflictSelectEvent) => told(event.claim));
  map.addEventListener('conflict-error', ({ reason, message }) => console.log(reason, message));
  document.body.append(map);
}
