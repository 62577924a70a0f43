/** The side of its point at which a label's text begins: `left` means that the text stands right of it. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** A box on the screen in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Mean width of a letter in ems; a little generous, so that labels keep clear of each other. */
const LETTER = 0.57;
const LINE_HEIGHT = 1.25;

/** Distance of a town's name from its point, in ems. */
const OFFSET = { x: 0.55, y: 0.45 };

/** The box that a label takes, estimated from its letters. */
export function boxOf(
  text: string,
  [x, y]: readonly [number, number],
  anchor: Anchor,
  size: number,
  rotate: number,
): Box {
  const lines = text.split('\n').filter((line) => line !== '');
  const width = Math.max(...lines.map(({ length }) => length), 1) * LETTER * size;
  const height = lines.length * LINE_HEIGHT * size;
  const turn = (rotate * Math.PI) / 180;
  const [w, h] = [
    Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn)),
    Math.abs(width * Math.sin(turn)) + Math.abs(height * Math.cos(turn)),
  ];
  const middle = {
    left: [x + OFFSET.x * size + w / 2, y],
    right: [x - OFFSET.x * size - w / 2, y],
    top: [x, y + OFFSET.y * size + h / 2],
    bottom: [x, y - OFFSET.y * size - h / 2],
    center: [x, y],
  }[anchor];
  const [cx = x, cy = y] = middle;
  return { left: cx - w / 2, top: cy - h / 2, right: cx + w / 2, bottom: cy + h / 2 };
}

/** What is taken of a map; a label gets room where nothing else stands. */
export class LabelSpace {
  readonly #taken: Box[];
  readonly #bounds: Box;

  constructor(taken: Box[], bounds: Box) {
    this.#taken = [...taken];
    this.#bounds = bounds;
  }

  /** Takes a box if it is free and inside the map; says whether. */
  take(box: Box): boolean {
    const { left, top, right, bottom } = this.#bounds;
    if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
    if (this.#taken.some((other) => overlap(box, other))) return false;
    this.#taken.push(box);
    return true;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
