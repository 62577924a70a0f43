import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Bounds, boundsBehind, type Camera, joined } from '../../scene/camera.ts';
import type { Engine } from '../../engine/engine.ts';
import {
  hasWebGL2,
  loadEngine,
  type LoadedEngine,
  mayHaveWebGL2,
} from '../../engine/load-engine.ts';
import { sceneOf } from '../../scene/scene.ts';
import { loadOutlines } from '../loading/find-story.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { loadFonts } from '../shared/fonts.ts';
import type { MapSnapshot } from './map-snapshot.ts';
import type { NameLayer } from './name-layer.ts';
import type { Drawing } from '../shared/drawing.ts';
import type { FailureReason, MapState } from '../../reading/events.ts';
import { mediaQuery } from '../shared/observers.ts';
import { partFailure } from '../../words/part-failure.ts';
import * as words from '../../words/words.ts';

/** The reader cannot leave this box, in which the embedded basemap is, and the opening view. */
const MAX_BOUNDS: Bounds = [43.0, 38.1, 49.3, 41.9];

/** The basemap is credible to this zoom. */
export const MAX_ZOOM = 9.5;

/** What the readers are told when the map cannot be drawn: what happened, and what to do. */
const MESSAGES: Record<Exclude<FailureReason, 'story'>, (error: unknown) => string> = {
  webgl: () => words.failures.noWebGL,
  load: (error) => partFailure(words.failures.interactiveMap, error, words.failures.tryAgain),
  engine: () => words.failures.notDrawn,
};

/** What the controller asks of the element whose engine it runs. */
export interface EngineHost extends ReactiveControllerHost {
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
  /** The engine has moved. */
  viewMoved(camera: Camera): void;
  /** The reader has moved the map by hand. */
  viewTaken(): void;
  /** A place's area was clicked. */
  areaPicked(place: string): void;
  /** The engine's first picture is complete. */
  engineReady(): void;
  /** The engine cannot run, or something of it failed; `detail` is for a log. */
  engineFailed(reason: FailureReason, message: string, detail: string): void;
}

/** Loads, runs and ends the engine of one map, and keeps its state and its message to the reader. */
export class EngineController implements ReactiveController {
  readonly #host: EngineHost;
  #loaded: LoadedEngine | null = null;
  #engine: Engine | null = null;
  #state: MapState = 'poster';
  #notice: string | null = null;
  #names: NameLayer | null = null;
  #snapshot: MapSnapshot | null = null;
  /** Number of the latest start; what an earlier one has loaded is not run. */
  #attempt = 0;
  #reason: FailureReason | null = null;
  /** What the reader cannot leave; farther south while something covers the map's lower part. */
  #bounds = MAX_BOUNDS;

  constructor(host: EngineHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): MapState {
    return this.#state;
  }

  /** A message for the reader; null when all is well. */
  get notice(): string | null {
    return this.#notice;
  }

  /** The last picture of an engine that has been released; null while one draws. */
  get snapshot(): MapSnapshot | null {
    return this.#snapshot;
  }

