import type { MapState } from '../../../reading/events.ts';
import {
  type Bounds,
  type Camera,
  mercator,
  project,
  type Size,
  TILE,
  unmercator,
  unproject,
} from '../../../scene/camera.ts';
import type { Story } from '../../../story/story.ts';
import { pointOn } from '../../shared/window/window-scale.ts';
import type { Settings } from '../../shared/map-settings.ts';
import { joined } from '../running/map-bounds.ts';
import { EngineWish } from './engine-wish.ts';
import { isPinching, isZooming } from './gestures.ts';

/** The map that a hand moves. */
export interface HandHost {
  readonly stage: HTMLElement;
  readonly settings: Settings;
  readonly state: MapState;
  readonly story: Story | null;
  /** The view and the size that it is seen in; null while the element has none. */
  readonly camera: Camera | null;
  readonly size: Size;
  /** The box that the opening view shows. */
  readonly openingBox: Bounds | null;
  /** The reader wants to move the map, or does it already. */
  engineWanted(): void;
  /** The hand has moved the view, and goes on `moving` it. */
  handMoved(camera: Camera, moving: boolean): void;
}

/** What is there to be read: a press on it asks for an excerpt, not for another view. */
const READ = '.place, .figure, .pm-area';

/** A press becomes a movement when it has gone so many CSS pixels. */
const SLACK = 3;

/** Pixels of a wheel for twice the size: of a trackpad's pinch, which comes in small steps, and of a mouse's. */
const PER_ZOOM = { pinch: 100, mouse: 450 } as const;
/** A wheel's step from which on it is a mouse's. */
const MOUSE_STEP = 40;

/** How many pixels a wheel's steps are where they are lines, and where they are pages. */
const IN_PIXELS: Readonly<Record<number, number>> = { 1: 40, 2: 400 };

type Point = readonly [x: number, y: number];

/** A press of a mouse: where it was last, and whether it has become a movement. */
interface Drag {
  pointer: number;
  at: Point;
  moving: boolean;
}

/**
 * Moves a map's view with the reader's hand before the engine can: a mouse drags, two fingers drag and
 * pinch, a wheel with Ctrl zooms, a double click comes closer. A movement that is under way when the engine
 * is there goes on until the hand lets go.
 */
export class MapHand {
  readonly #host: HandHost;
  readonly #wish: EngineWish;
  #drag: Drag | null = null;
  #pinch: { middle: Point; apart: number } | null = null;

