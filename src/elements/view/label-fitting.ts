import type { LitElement } from 'lit';
import type { Camera, Size } from '../../scene/camera.ts';
import { sizeClassOf } from '../../scene/labels/size-class-of.ts';
import { sceneOf } from '../../scene/scene.ts';
import type { Story } from '../../story/story.ts';
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
  /** The story as it is drawn, and in whose names. */
  drawn: Story | null;
  placeNames: string;
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
    const { names, camera, size, moved, whole, noticed, placeNames, drawn } = fitting;
    clearTimeout(this.#waiting);
    this.#latest = fitting;
    // Where nothing is laid out, nothing is crowded.
    if (size.width === 0 || !drawn) return;
    const root = this.#view.renderRoot;
    const layout = drawn.labels?.[sizeClassOf(size)];
    const asOpened = whole && !moved && !noticed && placeNames === 'article';
    // A chosen figure says more.
    const chosen = root.querySelector('.figure[aria-pressed="true"]') !== null;
    if (layout && asOpened && !chosen && !isCrowded(root, size)) {
      this.#view.style.removeProperty('--fitted-names');
      layOut(root, layout);
    } else if (moved) this.#waiting = setTimeout(() => void this.#fit(fitting), AT_REST);
    else void this.#fit(fitting);
    names?.follow(camera, size, this.#buttons);
  }

  async #fit(fitting: Fitting): Promise<void> {
    const { size, stage, camera, drawn, placeNames, names } = fitting;
    let fitLabels;
    try {
      ({ fitLabels } = await this.#load());
    } catch {
      // Labels stay where they are, and the next fit tries again. It comes in the engine's file, whose
      // failure the reader is told.
      return;
    }
    if (!drawn || fitting !== this.#latest) return;
    const root = this.#view.renderRoot;
    const scene = sceneOf(drawn, placeNames);
    // The poster's names that labels now cover, see fit-labels.ts; the engine places its own.
    this.#view.style.setProperty('--fitted-names', 'hidden');
    layOut(root, fitLabels(root, { scene, camera, size, stage, others: this.#buttons() }));
    placeSigns(root, camera, size);
    names?.again();
  }

  /** What lies on the map beside the signs. */
  readonly #buttons = (): Element[] => [
    ...this.#view.renderRoot.querySelectorAll('.controls, .notice'),
  ];
}
