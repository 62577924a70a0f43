import type { ReactiveController } from 'lit';
import { nearObserver } from '../../shared/observers.ts';
import { contexts, type ContextUser } from './contexts.ts';
import { NEAR, type PresenceHost } from './engine-host.ts';

/** The engine ends this far from the window, so that a little scrolling does not start it anew. */
const FAR = '50%';

/** After this many milliseconds without scrolling, maps that wait look whether it is their turn. */
const SETTLED = 150;

/** Lets an engine run only near the window, and only when the page has a WebGL context to spare. */
export class EnginePresence implements ReactiveController, ContextUser {
  readonly #host: PresenceHost;
  #near: IntersectionObserver | null = null;
  #far: IntersectionObserver | null = null;
  /** Whether the map is far off screen. */
  #away = false;
  #holding = false;

  constructor(host: PresenceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the map may have an engine now. */
  get holding(): boolean {
    return this.#holding;
  }

  /** Whether an engine will be started as soon as the map is near. */
  get watching(): boolean {
    return this.#near !== null;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Starts the engine whenever the map is near: from the next look on, or at once where it is known to be `near`. */
  watch(near = false): void {
    this.stop();
    this.#near = nearObserver((near) => {
      if (near) contexts.join(this);
    }, NEAR);
    this.#far = nearObserver((near) => {
      if (near !== this.#away) return;
      this.#away = !near;
      if (near) return;
      this.revoke();
      contexts.leave(this);
    }, FAR);
    this.#near?.observe(this.#host.stage);
    this.#far?.observe(this.#host.stage);
    this.#host.stage.addEventListener('pointerdown', this.#used);
    addEventListener('scroll', rearrange, { capture: true, passive: true });
    if (near) contexts.join(this);
  }

  /** No engine any more, wherever the map is. */
  stop(): void {
    this.#near?.disconnect();
    this.#far?.disconnect();
    this.#near = null;
    this.#away = false;
    this.#holding = false;
    contexts.leave(this);
  }

  distance(): number {
    const { top, bottom, left, right } = this.#host.stage.getBoundingClientRect();
    return Math.hypot((left + right - innerWidth) / 2, (top + bottom - innerHeight) / 2);
  }

  grant(): void {
    this.#holding = true;
    this.#host.startEngine();
  }

  revoke(): void {
    this.#holding = false;
    this.#host.releaseEngine();
  }

  readonly #used = (): void => {
    contexts.prefer(this);
  };
}

let settling: ReturnType<typeof setTimeout> | undefined;

/** One for all maps: a listener that is added again is not added twice. */
function rearrange(): void {
  if (!contexts.crowded) return;
  clearTimeout(settling);
  settling = setTimeout(() => {
    contexts.arrange();
  }, SETTLED);
}
