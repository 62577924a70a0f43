// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { ConflictRuler } from '../../../src/elements/numbers/ruler.ts';
import { noOverlays } from '../../../src/reading/overlays.ts';
import { project, unproject } from '../../../src/scene/camera.ts';
import type { LonLat } from '../../../src/scene/sphere/sphere.ts';
import { drawn, one, words } from '../fixtures/mounted.ts';
import { camera, overlayChanges, size } from '../fixtures/overlay.ts';

const at = (x: number, y: number): LonLat => unproject([x, y], camera, size);

/** A ruler with points on a map's stage, and what it changes. */
async function ruler(points: readonly LonLat[] | null) {
  if (!customElements.get('conflict-ruler')) customElements.define('conflict-ruler', ConflictRuler);
  const stage = one(
    drawn(
      html`<div class="stage">
        <p class="canvas"></p>
        <b></b>
      </div>`,
    ),
    '.stage',
  );
  const element = Object.assign(new ConflictRuler(), {
    ...{ camera, size },
    overlays: { ...noOverlays, ruler: points },
  });
  stage.append(element);
  await element.updateComplete;
  const changes = overlayChanges(element);
  /** The last point of the last change, in pixels of the map. */
  const lastPoint = (): [number, number] => {
    const point = changes.at(-1)?.ruler?.at(-1);
    return point ? (project(point, camera, size).map(Math.round) as [number, number]) : [NaN, NaN];
  };
  const press = (key: string, on: Element = one(element.renderRoot, '.box')): Event => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    on.dispatchEvent(event);
    return event;
  };
  const click = (target: Element, to: [number, number], from = to): Event => {
    const [clientX, clientY] = from;
    target.dispatchEvent(new PointerEvent('pointerdown', { clientX, clientY, bubbles: true }));
    const event = new MouseEvent('click', {
      ...{ clientX: to[0], clientY: to[1] },
      ...{ bubbles: true, cancelable: true },
    });
    target.dispatchEvent(event);
    return event;
  };
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  return {
    element,
    stage,
    canvas: one(stage, '.canvas'),
    changes,
    lastPoint,
    press,
    click,
    buttons,
  };
}

test('shows nothing until the reader asks for it', async () => {
  const { element, canvas, click, changes } = await ruler(null);
  expect(element.renderRoot.querySelector('svg, .box')).toBeNull();
  expect(click(canvas, [100, 100]).defaultPrevented).toBe(false);
  expect(changes).toEqual([]);
});

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [2, 1, 2],
  [3, 2, 3],
])(
  'draws %d points with a line between them, and from three an area',
  async (count, paths, dots) => {
    const points = [at(100, 100), at(200, 100), at(200, 200)].slice(0, count);
    const { element } = await ruler(points);
    expect(element.renderRoot.querySelectorAll('path:not(.cross)')).toHaveLength(paths);
    expect(element.renderRoot.querySelectorAll('path.area')).toHaveLength(count > 2 ? 1 : 0);
    const circles = [...element.renderRoot.querySelectorAll('circle')];
    expect(circles).toHaveLength(dots);
    if (dots > 0) expect(circles[0]!.getAttribute('cx')).toBe('100.0');
  },
);

test('a click on the map sets a point there, and selects nothing', async () => {
  const { canvas, click, changes, lastPoint } = await ruler([at(10, 10)]);
  expect(click(canvas, [100, 150]).defaultPrevented).toBe(true);
  expect(changes).toHaveLength(1);
  expect(changes[0]!.ruler).toHaveLength(2);
  expect(lastPoint()).toEqual([100, 150]);
});

test('a pointer that moved the map sets no point; one that trembled does', async () => {
  const { canvas, click, changes } = await ruler([]);
  expect(click(canvas, [106, 100], [100, 100]).defaultPrevented).toBe(true);
  expect(changes).toEqual([]);
  click(canvas, [103, 104], [100, 100]);
  expect(changes).toHaveLength(1);
});

test('signs, labels and buttons on the map are clicked as ever', async () => {
  const { stage, click, changes } = await ruler([]);
  expect(click(one(stage, 'b'), [100, 100]).defaultPrevented).toBe(false);
  expect(changes).toEqual([]);
  click(stage, [100, 100]);
  expect(changes).toHaveLength(1);
});

test('it no longer hears the map when it is put away or gone', async () => {
  const { element, canvas, click, changes } = await ruler([]);
  element.overlays = noOverlays;
  await element.updateComplete;
  click(canvas, [100, 100]);
  element.overlays = { ...noOverlays, ruler: [] };
  await element.updateComplete;
  click(canvas, [100, 100]);
  expect(changes).toHaveLength(1);
  element.remove();
  click(canvas, [100, 100]);
  expect(changes).toHaveLength(1);
});

test.each([
  ['ArrowLeft', [288, 200]],
  ['ArrowRight', [312, 200]],
  ['ArrowUp', [300, 192]],
  ['ArrowDown', [300, 208]],
])('%s moves the cross, and Enter sets a point there', async (key, point) => {
  const { press, lastPoint } = await ruler([]);
  expect(press(key).defaultPrevented).toBe(true);
  press('Enter');
  expect(lastPoint()).toEqual(point);
});

test('the cross stays on the map', async () => {
  const { element, press, lastPoint } = await ruler([]);
  for (let times = 0; times < 30; times++) for (const key of ['ArrowLeft', 'ArrowUp']) press(key);
  press('Enter');
  expect(lastPoint().map(Math.abs)).toEqual([0, 0]);
  for (let times = 0; times < 60; times++)
    for (const key of ['ArrowRight', 'ArrowDown']) press(key);
  await element.updateComplete;
  expect(one(element.renderRoot, '.cross').getAttribute('d')).toContain('M591.0 400.0');
  press('Enter');
  expect(lastPoint()).toEqual([600, 400]);
});

test('Backspace takes the last point back, and Escape puts the ruler away', async () => {
  const points = [at(100, 100), at(200, 100)];
  const { press, changes } = await ruler(points);
  press('Backspace');
  expect(changes).toEqual([{ ruler: points.slice(0, 1) }]);
  press('Backspace');
  expect(changes.at(-1)).toEqual({ ruler: [] });
  press('Backspace');
  expect(changes).toHaveLength(2);
  press('Escape');
  expect(changes.at(-1)).toEqual({ ruler: null });
});

test('other keys are the page’s, and Enter on a button the button’s', async () => {
  const { press, buttons, changes } = await ruler([]);
  expect(press('a').defaultPrevented).toBe(false);
  expect(press('Enter', buttons[0]).defaultPrevented).toBe(false);
  expect(changes).toEqual([]);
});

test('its buttons set a point at the cross, take one back and put it away', async () => {
  const { buttons, changes, lastPoint, element } = await ruler([]);
  const [set, undo, close] = buttons;
  expect(undo!.getAttribute('aria-disabled')).toBe('true');
  set!.click();
  expect(lastPoint()).toEqual([300, 200]);
  await element.updateComplete;
  expect(undo!.getAttribute('aria-disabled')).toBe('false');
  undo!.click();
  expect(changes.at(-1)).toEqual({ ruler: [] });
  close!.click();
  expect(changes.at(-1)).toEqual({ ruler: null });
  expect(changes).toHaveLength(3);
});

test('it says how long the way is', async () => {
  const { element } = await ruler([at(100, 100), at(200, 100)]);
  expect(words(one(element.renderRoot, '[role=status]'))).toBe(
    '2 points, 47 km (29 mi) along them.',
  );
});
