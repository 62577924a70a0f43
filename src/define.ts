import { defineAnywhere } from './elements/map/define.ts';

// So that importing this alone tells TypeScript of the element, its properties and its events.
export type { ConflictMap } from './elements/map/conflict-map.ts';

// On a server there is nothing to register with, and importing must not fail there.
if (typeof customElements !== 'undefined') defineAnywhere();
