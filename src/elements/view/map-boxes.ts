import { windowScale } from '../shared/window/window-scale.ts';
import type { Box } from '../../scene/labels/label-space.ts';

/** Measures what stands on a map, in CSS pixels of the map, however large the window shows it. */
export class MapBoxes {
  readonly #scale: number;
  readonly #map: DOMRect;

  /** @param stage - the map */
  constructor(stage: Element) {
    this.#scale = windowScale(stage);
    this.#map = stage.getBoundingClientRect();
  }

  /** The size of an element. */
  size(element: Element): { width: number; height: number } {
    return this.#scaled(element.getBoundingClientRect());
  }

  /** The size of an element's text, which may be narrower than the element. */
  textSize(element: Element): { width: number; height: number } {
    return this.#scaled(textRect(element));
  }

  /** The box of an element; null where it has none. */
  box(element: Element): Box | null {
    return this.#box(element.getBoundingClientRect());
  }

  /** The box of an element's text; null where it has none. */
  textBox(element: Element): Box | null {
    return this.#box(textRect(element));
  }

  #scaled({ width, height }: DOMRect): { width: number; height: number } {
    return { width: width / this.#scale, height: height / this.#scale };
  }

  #box({ left, top, right, bottom, width }: DOMRect): Box | null {
    if (width === 0) return null;
    const { left: x, top: y } = this.#map;
    return {
      left: (left - x) / this.#scale,
      top: (top - y) / this.#scale,
      right: (right - x) / this.#scale,
      bottom: (bottom - y) / this.#scale,
    };
  }
}

function textRect(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
