import 'conflict-map/define.js';
import { type ConflictSelectEvent, noFilter, type Story } from 'conflict-map';
import imported from 'conflict-map/stories/karabakh-2020.json' with { type: 'json' };

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

/** A story that is imported as JSON, as the documentation has it. */
export function showImported(): void {
  const map = document.createElement('conflict-map');
  map.data = imported;
  document.body.append(map);
}

document.addEventListener('conflict-select', (event) => {
  const claim: string | null = event.claim;
  // @ts-expect-error -- an id is text
  const number: number = event.claim;
  console.log(claim, number);
});
window.addEventListener('conflict-error', ({ reason, detail }) => console.log(reason, detail));

// @ts-expect-error -- a misspelt theme
document.createElement('conflict-map').theme = 'drak';
// @ts-expect-error -- no story
document.createElement('conflict-map').data = { title: 'No story' };
