import type { Engine, EngineListener } from '../../../engine/engine.ts';
import type { LoadedEngine } from '../../../engine/load-engine.ts';
import type { Bounds, Camera } from '../../../scene/camera.ts';
import { sceneOf } from '../../../scene/scene.ts';
import { adoptStyles } from '../../shared/adopt-styles.ts';
import type { Drawing } from '../../shared/drawing.ts';
import { mediaQuery } from '../../shared/observers.ts';
import type { EngineHost } from './engine-host.ts';
import { boundsBehind, joined } from './map-bounds.ts';
import type { MapSnapshot } from './map-snapshot.ts';
import css from './running-map.css?inline';
import type { NameLayer } from '../name-layer.ts';

/** The reader cannot leave this box, in which the embedded basemap is, and the opening view. */
const MAX_BOUNDS: Bounds = [43.0, 38.1, 49.3, 41.9];

/** What an engine starts with. */
export interface EngineStart {
  drawing: Drawing;
  camera: Camera;
  /** How much of the map's lower part is not seen, in CSS pixels. */
  covered: number;
  names: NameLayer;
}

/** What a controller is told of the engine that it has started. */
export type StateListener = Pick<EngineListener, 'ready' | 'lost' | 'restored' | 'failed'>;

/** The engine of one map, with the names over its picture. Loaded with the engine, which no poster waits for. */
export class RunningEngine {
  readonly #host: EngineHost;
  readonly #loaded: LoadedEngine;
  readonly #names: NameLayer;
  readonly #engine: Engine;
  /** What the reader cannot leave; farther south while something covers the map's lower part. */
  #bounds: Bounds;

  /** Starts drawing. Throws an Error where WebGL 2 is not to be had. */
  constructor(
    host: EngineHost,
    loaded: LoadedEngine,
    { drawing, camera, covered, names }: EngineStart,
    listener: StateListener,
  ) {
    this.#host = host;
    this.#loaded = loaded;
    this.#names = names;
    this.#bounds = this.#boundsFor(camera, covered);
    // The engine's own come last: of equal rules, they win.
    for (const styles of [css, loaded.css]) adoptStyles(host.renderRoot, styles);
    const scene = sceneOf(drawing.story, drawing.names);
    names.show(scene, loaded.basemap);
    this.#engine = new loaded.Engine({
      container: host.canvas,
      style: loaded.mapStyle(scene, loaded.basemap, drawing.theme),
      camera,
      maxBounds: this.#bounds,
      reducedMotion: mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? false,
      listener: {
        ...listener,
        moved: (to, moving) => {
          host.viewMoved(to, moving);
        },
        taken: () => {
          host.viewTaken();
        },
        picked: (place) => {
          host.areaPicked(place);
        },
      },
    });
    this.#engine.select(drawing.selection.place);
  }

  /** Draws another story, theme or names. */
  draw({ story, names, theme, selection }: Drawing): void {
    const { mapStyle, basemap } = this.#loaded;
    const scene = sceneOf(story, names);
    this.#engine.setStyle(mapStyle(scene, basemap, theme));
    this.#names.show(scene, basemap);
    this.#engine.select(selection.place);
  }

  /** Draws the selection. */
  select(place: string | null): void {
    this.#engine.select(place);
  }

  /** Moves the view, whose lowest `covered` CSS pixels are not seen. */
  moveTo(camera: Camera, animate: boolean, covered: number): void {
    this.#bounds = this.#boundsFor(camera, covered);
    this.#engine.moveTo(camera, animate, this.#bounds);
  }

  /** One step in (1) or out (-1). */
  zoomBy(steps: number): void {
    this.#engine.zoomBy(steps);
  }

  /** The picture that is drawn now; null when there is none. */
  snapshot(): MapSnapshot | null {
    const { clientWidth: width, clientHeight: height } = this.#host.canvas;
    const url = this.#engine.picture();
    return url === null ? null : { url, camera: this.#engine.camera, size: { width, height } };
  }

  /** Gives back the WebGL context, the worker and all listeners. */
  destroy(): void {
    this.#engine.destroy();
  }

  #boundsFor({ zoom }: Camera, covered: number): Bounds {
    const { openingBox } = this.#host;
    return boundsBehind(openingBox ? joined(MAX_BOUNDS, openingBox) : MAX_BOUNDS, zoom, covered);
  }
}
