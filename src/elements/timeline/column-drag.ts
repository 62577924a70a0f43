import type { LitElement } from 'lit';

/** The first and the last step of a column. */
type Steps = readonly [first: number, last: number];

/**
 * Draws a period across the columns of a timeline with a pointer. It begins with the second column: a press
 * on one is a click, and a finger that goes up or down scrolls the page.
 */
export class ColumnDrag {
  readonly #host: LitElement;
  readonly #choose: (from: Steps, to: Steps) => void;
  #start: HTMLElement | null = null;
  #here: HTMLElement | null = null;
  #took = false;

  /** @param choose - called with the column where drawing began, and each that it comes to */
  constructor(host: LitElement, choose: (from: Steps, to: Steps) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  /** Whether the click that comes now is the end of drawing. */
  tookClick(): boolean {
    const took = this.#took;
    this.#took = false;
    return took;
  }

  readonly began = (event: PointerEvent): void => {
    this.#took = false;
    this.#start = null;
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    this.#start = event.currentTarget;
    this.#here = this.#start;
    this.#start.setPointerCapture(event.pointerId);
  };

  readonly moved = (event: PointerEvent): void => {
    if (!this.#start?.hasPointerCapture(event.pointerId)) return;
    const here = this.#columnAt(event.clientX);
    if (!here || here === this.#here) return;
    this.#here = here;
    this.#took = true;
    this.#choose(stepsOf(this.#start), stepsOf(here));
  };

  /** The column at or nearest to a place across. */
  #columnAt(x: number): HTMLElement | undefined {
    const columns = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.timeline-day')];
    return columns.find((column) => x < column.getBoundingClientRect().right) ?? columns.at(-1);
  }
}

function stepsOf({ dataset }: HTMLElement): Steps {
  return [Number(dataset['first']), Number(dataset['last'])];
}
