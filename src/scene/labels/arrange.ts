import type { Size } from '../camera.ts';
import { type Box, inside, overlap, widened } from './label-space.ts';
import { SIGN } from '../signs/sign-shape.ts';

/** A point in CSS pixels from the map's top left corner. */
export type Point = readonly [number, number];

/**
 * How much of a label is shown: `f`, the texts in full, or `b`, in brief; with `w`, who speaks has a line
 * of their own, and with `n` all lines are narrow. The name alone is empty; `x` is not even that.
 */
export type Form = 'f' | 'fw' | 'b' | 'bw' | 'bn' | '' | 'x';

/**
 * Where a label stands beside a point: moved by shares of its own width and height, and by CSS pixels.
 * Its lines begin at the point’s side.
 */
export type Beside = readonly [x: number, dx: number, y: number, dy: number];

/** A label of a sign: its point, its wished side, and its size in each form, the fullest first. */
export interface LabelItem {
  /** In each view; null where the sign is not in it. */
  at: readonly (Point | null)[];
  wish: Beside;
  forms: readonly (readonly [Form, Size])[];
  /** Whether a number stands at the disc’s shoulder. */
  numbered: boolean;
}

/** The label of a figure: what it is about in each view, null where that is not in it. */
export interface FigureItem {
  at: readonly (Point | null)[];
  size: Size;
}

/** A map of some size, and what stands on it already. */
export interface View {
  size: Size;
  taken: readonly Box[];
}

/** Where labels stand: of each item, in their order; the same in all views. */
export interface Arrangement {
  signs: { beside: Beside; form: Form }[];
  /** From its point to the label’s middle, in CSS pixels; null where there is no room. */
  figures: (Point | null)[];
}

/** Room between a label and the edge of the map, and another label, in CSS pixels. */
const EDGE = 4;
const APART = 3;

/** From a sign’s middle to its label, in CSS pixels. */
const AWAY = 23;
/** Beside a sign, the middle of a name’s line is about at the sign’s. */
const UP = 11;
const BELOW = 18;
const IN = 14;

/** Where a label can stand beside its sign, by the name that a place’s wish has. */
export const SIDES = {
  right: [0, AWAY, 0, -UP],
  left: [-1, -AWAY, 0, -UP],
  below: [-0.5, 0, 0, BELOW],
  above: [-0.5, 0, -1, -BELOW],
} as const satisfies Record<string, Beside>;

/** All places beside a sign, in the order in which they are tried. */
const ALL: readonly Beside[] = [
  SIDES.right,
  [0, AWAY, -0.5, 0],
  [0, AWAY, -1, UP],
  SIDES.left,
  [-1, -AWAY, -0.5, 0],
  [-1, -AWAY, -1, UP],
  SIDES.below,
  ...shifted(0, BELOW),
  SIDES.above,
  ...shifted(-1, -BELOW),
];

/** Below or above a sign, not in its middle. */
function shifted(y: number, dy: number): Beside[] {
  return [
    ...[-0.4, -0.6, -0.25, -0.75].map((x): Beside => [x, 0, y, dy]),
    [0, -IN, y, dy],
    [-1, IN, y, dy],
  ];
}

/** The same with those on the wished side first. */
function sidesFor(wish: Beside): Beside[] {
  const near = (side: Beside): boolean => isNear(side, wish);
  return [wish, ...ALL.filter(near), ...ALL.filter((side) => !near(side))];
}

/** Whether a place is on the same side of a sign as another one. */
function isNear([x, , y]: Beside, [wishX, , wishY]: Beside): boolean {
  return wishX === -0.5 ? wishY === y && x !== 0 : wishX === x;
}

/** The box of a label of some size beside a point. */
export function boxBeside([px, py]: Point, [x, dx, y, dy]: Beside, { width, height }: Size): Box {
  const [left, top] = [px + x * width + dx, py + y * height + dy];
  return { left, top, right: left + width, bottom: top + height };
}

/** What a sign takes of the map, with the number at its shoulder. */
export function signBoxes([x, y]: Point, numbered: boolean): Box[] {
  const sign = widened({ left: x, top: y, right: x, bottom: y }, SIGN.ground + 1);
  return numbered
    ? [sign, { left: x + 3, top: y - 21, right: x + AWAY - APART, bottom: y - 3 }]
    : [sign];
}

/** A label’s box as others keep off it: some room beside its letters, less above and below them. */
export function kept(box: Box): Box {
  return {
    left: box.left - APART,
    top: box.top + 2,
    right: box.right + APART,
    bottom: box.bottom - 2,
  };
}

/** What stands on some views: boxes that a label may have in all of them, or not. */
class Room {
  readonly #views: readonly View[];
  readonly #fixed: Box[][];
  readonly #labels = new Map<unknown, (Box | null)[]>();

  constructor(views: readonly View[], fixed: Box[][]) {
    this.#views = views;
    this.#fixed = fixed;
  }

  /** Takes a box in each view for a key, in place of what it had, if all are free. */
  take(key: unknown, boxes: (Box | null)[]): boolean {
    const free = boxes.every((box, index) => box === null || this.#isFree(key, kept(box), index));
    if (free)
      this.#labels.set(
        key,
        boxes.map((box) => box && kept(box)),
      );
    return free;
  }

