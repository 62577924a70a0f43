import type { Engine, EngineListener } from '../../../engine/engine.ts';
import type { LoadedEngine } from '../../../engine/load-engine.ts';
import type { Basemap } from '../../../scene/basemap.ts';
import type { Bounds, Camera } from '../../../scene/camera.ts';
import { decodeBasemap } from '../../../scene/decode-basemap.ts';
import { sceneOf } from '../../../scene/scene.ts';
import type { BuiltBasemap } from '../../../story/built/built-basemap.ts';
import { adoptStyles } from '../../shared/adopt-styles.ts';
import type { Drawing } from '../../shared/drawing.ts';
import { mediaQuery } from '../../shared/observers.ts';
import { AfterPaint } from './after-paint.ts';
import type { EngineHost } from './engine-host.ts';
import { boundsBehind, joined } from './map-bounds.ts';
import type { MapSnapshot } from './map-snapshot.ts';
import css from './running-map.css?inline';
import type { NameLayer } from '../name-layer.ts';

/** What an engine starts with. */
export interface EngineStart {
  drawing: Drawing;
  /** The basemap of its story, which stays that of all that is drawn. */
  basemap: BuiltBasemap;
  camera: Camera;
  /** How much of the map's lower part is not seen, in CSS pixels. */
  covered: number;
  names: NameLayer;
}

/** What a controller is told of the engine that it has started. */
export type StateListener = Pick<
  EngineListener,
  'ready' | 'lost' | 'restored' | 'cut' | 'failed' | 'tilesFailed'
>;

/** The engine of one map, with the names over its picture. Loaded with the engine, which no poster waits for. */
export class RunningEngine {
  readonly #host: EngineHost;
  readonly #loaded: LoadedEngine;
  readonly #basemap: Basemap;
  readonly #names: NameLayer;
  readonly #engine: Engine;
  readonly #later = new AfterPaint();

  /** Starts drawing. Throws an Error where WebGL 2 is not to be had. */
  constructor(
    host: EngineHost,
    loaded: LoadedEngine,
    { drawing, basemap, camera, covered, names }: EngineStart,
    listener: StateListener,
  ) {
    this.#host = host;
    this.#loaded = loaded;
    this.#basemap = decodeBasemap(basemap);
    this.#names = names;
    // The engine's own come last: of equal rules, they win.
    for (const styles of [css, loaded.css]) adoptStyles(host.renderRoot, styles);
    const scene = sceneOf(drawing.story, drawing.names);
    names.show(scene, this.#basemap);
    this.#engine = new loaded.Engine({
      container: host.canvas,
      style: loaded.mapStyle(scene, this.#basemap, drawing.theme),
      camera,
      zooms: drawing.story.basemap.zooms,
      maxBounds: this.#boundsFor(camera, covered),
      reducedMotion: mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? false,
      tiles: this.#basemap.tiles?.engine,
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

  /** Draws another story of the same basemap, another theme or other names. */
  draw({ story, names, theme, selection }: Drawing): void {
    const scene = sceneOf(story, names);
    this.#later.drop('select');
    this.#engine.setStyle(this.#loaded.mapStyle(scene, this.#basemap, theme));
    this.#names.show(scene, this.#basemap);
    this.#engine.select(selection.place);
  }

  /** Draws the selection, behind the panel that it opens. */
  select(place: string | null): void {
    this.#later.do('select', () => {
      this.#engine.select(place);
    });
  }

  /**
   * Moves the view, whose lowest `covered` CSS pixels are not seen; where that takes its time, it begins
   * behind what made it move.
   */
  moveTo(camera: Camera, animate: boolean, covered: number): void {
    const bounds = this.#boundsFor(camera, covered);
    const move = (): void => {
      this.#engine.moveTo(camera, animate, bounds);
    };
    if (animate) {
      this.#later.do('move', move);
      return;
    }
    this.#later.drop('move');
    move();
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
    this.#later.drop();
    this.#engine.destroy();
  }

  /** What the reader cannot leave; farther south while something covers the map's lower part. */
  #boundsFor({ zoom }: Camera, covered: number): Bounds {
    const { openingBox } = this.#host;
    const { view } = this.#basemap;
    return boundsBehind(openingBox ? joined(view, openingBox) : view, zoom, covered);
  }
}
