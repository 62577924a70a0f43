import { type Camera, project, type Size } from '../../scene/camera.ts';
import { leaderStart } from '../../scene/figure-labels.ts';
import { LABEL_EDGE } from '../../scene/labels/label-look.ts';

/** The largest text of names and the narrowest map, in CSS pixels, for which a story's labels are placed. */
const LARGEST = 15.5;
const NARROWEST = 320;

/** Whether the labels need more room than a story has been given for them: large text, a narrow map. */
export function isCrowded(root: ParentNode, { width }: Size): boolean {
  const name = root.querySelector('.place-name');
  return (
    width < NARROWEST || (name !== null && parseFloat(getComputedStyle(name).fontSize) > LARGEST)
  );
}

/** A figure's label, what it is about, in CSS pixels of the map, and the line between them. */
interface Figure {
  sign: HTMLElement;
  target: [number, number];
  line: Element;
}

/**
 * Puts every sign, figure label and leader line where its position is in a view. Signs carry
 * `data-lng` and `data-lat`; figure labels `data-leader-lng` and `data-leader-lat` too, and a line
 * with the same `data-figure`. Styles are set one by one, which a strict content security policy
 * allows. Figures' labels keep above what covers the map's lowest `covered` CSS pixels.
 */
export function placeSigns(root: ParentNode, camera: Camera, size: Size, covered = 0): void {
  const figures: Figure[] = [];
  for (const sign of root.querySelectorAll<HTMLElement>('[data-lng]')) {
    const { lng, lat, leaderLng, leaderLat, figure } = sign.dataset;
    const at = project([Number(lng), Number(lat)], camera, size);
    if (figure === undefined) {
      moveTo(sign, at);
    } else {
      const target = project([Number(leaderLng), Number(leaderLat)], camera, size);
      placeFigure(sign, at, target, { ...size, height: size.height - covered });
      const line = root.querySelector(`line[data-figure="${CSS.escape(figure)}"]`);
      if (line) figures.push({ sign, target, line });
    }
  }
  // All is read before anything is written, so that the browser lays out once.
  const labelled = figures.map((figure) => ({ ...figure, label: boxOf(figure.sign) }));
  for (const { line, label, target } of labelled) drawLeader(line, label, target);
}

/**
 * A figure's label keeps inside the map as long as what it is about is in view. Its own size, 100 %,
 * is the browser's to know: it changes by parts of a pixel when the label's font arrives.
 */
function placeFigure(
  sign: HTMLElement,
  [x, y]: [number, number],
  [targetX, targetY]: [number, number],
  { width, height }: Size,
): void {
  let left = sign.dataset['align'] === 'left' ? `${px(x)} - 100%` : px(x);
  let top = px(y);
  if (targetX > 0 && targetX < width && targetY > 0 && targetY < height) {
    left = within(left, width);
    top = within(top, height);
  }
  sign.style.transform = `translate(calc(${left}), calc(${top}))`;
}

/** A CSS length for one side of a label, kept inside a map of this size. */
function within(side: string, size: number): string {
  return `max(${LABEL_EDGE}px, min(${side}, ${px(size - LABEL_EDGE)} - 100%))`;
}

/** Left, top, width and height of a label on the map. */
function boxOf(sign: HTMLElement): DOMRect {
  const { e: left, f: top } = new DOMMatrix(getComputedStyle(sign).transform);
  return new DOMRect(left, top, sign.offsetWidth, sign.offsetHeight);
}

/** From the label to what it is about. */
function drawLeader(line: Element, label: DOMRect, [x2, y2]: [number, number]): void {
  const [x1, y1] = leaderStart(label, [x2, y2]);
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 }))
    line.setAttribute(name, value.toFixed(1));
}

function moveTo(sign: HTMLElement, [x, y]: [number, number]): void {
  sign.style.transform = `translate(${px(x)}, ${px(y)})`;
}

function px(value: number): string {
  return `${value.toFixed(1)}px`;
}
