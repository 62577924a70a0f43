import { openPanel } from './panel.ts';
import type { ReferencePlace } from './types.ts';

/** The sign of a place with its name, as a button that opens the panel. */
export function placeSign(place: ReferencePlace): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place';
  button.dataset['place'] = place.id;
  button.dataset['side'] = place.labelSide;
  button.style.setProperty('--colour', place.colour);
  const name = document.createElement('span');
  name.textContent = place.name;
  button.append(name);
  button.addEventListener('click', () => openPanel(place));
  return button;
}
