import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Bounds, Camera } from '../scene/camera.ts';
import { PATTERN_PIXEL_RATIO, imageFromName } from '../scene/dots.ts';
import { isCut, UNSEEN_PIXEL_RATIO } from './canvas-size.ts';
import { SELECTION_LAYERS } from './style/area-layers.ts';
import { reportedCamera } from './reported-camera.ts';
import { shiftIn, shiftedBounds } from './style/shift.ts';
import type { TileEngine } from '../scene/tiles/tile-ground.ts';
import { trustedWorker } from './trusted-worker.ts';
import { onDensityChange } from './screen-density.ts';
import * as words from '../words/words.ts';

// Not import.meta.url: a bundler of the package would look for the address's file.
setWorkerUrl(trustedWorker(workerAddress(new URL(workerUrl, document.baseURI).href)));

/**
 * In a sandboxed frame, whose origin is opaque, the engine fetches the worker's code and starts it
 * from a `data:` address, from which its imports would lead nowhere: there the code is one import.
 * The package's worker comes from a `blob:` of the frame's own and imports nothing.
 */
function workerAddress(address: string): string {
  if (globalThis.origin !== 'null' || address.startsWith('blob:')) return address;
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(address)}`)}`;
}

// What it draws is needed no earlier than the engine itself.
export { mapStyle } from './style/style.ts';

/** What the engine tells its owner. */
export interface EngineListener {
  /** The first picture is complete. */
  ready(): void;
  /** The view has moved; called for each frame of a movement, and last when it has come to rest. */
  moved(camera: Camera, moving: boolean): void;
  /** The reader has moved the map by hand. */
  taken(): void;
  /** A place's area was clicked. */
  picked(place: string): void;
  /** The WebGL context is gone; the browser may bring it back. */
  lost(): void;
  /** It is back, and the picture with it. */
  restored(): void;
  /** The canvas has far fewer pixels than it needs, and this engine will not give it more. */
  cut(): void;
  /** Something failed after the start; `message` is the engine's own. */
  failed(message: string): void;
  /** Tiles of the basemap cannot be read; the rest of it is drawn. */
  tilesFailed(message: string): void;
}

/** What the engine needs to start. */
export interface EngineSettings {
  container: HTMLElement;
  style: StyleSpecification;
  camera: Camera;
  /** The farthest and the closest zoom that a reader comes to; the basemap is credible to the latter. */
  zooms: readonly [number, number];
  /** The reader cannot leave this box, where the basemap ends. */
  maxBounds: Bounds;
  reducedMotion: boolean;
  /** What reads the tiles that the style names; undefined where it names none. */
  tiles?: TileEngine | undefined;
  listener: EngineListener;
}

/** Length of a movement in milliseconds; none under reduced motion. */
const MOVE = 250;

/** Words of the map for those who cannot see it, and its hints. */
const LOCALE: NonNullable<MapOptions['locale']> = {
  'Map.Title': words.view.canvas,
  'CooperativeGesturesHandler.WindowsHelpText': words.view.zoomWithCtrl,
  'CooperativeGesturesHandler.MacHelpText': words.view.zoomWithCommand,
  'CooperativeGesturesHandler.MobileHelpText': words.view.twoFingers,
};

/** The one place that talks to MapLibre GL. It draws what it is given and reports what happens. */
export class Engine {
  readonly #map: MapLibreMap;
  readonly #listener: EngineListener;
  readonly #reducedMotion: boolean;
  #selected: string | null = null;
  #maxBounds: Bounds;
  /** Degrees that the style is drawn west of where it is. */
  readonly #shift: number;

