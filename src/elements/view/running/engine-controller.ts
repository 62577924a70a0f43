import type { ReactiveController } from 'lit';
import type { Camera } from '../../../scene/camera.ts';
import type { BuiltBasemap } from '../../../story/built/built-basemap.ts';
import { loadEngine, type LoadedEngine, mayHaveWebGL2 } from '../../../engine/load-engine.ts';
import { loadBasemap, loadOutlines } from '../../loading/find-story.ts';
import { loadFonts } from '../../shared/fonts.ts';
import type { MapSnapshot } from '../map-snapshot.ts';
import type { NameLayer } from '../name-layer.ts';
import type { FailureReason, MapState } from '../../../reading/events.ts';
import type { EngineHost } from './engine-host.ts';
import type * as running from './running-engine.ts';
import { partFailure } from '../../../words/part-failure.ts';
import * as words from '../../../words/words.ts';

/** What the readers are told when the map cannot be drawn: what happened, and what to do. */
const MESSAGES: Record<Exclude<FailureReason, 'story'>, (error: unknown) => string> = {
  webgl: () => words.failures.noWebGL,
  load: (error) => partFailure(words.failures.interactiveMap, error, words.failures.tryAgain),
  engine: () => words.failures.notDrawn,
};

/** All that an engine needs to run, fetched when it is wanted. */
export interface EngineParts extends Pick<
  typeof running,
  'RunningEngine' | 'NameLayer' | 'hasWebGL2'
> {
  loaded: LoadedEngine;
}

async function loadParts(): Promise<EngineParts> {
  const [loaded, parts] = await Promise.all([loadEngine(), import('./running-engine.ts')]);
  return { loaded, ...parts };
}

/** Loads, runs and ends the engine of one map, and keeps its state and its message to the reader. */
export class EngineController implements ReactiveController {
  readonly #host: EngineHost;
  readonly #load: () => Promise<EngineParts>;
  #parts: EngineParts | null = null;
  #engine: running.RunningEngine | null = null;
  /** Id of the basemap that the engine draws on. */
  #ground: string | null = null;
  #state: MapState = 'poster';
  #notice: string | null = null;
  #names: NameLayer | null = null;
  #snapshot: MapSnapshot | null = null;
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
      const { story } = this.#host.drawing;
      const [parts, basemap] = await Promise.all([
        this.#parts ?? this.#load(),
        loadBasemap(story),
        loadOutlines(story),
      ]);
      this.#parts = parts;
      this.#names ??= new parts.NameLayer(this.#host.renderRoot);
      void loadFonts().catch(() => {
        // Without them the reader's own fonts draw the names.
      });
      // The element may have left the page since, and come back with an attempt of its own.
      if (attempt === this.#attempt && this.#host.isConnected)
        this.#run(parts, basemap, story.basemap.id);
    } catch (error) {
      if (attempt === this.#attempt) this.#fail('load', error);
    }
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
    if (this.#state === 'ready') this.#snapshot = this.#engine?.snapshot() ?? null;
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
    else if (!this.#engine) return;
    else if (drawing.story.basemap.id === this.#ground) void this.#draw();
    else {
      this.#leave();
      void this.start();
    }
  }

  /** Draws what the host has, with the outlines of its places: another story may not have them yet. */
  async #draw(): Promise<void> {
    try {
      if (this.#host.drawing) await loadOutlines(this.#host.drawing.story);
    } catch (error) {
      this.#host.engineFailed('load', words.failures.partNotDrawn, String(error));
    }
    // Meanwhile both may have changed.
    if (this.#host.drawing) this.#engine?.draw(this.#host.drawing);
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
    this.#covered = covered;
    this.#engine?.moveTo(camera, animate, covered);
    return this.#engine !== null;
  }

  /** One step in (1) or out (-1); false when no engine runs and the host must move the view itself. */
  zoomBy(steps: number): boolean {
    this.#engine?.zoomBy(steps);
    return this.#engine !== null;
  }

  #run(
    { loaded, RunningEngine, hasWebGL2 }: EngineParts,
    basemap: BuiltBasemap,
    ground: string,
  ): void {
    const { drawing, camera } = this.#host;
    if (!drawing || !camera || !this.#names) {
      this.#enter('poster');
      return;
    }
    // Another story may have come meanwhile, on another basemap.
    if (drawing.story.basemap.id !== ground) {
      this.retry();
      return;
    }
    this.#ground = ground;
    const start = { drawing, basemap, camera, covered: this.#covered, names: this.#names };
    try {
      this.#engine = new RunningEngine(this.#host, loaded, start, {
        ready: () => {
          this.#enter('ready');
          this.#host.engineReady();
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
          else this.#host.engineFailed('engine', words.failures.partNotDrawn, detail);
        },
      });
    } catch (error) {
      this.#fail(hasWebGL2() ? 'engine' : 'webgl', error);
    }
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