  constructor(host: HandHost) {
    this.#host = host;
    this.#wish = new EngineWish(() => {
      host.engineWanted();
    });
  }

  /** Whether the view follows the hand just now. */
  get holding(): boolean {
    return this.#pinch !== null || this.#drag?.moving === true;
  }

  /** Follows what the hand does, with the event's way through the page. */
  handle(event: Event, path: readonly EventTarget[]): void {
    const onGround = !path.some((node) => node instanceof Element && node.matches(READ));
    this.#wish.see(this.#host.settings.engine, event, path[0], onGround);
    if (event instanceof PointerEvent) this.#pointed(event, onGround);
    else if (isZooming(event)) this.#wheeled(event);
    else if (event.type.startsWith('touch')) this.#touched(event as TouchEvent);
    else if (event.type === 'dblclick' && onGround) this.#zoom(1, this.#at(event as MouseEvent));
  }

  #pointed(event: PointerEvent, onGround: boolean): void {
    if (event.pointerType === 'touch') return;
    switch (event.type) {
      case 'pointerdown':
        if (onGround && event.button === 0)
          this.#drag = { pointer: event.pointerId, at: this.#at(event), moving: false };
        return;
      case 'pointermove':
        // Where it is has the page laid out: not for a pointer that only passes by.
        if (this.#drag) this.#dragged(this.#drag, event);
        return;
      case 'pointerup':
      case 'pointercancel':
        this.#letGo();
    }
  }

  #dragged(drag: Drag, event: PointerEvent): void {
    if (event.buttons === 0) {
      this.#letGo();
      return;
    }
    const at = this.#at(event);
    const by: Point = [at[0] - drag.at[0], at[1] - drag.at[1]];
    if (!drag.moving) {
      if (Math.hypot(...by) < SLACK) return;
      drag.moving = true;
      const { stage } = this.#host;
      // Only a movement takes the pointer: a press without one chooses what lies there.
      if (stage.isConnected) capture(stage, drag.pointer);
      stage.style.setProperty('cursor', 'grabbing');
      stage.style.setProperty('user-select', 'none');
    }
    drag.at = at;
    this.#move(by, 0, at, true);
  }

  #letGo(): void {
    const { stage, camera } = this.#host;
    const wasMoving = this.holding;
    this.#drag = null;
    this.#pinch = null;
    stage.style.removeProperty('cursor');
    stage.style.removeProperty('user-select');
    if (wasMoving && camera) this.#host.handMoved(camera, false);
  }

  #touched(event: TouchEvent): void {
    if (!isPinching(event)) {
      if (this.#pinch) this.#letGo();
      return;
    }
    const [[x0, y0], [x1, y1]] = [...event.touches].map((touch) => this.#at(touch)) as [
      Point,
      Point,
    ];
    const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
    const apart = Math.max(1, Math.hypot(x1 - x0, y1 - y0));
    const before = this.#pinch;
    this.#pinch = { middle, apart };
    if (!before) return;
    const by: Point = [middle[0] - before.middle[0], middle[1] - before.middle[1]];
    this.#move(by, Math.log2(apart / before.apart), middle, true);
  }

  #wheeled(event: WheelEvent): void {
    const delta = event.deltaY * (IN_PIXELS[event.deltaMode] ?? 1);
    const per = Math.abs(delta) < MOUSE_STEP ? PER_ZOOM.pinch : PER_ZOOM.mouse;
    this.#zoom(-delta / per, this.#at(event));
  }

  #zoom(steps: number, around: Point): void {
    this.#move([0, 0], steps, around, false);
  }

  /** Moves the ground by some pixels, and so many steps closer around a point of the screen. */
  #move(by: Point, steps: number, around: Point, moving: boolean): void {
    const { camera, size } = this.#host;
    if (!camera) return;
    const from: Point = [around[0] - by[0], around[1] - by[1]];
    const ground = unproject(from, camera, size);
    const zoom = this.#zoomWithin(camera.zoom + steps);
    const [x, y] = project(ground, { center: camera.center, zoom }, size);
    const middle: Point = [size.width / 2 + x - around[0], size.height / 2 + y - around[1]];
    const center = unproject(middle, { center: camera.center, zoom }, size);
    this.#host.handMoved(this.#within({ center, zoom }), moving);
  }

  /** What the reader cannot leave: the same as with the engine. */
  get #box(): Bounds | null {
    const { story, openingBox: opening } = this.#host;
    const view = story?.basemap.view;
    if (!view || !opening) return null;
    return joined(view, opening);
  }

  #zoomWithin(zoom: number): number {
    const [least, most] = this.#host.story?.basemap.zooms ?? [zoom, zoom];
    const box = this.#box;
    if (!box) return zoom;
    const { width, height } = this.#host.size;
    const [[x0, y0], [x1, y1]] = corners(box);
    const filled = Math.log2(Math.max(width / (x1 - x0), height / (y1 - y0)) / TILE);
    return Math.min(Math.max(zoom, least, filled), Math.max(most, filled));
  }

  #within({ center, zoom }: Camera): Camera {
    const box = this.#box;
    if (!box) return { center, zoom };
    const { width, height } = this.#host.size;
    const scale = TILE * 2 ** zoom;
    const [[x0, y0], [x1, y1]] = corners(box);
    const [x, y] = mercator(center);
    const middle: Point = [
      between(x, x0 + width / 2 / scale, x1 - width / 2 / scale),
      between(y, y0 + height / 2 / scale, y1 - height / 2 / scale),
    ];
    return { center: unmercator(middle), zoom };
  }

  /** Where on the stage something is. */
  #at(pointer: { clientX: number; clientY: number }): Point {
    return pointOn(this.#host.stage, pointer);
  }
}

/** A box's corners in Mercator units: upper left and lower right. */
function corners([west, south, east, north]: Bounds): [Point, Point] {
  return [mercator([west, north]), mercator([east, south])];
}

/** The nearest number between two; the middle where there is no room between them. */
function between(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

/** Takes a pointer until it is released; one that is gone already cannot be taken. */
function capture(stage: HTMLElement, pointer: number): void {
  try {
    stage.setPointerCapture(pointer);
  } catch {
    // It has been released while the hand was on its way.
  }
}