  /** Starts drawing. Throws an Error where WebGL 2 is not to be had. */
  constructor(settings: EngineSettings) {
    const { container, style, camera, zooms, maxBounds, reducedMotion, tiles, listener } = settings;
    this.#listener = listener;
    this.#reducedMotion = reducedMotion;
    this.#maxBounds = maxBounds;
    this.#shift = shiftIn(style);
    if (tiles)
      addProtocol(tiles.scheme, (request, abort) =>
        tiles.load(request, abort, (message) => {
          listener.tilesFailed(message);
        }),
      );
    this.#map = new MapLibreMap({
      container,
      style,
      center: this.#west(camera.center),
      zoom: camera.zoom,
      minZoom: zooms[0],
      maxZoom: zooms[1],
      maxBounds: shiftedBounds(maxBounds, this.#shift),
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pixelRatio: UNSEEN_PIXEL_RATIO,
      // The tests validate it.
      validateStyle: false,
      locale: LOCALE,
      trackResize: true,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.setMissingStyleImageResolver((id) => {
      const image = imageFromName(id);
      if (!image) throw new Error(`The style names an image that nobody draws: ${id}`);
      this.#map.addImage(id, image, { pixelRatio: PATTERN_PIXEL_RATIO });
    });
    this.#listen();
  }

  /** The view as it is now. */
  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return reportedCamera([lng + this.#shift, lat], this.#map.getZoom());
  }

  /** Draws another style in place, such as the dark one. Keeps view and selection. */
  setStyle(style: StyleSpecification): void {
    this.#map.setStyle(style, { diff: true, validate: false });
    this.select(this.#selected);
  }

  /** Draws a place's outline as selected; null for none. */
  select(place: string | null): void {
    this.#selected = place;
    for (const layer of SELECTION_LAYERS) {
      if (this.#map.getLayer(layer))
        this.#map.setFilter(layer, ['==', ['get', 'place'], place ?? '']);
    }
  }

  /**
   * Moves to a view; at once when it need not be seen, and under reduced motion. From then on the
   * reader cannot leave `maxBounds`.
   */
  moveTo({ center, zoom }: Camera, animate: boolean, maxBounds: Bounds): void {
    if (maxBounds !== this.#maxBounds) {
      const [west, south, east, north] = this.#maxBounds;
      // On the way, neither the old bounds nor the new ones may stop it.
      this.#setMaxBounds([west, Math.min(south, maxBounds[1]), east, north]);
      this.#maxBounds = maxBounds;
      this.#map.once('moveend', () => {
        this.#setMaxBounds(this.#maxBounds);
      });
    }
    this.#map.easeTo({
      center: this.#west(center),
      zoom,
      duration: animate && !this.#reducedMotion ? MOVE : 0,
    });
  }

  /** One step in (1) or out (-1). */
  zoomBy(steps: number): void {
    this.#listener.taken();
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: this.#reducedMotion ? 0 : MOVE });
  }

  /**
   * What is drawn now, as a `data:` address with a pixel for each CSS pixel; null when there is
   * nothing. Draws once more: the canvas can only be read while a frame is drawn.
   */
  picture(): string | null {
    const copy = document.createElement('canvas');
    const source = this.#map.getCanvas();
    copy.width = source.clientWidth;
    copy.height = source.clientHeight;
    const context = copy.getContext('2d');
    if (!context || copy.width === 0 || copy.height === 0) return null;
    let drawn = 0;
    this.#map.once('render', () => {
      context.drawImage(source, 0, 0, copy.width, copy.height);
      drawn++;
    });
    this.#map.redraw();
    return drawn > 0 ? copy.toDataURL('image/webp', 0.9) : null;
  }

  /** Gives back the WebGL context, the worker and all listeners. */
  destroy(): void {
    this.#map.remove();
  }

  /** A position where the style has it. */
  #west([lng, lat]: Camera['center']): Camera['center'] {
    return [lng - this.#shift, lat];
  }

  #setMaxBounds(bounds: Bounds): void {
    this.#map.setMaxBounds(shiftedBounds(bounds, this.#shift));
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.select(this.#selected);
    });
    // Null is the screen's own ratio, by the method's documentation; its type does not say so.
    const drawSharply = (): void => {
      map.setPixelRatio(null as unknown as number);
    };
    /** Goes on only with a canvas that can show the map. */
    const unlessCut = (goOn?: () => void) => (): void => {
      if (isCut(map.getCanvas())) this.#listener.cut();
      else goOn?.();
    };
    const firstPicture = unlessCut(() => {
      this.#listener.ready();
      map.on('idle', unlessCut());
    });
    map.once(
      'idle',
      unlessCut(() => {
        drawSharply();
        map.once('remove', onDensityChange(drawSharply));
        map.once('idle', firstPicture);
      }),
    );
    map.on('move', () => {
      this.#listener.moved(this.camera, true);
    });
    map.on('moveend', () => {
      this.#listener.moved(this.camera, false);
    });
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#listener.taken();
    });
    map.on('click', ({ point }) => {
      const hits = map.queryRenderedFeatures(point, { layers: ['story-areas'] });
      // A lit district is seen on the region that it lies in.
      const hit = hits.find(({ properties }) => properties['lit'] === true) ?? hits[0];
      const place: unknown = hit?.properties['place'];
      if (typeof place === 'string') this.#listener.picked(place);
    });
    map.on('webglcontextlost', () => {
      this.#listener.lost();
    });
    map.on('webglcontextrestored', () => {
      this.select(this.#selected);
      this.#listener.restored();
    });
    map.on('error', ({ error }) => {
      this.#listener.failed(error.message);
    });
  }
}
