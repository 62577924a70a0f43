import { hasWebGL2 } from '../../../engine/has-webgl2.ts';
import type { LoadedEngine } from '../../../engine/load-engine.ts';
import type { FailureReason, MapState } from '../../../reading/events.ts';
import type { Camera, Size } from '../../../scene/camera.ts';
import type { BuiltBasemap } from '../../../story/built/built-basemap.ts';
import { loadOutlines } from '../../loading/find-story.ts';
import { NameLayer } from '../name-layer.ts';
import type { EngineHost } from './engine-host.ts';
import { EnginePresence } from './engine-presence.ts';
import { type MapSnapshot, placeSnapshot } from './map-snapshot.ts';
import { RunningEngine } from './running-engine.ts';
import { tellLacking } from './tell-lacking.ts';
import * as words from '../../../words/words.ts';

/** Whom a running map tells how it stands. */
export interface StateKeeper {
  readonly state: MapState;
  /** Another state, with a message for the reader; null when all is well. */
  enter(state: MapState, notice?: string | null): void;
  /** The engine cannot run; `error` is for a log. */
  fail(reason: Extract<FailureReason, 'webgl' | 'engine'>, error: unknown): void;
  /** Start anew from the poster, with all that the host's story needs. */
  retry(): void;
}

/** What an engine draws on: a basemap, and the id by which stories name it. */
export interface Ground {
  id: string;
  basemap: BuiltBasemap;
}

/** What runs the engine of one map: loaded with the engine, and kept as long as the map is there. */
export class RunningMap {
  readonly #host: EngineHost;
  readonly #loaded: LoadedEngine;
  readonly #keeper: StateKeeper;
  /** The names over the engine's picture. */
  readonly names: NameLayer;
  /** Lets the engine run only where it may. */
  readonly presence: EnginePresence;
  #engine: RunningEngine | null = null;
  /** Id of the basemap that the engine draws on. */
  #ground: string | null = null;
  #snapshot: MapSnapshot | null = null;
  /** An engine whose canvas was cut has been replaced, and the new one has not drawn yet. */
  #replaced = false;

  constructor(host: EngineHost, loaded: LoadedEngine, keeper: StateKeeper) {
    this.#host = host;
    this.#loaded = loaded;
    this.#keeper = keeper;
    this.names = new NameLayer(host.renderRoot);
    this.presence = new EnginePresence(host);
  }

  /** The last picture of an engine that has been released; null while one draws. */
  get snapshot(): MapSnapshot | null {
    return this.#snapshot;
  }

  /** Runs the engine on `ground` in the host's view, whose lowest `covered` CSS pixels are not seen. */
  run({ id, basemap }: Ground, covered: number): void {
    const host = this.#host;
    const { drawing, camera } = host;
    if (!drawing || !camera) {
      this.#keeper.enter('poster');
      return;
    }
    // Another story may have come meanwhile, on another basemap.
    if (drawing.story.basemap.id !== id) {
      this.#keeper.retry();
      return;
    }
    this.#ground = id;
    const start = { drawing, basemap, camera, covered, names: this.names };
    try {
      this.#engine = new RunningEngine(host, this.#loaded, start, {
        ready: () => {
          this.#ready();
          host.engineReady();
        },
        lost: () => {
          this.#keeper.enter('lost', words.failures.inTheList(words.failures.contextLost));
        },
        restored: () => {
          this.#ready();
        },
        cut: () => {
          this.#replace();
        },
        failed: (detail) => {
          // A later error leaves the picture that is there; only one before it ends the attempt.
          if (this.#keeper.state === 'loading') this.#keeper.fail('engine', detail);
          else host.engineFailed('engine', words.failures.partNotDrawn, detail);
        },
        tilesFailed: (detail) => {
          tellLacking(host.renderRoot, host.stage, words.failures.noTiles);
          host.engineFailed('load', words.failures.noTiles, detail);
        },
      });
    } catch (error) {
      this.#keeper.fail(hasWebGL2() ? 'engine' : 'webgl', error);
    }
  }

  /** Keeps what the engine shows, for when it has ended. */
  keepPicture(): void {
    this.#snapshot = this.#engine?.snapshot() ?? null;
  }

  /** Puts the picture that is kept where what it shows is in another view. */
  placePicture(camera: Camera, size: Size): void {
    placeSnapshot(this.#host.renderRoot, this.#snapshot, camera, size);
  }

  /** Ends the engine and gives back its WebGL context. */
  end(): void {
    this.#engine?.destroy();
    this.#engine = null;
  }

  /** Draws anew after the story, the theme or the names have changed. */
  restyle(): void {
    if (this.#snapshot) {
      // It shows what was drawn before.
      this.#snapshot = null;
      this.#host.requestUpdate();
    }
    if (!this.#engine) return;
    if (this.#host.drawing?.story.basemap.id === this.#ground) void this.#draw();
    else {
      this.end();
      this.#keeper.retry();
    }
  }

  /** Draws the selection. */
  select(place: string | null): void {
    this.#engine?.select(place);
  }

  /** Moves the view, whose lowest `covered` CSS pixels are not seen; false while no engine runs. */
  moveTo(camera: Camera, animate: boolean, covered: number): boolean {
    this.#engine?.moveTo(camera, animate, covered);
    return this.#engine !== null;
  }

  /** One step in (1) or out (-1); false while no engine runs. */
  zoomBy(steps: number): boolean {
    this.#engine?.zoomBy(steps);
    return this.#engine !== null;
  }

  /** Starts another engine in place of one that cannot draw; one of two in a row is a failure. */
  #replace(): void {
    if (this.#replaced) {
      this.#replaced = false;
      this.#keeper.fail('engine', new Error('The canvas has too few pixels.'));
      return;
    }
    this.#replaced = true;
    this.end();
    this.#keeper.retry();
  }

  #ready(): void {
    this.#replaced = false;
    this.#snapshot = null;
    this.#keeper.enter('ready');
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
}
