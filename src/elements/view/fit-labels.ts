import type { Size } from '../../scene/camera.ts';
import { type Box, LabelSpace } from '../../scene/labels/label-space.ts';
import { boxAt, type Side, SIDES, signBox } from '../../scene/labels/sign-labels.ts';
import { textWidth } from '../../scene/labels/text.ts';
import { boxOnMap, textBox } from './map-boxes.ts';

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
  const on = (rect: DOMRect): Box => boxOnMap(rect, map);
  const labels = signs.map(measure);
  const space = new LabelSpace(
    [
      ...labels.map(({ at }) => signBox(centre(on(at)))),
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
  const { fontSize, lineHeight } = getComputedStyle(shown);
  const size = parseFloat(fontSize);
  const width = textWidth(text.trim(), { family: 'sans', size, fill: '' });
  return new DOMRect(0, 0, width, parseFloat(lineHeight) || size * 1.25);
}

function centre({ left, top, right, bottom }: Box): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
