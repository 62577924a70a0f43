import type { LitElement } from 'lit';
import type { Camera, Size } from '../../scene/camera.ts';
import type { fitLabels as fit } from './fit-labels.ts';
import type { NameLayer } from './name-layer.ts';
import { isCrowded } from './place-signs.ts';

/** Labels look for room once a view has not moved for this many milliseconds. */
const AT_REST = 100;

/** How a map is while its labels look for room. */
export interface Fitting {
  size: Size;
  stage: HTMLElement;
  /** Whether the opening view has been left: a sign may be at the edge. */
  moved: boolean;
  /** Whether a notice is shown, and the buttons are elsewhere. */
  noticed: boolean;
  camera: Camera;
  /** The basemap's names, where the engine draws the map. */
  names: NameLayer | null;
}

/** Finds room for the labels of a map where there is little; what does so is loaded only then. */
export class LabelFitting {
  readonly #view: LitElement;
  readonly #load: () => Promise<{ fitLabels: typeof fit }>;
  /** Whether labels have been moved or left out. */
  #fitted = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `load` gets what moves labels; pages without crowded ones do without it. */
  constructor(view: LitElement, load = () => import('./fit-labels.ts')) {
    this.#view = view;
    this.#load = load;
  }

  /** Fits the labels: at once in the opening view, and in another one when it has come to rest. */
  fit(fitting: Fitting): void {
    const { names, camera, size } = fitting;
    names?.follow(camera, size, this.#buttons);
    clearTimeout(this.#waiting);
    if (fitting.moved) this.#waiting = setTimeout(() => void this.#fit(fitting), AT_REST);
    else void this.#fit(fitting);
  }

  async #fit({ size, stage, moved, noticed, names }: Fitting): Promise<void> {
    // Where nothing is laid out, nothing is crowded.
    if (size.width === 0) return;
    const root = this.#view.renderRoot;
    const crowded = moved || noticed || isCrowded(root, size);
    if (!crowded && !this.#fitted) return;
    this.#fitted = crowded;
    let fitLabels;
    try {
      ({ fitLabels } = await this.#load());
    } catch {
      // Labels stay where they are, and the next fit tries again. It comes in the engine's file, whose
      // failure the reader is told.
      this.#fitted = false;
      return;
    }
    fitLabels(root, size, stage, this.#buttons(), crowded);
    names?.again();
  }

  /** What lies on the map beside the signs. */
  readonly #buttons = (): Element[] => [
    ...this.#view.renderRoot.querySelectorAll('.controls, .notice'),
  ];
}
