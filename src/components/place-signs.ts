import { type Camera, project, type Size } from '../layers/camera.ts';

/** Room between a figure's label and the edge of the map, in CSS pixels. */
const EDGE = 6;

/**
 * Puts every sign, figure label and leader line where its position is in a view. Signs carry
 * `data-lng` and `data-lat`; figure labels `data-leader-lng` and `data-leader-lat` too, and a line
 * with the same `data-figure`. Styles are set one by one, which a strict content security policy
 * allows.
 */
export function placeSigns(root: ParentNode, camera: Camera, size: Size): void {
  for (const sign of root.querySelectorAll<HTMLElement>('[data-lng]')) {
    const { lng, lat, leaderLng, leaderLat, figure } = sign.dataset;
    const at = project([Number(lng), Number(lat)], camera, size);
    if (figure === undefined) {
      moveTo(sign, at);
    } else {
      const target = project([Number(leaderLng), Number(leaderLat)], camera, size);
      placeFigure(sign, at, target, size);
      const line = root.querySelector(`line[data-figure="${CSS.escape(figure)}"]`);
      if (line) drawLeader(line, sign, target);
    }
  }
}

/** A figure's label keeps inside the map as long as what it is about is in view. */
function placeFigure(
  sign: HTMLElement,
  at: [number, number],
  target: [number, number],
  size: Size,
): void {
  const { offsetWidth: width, offsetHeight: height } = sign;
  let [x, y] = at;
  if (sign.dataset['align'] === 'left') x -= width;
  const [targetX, targetY] = target;
  if (targetX > 0 && targetX < size.width && targetY > 0 && targetY < size.height) {
    x = Math.max(EDGE, Math.min(x, size.width - width - EDGE));
    y = Math.max(EDGE, Math.min(y, size.height - height - EDGE));
  }
  moveTo(sign, [x, y]);
  sign.dataset['x'] = String(x);
  sign.dataset['y'] = String(y);
}

/** From the label's nearest corner or side, two pixels off, to what it is about. */
function drawLeader(line: Element, sign: HTMLElement, [x, y]: [number, number]): void {
  const left = Number(sign.dataset['x']) - 3;
  const top = Number(sign.dataset['y']);
  const startX = Math.max(left, Math.min(x, left + sign.offsetWidth + 6));
  const startY = Math.max(top, Math.min(y, top + sign.offsetHeight));
  const ends = { x1: startX, y1: startY, x2: x, y2: y };
  for (const [name, value] of Object.entries(ends)) line.setAttribute(name, value.toFixed(1));
}

function moveTo(sign: HTMLElement, [x, y]: [number, number]): void {
  sign.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}
