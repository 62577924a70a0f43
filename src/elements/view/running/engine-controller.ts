import type { ReactiveController } from 'lit';
import { loadEngine, type LoadedEngine, mayHaveWebGL2 } from '../../../engine/load-engine.ts';
import type { FailureReason, MapState } from '../../../reading/events.ts';
import type { Camera } from '../../../scene/camera.ts';
import { loadBasemap, loadOutlines } from '../../loading/find-story.ts';
import { loadFonts } from '../../shared/fonts.ts';
import { nearObserver } from '../../shared/observers.ts';
import { partFailure } from '../../../words/part-failure.ts';
import * as words from '../../../words/words.ts';
import { type EngineHost, NEAR } from './engine-host.ts';
import type { RunningMap, StateKeeper } from './running-map.ts';

/** What the readers are told when the map cannot be drawn: what happened, and what to do. */
const MESSAGES: Record<Exclude<FailureReason, 'story'>, (error: unknown) => string> = {
  webgl: () => words.failures.noWebGL,
  load: (error) => partFailure(words.failures.interactiveMap, error, words.failures.tryAgain),
  engine: () => words.failures.notDrawn,
};

/** All that an engine needs to run, fetched when it is wanted. */
export interface EngineParts {
  loaded: LoadedEngine;
  RunningMap: typeof RunningMap;
}

/** Fetches the engine and what runs it side by side, for neither is to wait for the other. */
async function loadParts(): Promise<EngineParts> {
  const [loaded, running] = await Promise.all([loadEngine(), import('./running-map.ts')]);
  return { loaded, RunningMap: running.RunningMap };
}

/**
 * Loads the engine of one map, and what runs it, once the map is near the window; keeps the map's state
 * and its message to the reader.
 */
export class EngineController implements ReactiveController, StateKeeper {
  readonly #host: EngineHost;
  readonly #load: () => Promise<EngineParts>;
  #running: RunningMap | null = null;
  #state: MapState = 'poster';
  #notice: string | null = null;
  /** Watches for the window as long as nothing else of the engine is there. */
  #near: IntersectionObserver | null = null;
  #isNear = false;
  /** Number of the latest start; what an earlier one has loaded is not run. */
  #attempt = 0;
  #reason: FailureReason | null = null;
  /** How much of the map's lower part is not seen, in CSS pixels. */
  #covered = 0;

  /** `load` gets what an engine needs; pages that start none do without it. */
  constructor(host: EngineHost, load = loadParts) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  get state(): MapState {
    return this.#state;
  }

  /** A message for the reader; null when all is well. */
  get notice(): string | null {
    return this.#notice;
  }

  /** What runs the engine; null until it has been loaded. */
  get running(): RunningMap | null {
    return this.#running;
  }

  /** Whether another attempt could succeed. */
  get canRetry(): boolean {
    return this.#state === 'failed' && this.#reason !== 'webgl';
  }

  /** Whether the map may have an engine now. */
  get holding(): boolean {
    return this.#running?.presence.holding ?? this.#isNear;
  }

  /** Whether an engine will be started as soon as the map is near. */
  get watching(): boolean {
    return this.#running?.presence.watching ?? this.#near !== null;
  }

  hostDisconnected(): void {
    this.#leave();
    this.stop();
  }

  /** Has the host start the engine whenever the map is near, from the next look on. */
  watch(): void {
    this.stop();
    if (this.#running) {
      this.#running.presence.watch();
      return;
    }
    this.#near = nearObserver((near) => {
      this.#isNear = near;
      if (near) this.#host.startEngine();
    }, NEAR);
    this.#near?.observe(this.#host.stage);
  }

  /** No engine any more, wherever the map is. */
  stop(): void {
    this.#running?.presence.stop();
    this.#near?.disconnect();
    this.#near = null;
    this.#isNear = false;
  }

  /** Starts the engine unless it runs, loads or has failed. */
  async start(): Promise<void> {
    if (this.#state !== 'poster' || this.#host.drawing === null) return;
    if (!mayHaveWebGL2()) {
      this.fail('webgl', 'WebGL2RenderingContext is not defined');
      return;
    }
    this.enter('loading');
    const attempt = ++this.#attempt;
    try {
      const { story } = this.#host.drawing;
      const [parts, basemap] = await Promise.all([
        this.#running ? null : this.#load(),
        loadBasemap(story),
        loadOutlines(story),
      ]);
      void loadFonts().catch(() => {
        // Without them the reader's own fonts draw the names.
      });
      // The element may have left the page since, and come back with an attempt of its own.
      if (attempt !== this.#attempt || !this.#host.isConnected) return;
      if (parts) this.#take(parts);
      if (this.state === 'loading')
        this.#running?.run({ id: story.basemap.id, basemap }, this.#covered);
    } catch (error) {
      if (attempt === this.#attempt) this.fail('load', error);
    }
  }

  /** Another attempt after a failure. */
  readonly retry = (): void => {
    this.enter('poster');
    void this.start();
  };

  /**
   * Ends the engine and gives back its WebGL context; the last picture stays as the snapshot, and
   * the next start draws the same view.
   */
  release(): void {
    if (this.#state === 'ready') this.#running?.keepPicture();
    this.#leave();
  }

  /** Draws anew after the story, the theme or the names have changed. */
  restyle(): void {
    if (this.#host.drawing === null) this.#leave();
    this.#running?.restyle();
  }

  /**
   * Moves the view, whose lowest `covered` CSS pixels are not seen; false when no engine runs and the
   * host must move it itself.
   */
  moveTo(camera: Camera, animate: boolean, covered = 0): boolean {
    this.#covered = covered;
    return this.#running?.moveTo(camera, animate, covered) ?? false;
  }

  enter(state: MapState, notice: string | null = null): void {
    this.#state = state;
    this.#notice = notice;
    this.#host.requestUpdate();
    this.#host.stateChanged();
  }

  fail(reason: Exclude<FailureReason, 'story'>, error: unknown): void {
    const message = words.failures.inTheList(MESSAGES[reason](error));
    this.#running?.end();
    this.#reason = reason;
    this.enter('failed', message);
    this.#host.engineFailed(reason, message, String(error));
  }

  /** Has what has come run the engine from now on, and see to it that it runs only where it may. */
  #take({ loaded, RunningMap: Running }: EngineParts): void {
    this.#running = new Running(this.#host, loaded, this);
    if (!this.#near) return;
    const { presence } = this.#running;
    this.#near.disconnect();
    this.#near = null;
    presence.watch(this.#isNear);
    // The page's contexts may all be with other maps.
    if (!presence.holding) this.enter('poster');
  }

  /** Back to the poster, whatever is on its way; a failure stays said. */
  #leave(): void {
    if (this.#state === 'poster' || this.#state === 'failed') return;
    this.#attempt++;
    this.#running?.end();
    this.enter('poster');
  }
}