  /** Whether another attempt could succeed. */
  get canRetry(): boolean {
    return this.#state === 'failed' && this.#reason !== 'webgl';
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Starts the engine unless it runs, loads or has failed. */
  async start(): Promise<void> {
    if (this.#state !== 'poster' || this.#host.drawing === null) return;
    if (!mayHaveWebGL2()) {
      this.#fail('webgl', 'WebGL2RenderingContext is not defined');
      return;
    }
    this.#enter('loading');
    const attempt = ++this.#attempt;
    try {
      const [loaded, layers] = await Promise.all([
        this.#loaded ?? loadEngine(),
        import('./name-layer.ts'),
        loadOutlines(this.#host.drawing.story),
      ]);
      this.#loaded = loaded;
      this.#names ??= new layers.NameLayer(this.#host.renderRoot);
      void loadFonts().catch(() => {
        // Without them the reader's own fonts draw the names.
      });
    } catch (error) {
      if (attempt === this.#attempt) this.#fail('load', error);
      return;
    }
    // The element may have left the page since, and come back with an attempt of its own.
    if (attempt === this.#attempt && this.#host.isConnected) this.#run(this.#loaded);
  }

  /** Another attempt after a failure. */
  readonly retry = (): void => {
    this.#enter('poster');
    void this.start();
  };

  /**
   * Ends the engine and gives back its WebGL context; the last picture stays as the snapshot, and
   * the next start draws the same view.
   */
  release(): void {
    if (this.#state === 'ready') this.#keepPicture();
    this.#leave();
  }

  /** Draws anew after the story, the theme or the names have changed. */
  restyle(): void {
    const { drawing } = this.#host;
    if (this.#snapshot) {
      // It shows what was drawn before.
      this.#snapshot = null;
      this.#host.requestUpdate();
    }
    if (drawing === null) this.#leave();
    if (!this.#engine || !this.#loaded || !drawing) return;
    const { mapStyle, basemap } = this.#loaded;
    const scene = sceneOf(drawing.story, drawing.names);
    this.#engine.setStyle(mapStyle(scene, basemap, drawing.theme));
    this.#names?.show(scene, basemap);
    this.#engine.select(drawing.selection.place);
  }

  /** The names over the engine's picture; null until the engine has been loaded. */
  get names(): NameLayer | null {
    return this.#names;
  }

  /** Draws the selection. */
  select(place: string | null): void {
    this.#engine?.select(place);
  }

  /**
   * Moves the view, whose lowest `covered` CSS pixels are not seen; false when no engine runs and the
   * host must move it itself.
   */
  moveTo(camera: Camera, animate: boolean, covered = 0): boolean {
    const { openingBox } = this.#host;
    const reach = openingBox ? joined(MAX_BOUNDS, openingBox) : MAX_BOUNDS;
    this.#bounds = boundsBehind(reach, camera.zoom, covered);
    this.#engine?.moveTo(camera, animate, this.#bounds);
    return this.#engine !== null;
  }

  /** One step in (1) or out (-1). */
  zoomBy(steps: number): void {
    this.#engine?.zoomBy(steps);
  }

  #run({ Engine: EngineClass, mapStyle, css, basemap }: LoadedEngine): void {
    const { drawing, camera, canvas, renderRoot } = this.#host;
    if (!drawing || !camera) {
      this.#enter('poster');
      return;
    }
    adoptStyles(renderRoot, css);
    const scene = sceneOf(drawing.story, drawing.names);
    this.#names?.show(scene, basemap);
    try {
      this.#engine = new EngineClass({
        container: canvas,
        style: mapStyle(scene, basemap, drawing.theme),
        camera,
        maxBounds: this.#bounds,
        maxZoom: MAX_ZOOM,
        reducedMotion: mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? false,
        listener: this.#listener(),
      });
      this.#engine.select(drawing.selection.place);
    } catch (error) {
      this.#fail(hasWebGL2() ? 'engine' : 'webgl', error);
    }
  }

  #listener(): ConstructorParameters<typeof Engine>[0]['listener'] {
    const host = this.#host;
    return {
      ready: () => {
        this.#enter('ready');
        host.engineReady();
      },
      moved: (camera) => {
        host.viewMoved(camera);
      },
      taken: () => {
        host.viewTaken();
      },
      picked: (place) => {
        host.areaPicked(place);
      },
      lost: () => {
        this.#enter('lost', words.failures.inTheList(words.failures.contextLost));
      },
      restored: () => {
        this.#enter('ready');
      },
      failed: (detail) => {
        // A later error leaves the picture that is there; only one before it ends the attempt.
        if (this.#state === 'loading') this.#fail('engine', detail);
        else host.engineFailed('engine', words.failures.partNotDrawn, detail);
      },
    };
  }

  #keepPicture(): void {
    const { clientWidth: width, clientHeight: height } = this.#host.canvas;
    const url = this.#engine?.picture();
    if (this.#engine && url)
      this.#snapshot = { url, camera: this.#engine.camera, size: { width, height } };
  }

  #fail(reason: Exclude<FailureReason, 'story'>, error: unknown): void {
    const message = words.failures.inTheList(MESSAGES[reason](error));
    this.#end();
    this.#reason = reason;
    this.#enter('failed', message);
    this.#host.engineFailed(reason, message, String(error));
  }

  /** Back to the poster, whatever is on its way; a failure stays said. */
  #leave(): void {
    if (this.#state === 'poster' || this.#state === 'failed') return;
    this.#attempt++;
    this.#end();
    this.#enter('poster');
  }

  #end(): void {
    this.#engine?.destroy();
    this.#engine = null;
  }

  #enter(state: MapState, notice: string | null = null): void {
    this.#state = state;
    this.#notice = notice;
    if (state === 'ready') this.#snapshot = null;
    this.#host.requestUpdate();
    this.#host.stateChanged();
  }
}
