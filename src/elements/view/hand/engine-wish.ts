import type { EngineStart } from '../../shared/map-settings.ts';
import { scalesPage } from './gestures.ts';

/** A pointer rests on the map when it has been on its ground for this many milliseconds. */
const REST = 600;

/** Tells from what a reader does on a map that the engine is wanted. */
export class EngineWish {
  readonly #wanted: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `wanted` may be called more than once. */
  constructor(wanted: () => void) {
    this.#wanted = wanted;
  }

  /** Looks at what is done to what; `onGround` is where nothing is chosen by a press. */
  see(engine: EngineStart, event: Event, to: EventTarget | undefined, onGround: boolean): void {
    if (isWish(engine, event, to, onGround)) this.#wanted();
    if (engine !== 'auto' || !isOfMouse(event)) return;
    if (event.type === 'pointermove' && onGround) {
      this.#rest ??= setTimeout(this.#wanted, REST);
    } else {
      clearTimeout(this.#rest);
      this.#rest = undefined;
    }
  }
}

function isWish(
  engine: EngineStart,
  event: Event,
  to: EventTarget | undefined,
  onGround: boolean,
): boolean {
  if (engine === 'interaction') return ['pointerdown', 'wheel', 'keydown'].includes(event.type);
  if (engine !== 'auto') return false;
  if (event.type === 'focusin') return to instanceof Element && to.matches(':focus-visible');
  return scalesPage(event) || (event.type === 'pointerdown' && onGround && isOfMouse(event));
}

/** Whether it is a pointer’s that is not a finger: one finger scrolls the page. */
function isOfMouse(event: Event): event is PointerEvent {
  return event instanceof PointerEvent && event.pointerType !== 'touch';
}
