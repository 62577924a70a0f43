import { ConflictMap } from './elements/map/conflict-map.ts';
import { defineAnywhere } from './elements/map/define.ts';
import { keepPageInStep } from './embed/host/map-in-step.ts';

// For a script tag: the elements, and the article around each map in step with it.
defineAnywhere();
for (const map of document.querySelectorAll('conflict-map')) {
  if (map instanceof ConflictMap) keepPageInStep(map);
}
