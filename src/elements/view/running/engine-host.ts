import type { ReactiveControllerHost } from 'lit';
import type { FailureReason } from '../../../reading/events.ts';
import type { Bounds, Camera } from '../../../scene/camera.ts';
import type { Drawing } from '../../shared/drawing.ts';

/** The engine starts this far from the window. */
export const NEAR = '200px';

/** What the presence asks of the element whose engine it rules. */
export interface PresenceHost extends ReactiveControllerHost {
  /** What has to be near the window. */
  readonly stage: HTMLElement;
  /** Start the engine, unless it runs. */
  startEngine(): void;
  /** End the engine and keep the picture. */
  releaseEngine(): void;
}

/** What the controller asks of the element whose engine it runs. */
export interface EngineHost extends PresenceHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Where the engine puts its canvas. */
  readonly canvas: HTMLElement;
  /** What to draw; null while there is no story. */
  readonly drawing: Drawing | null;
  /** The view to start with; null while the element has no size. */
  readonly camera: Camera | null;
  /** The box that the opening view shows: of a wide map more than the basemap. Null without a size. */
  readonly openingBox: Bounds | null;
  /** The controller's state or notice has changed. */
  stateChanged(): void;
  /** The engine has moved, and is `moving` until it has come to rest. */
  viewMoved(camera: Camera, moving: boolean): void;
  /** The reader has moved the map by hand. */
  viewTaken(): void;
  /** A place's area was clicked. */
  areaPicked(place: string): void;
  /** The engine's first picture is complete. */
  engineReady(): void;
  /** The engine cannot run, or something of it failed; `detail` is for a log. */
  engineFailed(reason: FailureReason, message: string, detail: string): void;
}
