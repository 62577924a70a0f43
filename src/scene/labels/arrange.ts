import type { Size } from '../camera.ts';
import { type Box, inside, overlap, type Point, sharedArea, widened } from './label-space.ts';
import { AWAY, type Beside, boxBeside, FARTHER, isNear, sidesFor } from './label-sides.ts';
import { SIGN } from '../signs/sign-shape.ts';

/**
 * How much of a label is shown: `f`, the texts in full, or `b`, in brief; with `w`, who speaks has a line
 * of their own, and with `n` all lines are narrow. The name alone is empty; with `g` it stands on a ground of
 * its own, over what it covers; `x` is not even that.
 */
export type Form = 'f' | 'fw' | 'b' | 'bw' | 'bn' | '' | 'g' | 'x';

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
  /** What names on a ground may cover if there is no room beside it: locator and scale. */
  yielding?: readonly Box[];
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

  /**
   * Takes a box in each view for a key, in place of what it had, if all are free.
   *
   * @param over - whether it may cover what yields
   */
  take(key: unknown, boxes: (Box | null)[], over = false): boolean {
    const free = boxes.every(
      (box, index) => box === null || this.#isFree(key, kept(box), index, over),
    );
    if (free) this.force(key, boxes);
    return free;
  }

  /** Takes a box in each view for a key, whatever is there. */
  force(key: unknown, boxes: (Box | null)[]): void {
    this.#labels.set(
      key,
      boxes.map((box) => box && kept(box)),
    );
  }

  /** How much is covered by boxes in the views, in square CSS pixels; infinite where one is cut. */
  covered(boxes: (Box | null)[]): number {
    return boxes.reduce((sum, box, index) => {
      if (box === null) return sum;
      if (!this.#isInside(kept(box), index)) return Infinity;
      return this.boxes(index).reduce((all, other) => all + sharedArea(box, other), sum);
    }, 0);
  }

  #isInside(box: Box, index: number): boolean {
    const { width = 0, height = 0 } = this.#views[index]?.size ?? {};
    return inside(box, {
      left: EDGE - APART,
      top: EDGE,
      right: width - EDGE + APART,
      bottom: height - EDGE,
    });
  }

  #isFree(key: unknown, box: Box, index: number, over: boolean): boolean {
    if (!this.#isInside(box, index)) return false;
    if (this.#fixed[index]?.some((other) => overlap(box, other))) return false;
    if (!over && this.#views[index]?.yielding?.some((other) => overlap(box, other))) return false;
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
      ...(this.#views[index]?.yielding ?? []),
      ...[...this.#labels.values()].flatMap((all) => all[index] ?? []),
    ];
  }
}

/**
 * Gives labels of signs and figures room in all views at once: first every name, then the figures, then
 * what is said, from the briefest form to the fullest. Which signs come first, and which of them with
 * what is said before the others have their names, is tried in several ways; the fullest counts. A name
 * that has room only over locator and scale stands there, on a ground of its own.
 *
 * @param chosen - the sign that is named in any case, by its number: before all others, over them if need be
 */
export function arrange(
  views: readonly View[],
  signs: readonly LabelItem[],
  figures: readonly FigureItem[],
  chosen = -1,
): Arrangement & { boxes: (view: number) => Box[] } {
  const others = signs.flatMap((_, index) => (index === chosen ? [] : [index]));
  const first = signs[chosen] ? [chosen] : [];
  const found = ordersOf(others).flatMap((order) =>
    [0, signs.length].map((eager) =>
      attempt(views, signs, figures, [...first, ...order], eager, chosen),
    ),
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
  chosen: number,
) {
  const fixed = views.map(({ taken }, view) => [
    ...taken,
    ...signs.flatMap(({ at, numbered }) => {
      const point = at[view];
      return point ? signBoxes(point, numbered) : [];
    }),
  ]);
  const room = new Room(views, fixed);
  const placed = signs.map(({ wish }): { beside: Beside; form: Form; cost: number } => ({
    beside: wish,
    form: 'x',
    cost: Infinity,
  }));
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
    const beside = [...sidesFor(wish), ...(back === 1 ? FARTHER : [])].find(
      (side) =>
        costOf(side) < dearest &&
        room.take(
          index,
          at.map((point) => point && boxBeside(point, side, form[1])),
        ),
    );
    if (beside) placed[index] = { beside, form: form[0], cost: costOf(beside) };
    return beside !== undefined;
  };
  /** Puts a name that has no room over what yields; over anything, if it must be seen. */
  const putOver = (index: number, must: boolean): void => {
    const sign = signs[index];
    const size = sign?.forms.at(-1)?.[1];
    if (!sign || !size || placed[index]?.form !== 'x' || sign.at.every((point) => !point)) return;
    const boxesAt = (side: Beside): (Box | null)[] =>
      sign.at.map((point) => point && boxBeside(point, side, size));
    const sides = [...sidesFor(sign.wish), ...FARTHER];
    let beside = sides.find((side) => room.take(index, boxesAt(side), true));
    if (!beside && must) {
      const covered = sides.map((side) => room.covered(boxesAt(side)));
      beside = sides[covered.indexOf(Math.min(...covered))];
      if (beside) room.force(index, boxesAt(beside));
    }
    if (beside) placed[index] = { beside, form: 'g', cost: COSTS.over };
  };
  for (const [place, index] of order.entries()) {
    if (place >= eager || !put(index, 2)) put(index, 1);
    if (index === chosen) putOver(index, true);
  }
  for (const index of order) putOver(index, false);
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
    signs: placed.map(({ beside, form }) => ({ beside, form })),
    figures: offsets,
    boxes: (view: number) => room.boxes(view),
    score:
      COSTS.figure * offsets.filter((offset) => offset === null).length +
      placed.reduce((sum, { cost }) => sum + Math.min(cost, COSTS.nameless), 0),
  };
}

/** What it costs to say less. */
const COSTS = {
  form: { f: 0, fw: 0.2, b: 1, bw: 1.2, bn: 2, '': 0, g: 0, x: 0 },
  bare: 20,
  over: 40,
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
