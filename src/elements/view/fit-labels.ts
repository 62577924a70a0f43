import { type Box, boxOf, LabelSpace } from '../../poster/label-space.ts';
import type { Size } from '../../scene/camera.ts';

/** The sides of a sign on which its label can stand, as in place-label.css. */
const SIDES = ['right', 'left', 'below', 'above'] as const;
type Side = (typeof SIDES)[number];

/** From a sign's middle to its ring, and to its label beside it or below it, in CSS pixels. */
const DISC = 16;
const BESIDE = { x: 21, y: -11 };
const BELOW = 18;

/** What a label's own side is, and which one it was given. */
const given = new WeakMap<HTMLElement, { own: string; side: string }>();

interface Label {
  sign: HTMLElement;
  at: DOMRect;
  own: Side;
  name: DOMRect;
  answer: DOMRect | null;
  /** The answer in fewer words, which is not shown and has no box yet; null where there is none. */
  short: DOMRect | null;
}

/**
 * Gives each label on the map room of its own, for large text and narrow maps: names come first, on
 * the side that is free, then what is answered, in fewer words if need be, then figures. A name without room is left to the
 * button's accessible name, a figure without room to the panel; `data-room` says so to the styles.
 *
 * @param root - the map view's root, with its signs in place
 * @param needed - false takes back what was done
 * @param others - what else stands on the map, such as its buttons
 */
export function fitLabels(
  root: ParentNode,
  size: Size,
  stage: Element,
  others: readonly Element[],
  needed: boolean,
): void {
  const signs = [...root.querySelectorAll<HTMLElement>('.place:not([hidden])')];
  const figures = [...root.querySelectorAll<HTMLElement>('.figure')];
  for (const one of [...signs, ...figures]) {
    const before = given.get(one);
    if (before && one.dataset['side'] === before.side) one.dataset['side'] = before.own;
    given.delete(one);
    delete one.dataset['room'];
    lineOf(root, one)?.removeAttribute('data-room');
  }
  if (!needed) return;

  const map = stage.getBoundingClientRect();
  const on = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - map.left,
    top: top - map.top,
    right: right - map.left,
    bottom: bottom - map.top,
  });
  const labels = signs.map(measure);
  const space = new LabelSpace(
    [
      ...labels.map(({ at }) => disc(on(at))),
      ...others.map((one) => on(one.getBoundingClientRect())),
    ],
    { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 },
  );
  const boxes = figures.map((figure) => ({
    figure,
    whole: on(figure.getBoundingClientRect()),
    head: on((figure.querySelector('.figure-source') ?? figure).getBoundingClientRect()),
  }));
  const placed = labels.map((label) => {
    const middle = centre(on(label.at));
    const sides = [label.own, ...SIDES.filter((side) => side !== label.own)];
    return {
      label,
      middle,
      side: sides.find((side) => space.take(boxAt(middle, side, label.name))),
    };
  });
  for (const { label, middle, side } of placed) {
    const { sign, own, name, answer, short } = label;
    if (side === undefined) {
      sign.dataset['room'] = 'none';
      continue;
    }
    if (side !== own) {
      given.set(sign, { own, side });
      sign.dataset['side'] = side;
    }
    const takesBelow = (line: DOMRect): boolean => {
      const { top, bottom, ...across } = boxAt(middle, side, line);
      // Above a sign, a second line would move the first.
      return (
        side !== 'above' &&
        space.take({ ...across, top: top + name.height, bottom: bottom + name.height })
      );
    };
    if (!answer || takesBelow(answer)) continue;
    sign.dataset['room'] = short && takesBelow(short) ? 'short' : 'name';
  }
  for (const { figure, whole, head } of boxes) {
    if (space.take(whole)) continue;
    const room = space.take({ ...whole, bottom: head.bottom }) ? 'name' : 'none';
    figure.dataset['room'] = room;
    lineOf(root, figure)?.setAttribute('data-room', room);
  }
}

/** The line from a figure's label to what it is about. */
function lineOf(root: ParentNode, { dataset: { figure } }: HTMLElement): Element | null {
  return figure === undefined
    ? null
    : root.querySelector(`line[data-figure="${CSS.escape(figure)}"]`);
}

/** Everything is read before anything is written, so that the browser lays out once. */
function measure(sign: HTMLElement): Label {
  const own = SIDES.find((side) => side === sign.dataset['side']) ?? 'right';
  const answer = [...sign.querySelectorAll('.place-answer, .place-answer-short')].find(
    (one) => one.getClientRects().length > 0,
  );
  const name = sign.querySelector('.place-name');
  const short = sign.querySelector('.place-answer-short');
  return {
    sign,
    at: sign.getBoundingClientRect(),
    own,
    name: name ? textBox(name) : new DOMRect(),
    answer: answer ? textBox(answer) : null,
    short: answer && short && answer !== short ? estimated(short.textContent, answer) : null,
  };
}

/** The box of a line that is not shown, in the letters of one that is. */
function estimated(text: string, shown: Element): DOMRect {
  const size = parseFloat(getComputedStyle(shown).fontSize);
  const { left, top, right, bottom } = boxOf(text.trim(), [0, 0], 'left', size, 0);
  return new DOMRect(0, 0, right - left, bottom - top);
}

/** The box of an element's text, which may be narrower than the element. */
function textBox(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Where a label's line stands on a side of a sign with this middle. */
function boxAt([x, y]: [number, number], side: Side, { width, height }: DOMRect): Box {
  const left = {
    right: x + BESIDE.x,
    left: x - BESIDE.x - width,
    below: x - width / 2,
    above: x - width / 2,
  }[side];
  const top = side === 'below' ? y + BELOW : side === 'above' ? y - BELOW - height : y + BESIDE.y;
  return { left, top, right: left + width, bottom: top + height };
}

function centre({ left, top, right, bottom }: Box): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function disc(box: Box): Box {
  const [x, y] = centre(box);
  return { left: x - DISC, top: y - DISC, right: x + DISC, bottom: y + DISC };
}