  #isFree(key: unknown, box: Box, index: number): boolean {
    const { width = 0, height = 0 } = this.#views[index]?.size ?? {};
    if (
      !inside(box, {
        left: EDGE - APART,
        top: EDGE,
        right: width - EDGE + APART,
        bottom: height - EDGE,
      })
    )
      return false;
    if (this.#fixed[index]?.some((other) => overlap(box, other))) return false;
    for (const [other, boxes] of this.#labels) {
      const there = boxes[index];
      if (other !== key && there && overlap(box, there)) return false;
    }
    return true;
  }

  /** All boxes of a view. */
  boxes(index: number): Box[] {
    return [
      ...(this.#fixed[index] ?? []),
      ...[...this.#labels.values()].flatMap((all) => all[index] ?? []),
    ];
  }
}

/**
 * Gives labels of signs and figures room in all views at once: first every name, then the figures, then
 * what is said, from the briefest form to the fullest. Which signs come first, and which of them with
 * what is said before the others have their names, is tried in several ways; the fullest counts.
 */
export function arrange(
  views: readonly View[],
  signs: readonly LabelItem[],
  figures: readonly FigureItem[],
): Arrangement & { boxes: (view: number) => Box[] } {
  const all = signs.map((_, index) => index);
  const found = ordersOf(all).flatMap((order) =>
    [0, order.length].map((eager) => attempt(views, signs, figures, order, eager)),
  );
  return found.reduce((best, one) => (one.score < best.score ? one : best));
}

/** Orders to try: all that there are of four signs, for more of them each first once. */
function ordersOf(all: readonly number[]): number[][] {
  if (all.length === 0) return [[]];
  const first = all.slice(0, MOST_FIRST);
  return first.flatMap((one) => {
    const others = all.filter((other) => other !== one);
    return all.length > 4 ? [[one, ...others]] : ordersOf(others).map((order) => [one, ...order]);
  });
}

/** How many signs are tried in the first place, at most. */
const MOST_FIRST = 12;

/** One way to arrange labels: in some order, the first `eager` ones with what is said at once. */
function attempt(
  views: readonly View[],
  signs: readonly LabelItem[],
  figures: readonly FigureItem[],
  order: readonly number[],
  eager: number,
) {
  const fixed = views.map(({ taken }, view) => [
    ...taken,
    ...signs.flatMap(({ at, numbered }) => {
      const point = at[view];
      return point ? signBoxes(point, numbered) : [];
    }),
  ]);
  const room = new Room(views, fixed);
  const placed = signs.map(({ wish }) => ({ beside: wish, rank: Infinity, cost: Infinity }));
  /** Tries the form that is so many from the last, wherever that is better than what there is. */
  const put = (index: number, back: number): boolean => {
    const sign = signs[index];
    const form = sign?.forms.at(-back);
    if (!sign || !form || back > sign.forms.length) return false;
    const { at, wish, forms } = sign;
    const dearest = placed[index]?.cost ?? Infinity;
    const bare = forms.length > 1 && back === 1;
    const costOf = (side: Beside): number =>
      (bare ? COSTS.bare : COSTS.form[form[0]]) + movedCost(side, wish);
    const beside = sidesFor(wish).find(
      (side) =>
        costOf(side) < dearest &&
        room.take(
          index,
          at.map((point) => point && boxBeside(point, side, form[1])),
        ),
    );
    if (beside) placed[index] = { beside, rank: forms.length - back, cost: costOf(beside) };
    return beside !== undefined;
  };
  for (const [place, index] of order.entries()) if (place >= eager || !put(index, 2)) put(index, 1);
  const offsets = figures.map(({ at, size }, index) => {
    const key = `figure ${index}`;
    return (
      OFFSETS.find(([dx, dy]) =>
        room.take(
          key,
          at.map((point) => point && boxBeside(point, [-0.5, dx, -0.5, dy], size)),
        ),
      ) ?? null
    );
  });
  const most = Math.max(0, ...signs.map(({ forms }) => forms.length));
  // Twice: what has moved may have left a better place.
  for (let twice = 0; twice < 2; twice++)
    for (let back = 2; back <= most; back++) for (const index of order) put(index, back);
  return {
    signs: placed.map(({ beside, rank }, index) => ({
      beside,
      form: signs[index]?.forms[rank]?.[0] ?? 'x',
    })),
    figures: offsets,
    boxes: (view: number) => room.boxes(view),
    score:
      COSTS.figure * offsets.filter((offset) => offset === null).length +
      placed.reduce((sum, { cost }) => sum + Math.min(cost, COSTS.nameless), 0),
  };
}

/** What it costs to say less. */
const COSTS = {
  form: { f: 0, fw: 0.2, b: 1, bw: 1.2, bn: 2, '': 0, x: 0 },
  bare: 20,
  nameless: 60,
  figure: 12,
};

/** What it costs to stand elsewhere than wished. */
function movedCost(side: Beside, wish: Beside): number {
  if (side === wish) return 0;
  return isNear(side, wish) ? 0.1 : 0.5;
}

/** From a figure’s point to its label’s middle, the nearest first, in CSS pixels. */
const OFFSETS: readonly Point[] = Array.from({ length: 41 * 31 }, (_, index): Point => {
  return [((index % 41) - 20) * 8, (Math.floor(index / 41) - 15) * 6];
}).sort((one, other) => Math.hypot(...one) - Math.hypot(...other));
