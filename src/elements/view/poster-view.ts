import { type Camera, project, type Size } from '../../scene/camera.ts';
import { sceneOf } from '../../scene/scene.ts';
import { AREA } from '../../scene/story-look.ts';
import type { Selection } from '../../reading/events.ts';
import type { Story } from '../../story/story.ts';
import type { Settings } from '../shared/map-settings.ts';

/**
 * Moves and grows the poster with the view, so that signs stay where they belong; its names do not grow,
 * and are left out in another zoom than the opening view's.
 */
export function shiftPoster(
  { style }: HTMLElement,
  opening: Camera,
  camera: Camera,
  size: Size,
): void {
  const [x, y] = project(opening.center, camera, size);
  style.setProperty('--poster-x', `${(x - size.width / 2).toFixed(1)}px`);
  style.setProperty('--poster-y', `${(y - size.height / 2).toFixed(1)}px`);
  const scale = 2 ** (camera.zoom - opening.zoom);
  style.setProperty('--poster-scale', scale.toFixed(4));
  // “visible” would show them above the engine's, too.
  if (Math.abs(scale - 1) < 0.01) style.removeProperty('--poster-names');
  else style.setProperty('--poster-names', 'hidden');
}

/**
 * The poster is the page's own HTML, around the map: areas whose claims are all hidden are not drawn there
 * either, and the outline of the selected place is as the engine draws it.
 */
export function markPosterAreas(
  view: HTMLElement,
  drawn: Story | null,
  { place }: Pick<Selection, 'place'>,
): void {
  const places = new Set(drawn && sceneOf(drawn).marks.map((mark) => mark.place));
  const { host = view } = view.getRootNode() as Partial<ShadowRoot>;
  for (const area of host.querySelectorAll<SVGElement>('.pm-area')) {
    const { select = '' } = area.dataset;
    area.toggleAttribute('hidden', !places.has(select));
    const { colour, width } = select === place ? AREA.selected : AREA.outline;
    const outline = area.querySelector<SVGElement>('.pm-outline');
    outline?.style.setProperty('stroke', `var(--cm-${colour})`);
    outline?.style.setProperty('stroke-width', `calc(${width}*var(--px))`);
  }
}

/** Whether a view's engine starts without a hand: where no poster is, there is no map to read before it. */
export function startsByItself({
  settings: { engine },
  renderRoot,
}: {
  settings: Settings;
  renderRoot: ParentNode;
}): boolean {
  if (engine !== 'auto') return engine === 'visible';
  const slot = renderRoot.querySelector<HTMLSlotElement>('slot[name="poster"]');
  return slot?.assignedElements({ flatten: true }).length === 0;
}
