import { type Camera, project, type Size } from '../../scene/camera.ts';
import { sceneOf } from '../../scene/scene.ts';
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

/** The poster is the page's own HTML: areas whose claims are all hidden are not drawn there either. */
export function hidePosterAreas(view: HTMLElement, drawn: Story | null): void {
  const places = new Set(drawn && sceneOf(drawn).marks.map(({ place }) => place));
  const poster = view.parentElement ?? (view.getRootNode() as ShadowRoot).host;
  for (const area of poster.querySelectorAll<SVGElement>('.pm-area'))
    area.toggleAttribute('hidden', !places.has(area.dataset['select'] ?? ''));
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
