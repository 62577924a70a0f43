import type { LitElement } from 'lit';
import type { Camera, Size } from '../../scene/camera.ts';
import { sizeClassOf } from '../../scene/labels/size-class-of.ts';
import { sceneOf } from '../../scene/scene.ts';
import type { Drawing } from '../shared/drawing.ts';
import type { fitLabels as fit } from './fit-labels.ts';
import type { NameLayer } from './name-layer.ts';
import { isCrowded, layOut, placeSigns } from './place-signs.ts';

/** Labels look for room once a view has not moved for this many milliseconds. */
const AT_REST = 100;

/** How a map is while its labels look for room. */
export interface Fitting {
  size: Size;
  stage: HTMLElement;
  /** Whether the opening view has been left. */
  moved: boolean;
  /** Whether no filter hides claims. */
  whole: boolean;
  /** Whether a notice is shown, and the buttons are elsewhere. */
  noticed: boolean;
  camera: Camera;
  /** The story as it is drawn, in whose names, and what of it is selected. */
  drawing: Drawing | null;
  /** The basemap's names, where the engine draws the map. */
  names: NameLayer | null;
}

/** Puts labels where the story has them, or finds room for them; what does so is loaded only then. */
export class LabelFitting {
  readonly #view: LitElement;
  readonly #load: () => Promise<{ fitLabels: typeof fit }>;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** How the map is now: what has begun to look for room in another view is overtaken. */
  #latest: Fitting | null = null;

  /** `load` gets what finds room; pages whose labels stand as the story has them do without it. */
  constructor(view: LitElement, load = () => import('./fit-labels.ts')) {
    this.#view = view;
    this.#load = load;
  }

  /** Fits the labels: at once in the opening view, and in another one when it has come to rest. */
  fit(fitting: Fitting): void {
    const { names, camera, size, moved, whole, noticed, drawing } = fitting;
    clearTimeout(this.#waiting);
    this.#latest = fitting;
    // Where nothing is laid out, nothing is crowded.
    if (size.width === 0 || !drawing) return;
    const root = this.#view.renderRoot;
    const layout = drawing.story.labels?.[sizeClassOf(size)];
    const asOpened = whole && !moved && !noticed && drawing.names === 'article';
    // A chosen figure says more, and a chosen place has its name.
    const says =
      root.querySelector('.figure[aria-pressed="true"]') ??
      layout?.signs[drawing.selection.place ?? '']?.[0] === 'x';
    if (layout && asOpened && !says && !isCrowded(root, size)) {
      this.#view.style.removeProperty('--fitted-names');
      layOut(root, layout);
    } else if (moved) this.#waiting = setTimeout(() => void this.#fit(fitting), AT_REST);
    else void this.#fit(fitting);
    names?.follow(camera, size, this.#buttons);
  }

  async #fit(fitting: Fitting): Promise<void> {
    const { size, stage, camera, drawing, names } = fitting;
    let fitLabels;
    try {
      ({ fitLabels } = await this.#load());
    } catch {
      // Labels stay where they are, and the next fit tries again. It comes in the engine's file, whose
      // failure the reader is told.
      return;
    }
    if (!drawing || fitting !== this.#latest) return;
    const root = this.#view.renderRoot;
    const scene = sceneOf(drawing.story, drawing.names);
    const view = { scene, camera, size, stage, others: this.#buttons() };
    // The poster's names that labels now cover, see fit-labels.ts; the engine places its own.
    this.#view.style.setProperty('--fitted-names', 'hidden');
    layOut(root, fitLabels(root, { ...view, chosen: drawing.selection.place }));
    placeSigns(root, camera, size);
    names?.again();
  }

  /** What lies on the map beside the signs. */
  readonly #buttons = (): Element[] => [
    ...this.#view.renderRoot.querySelectorAll('.controls, .notice'),
  ];
}
