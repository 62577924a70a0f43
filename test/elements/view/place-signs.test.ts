// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isCrowded, placeSigns } from '../../../src/elements/view/place-signs.ts';
import { unproject } from '../../../src/scene/camera.ts';
import { drawn, one } from '../fixtures/mounted.ts';

const size = { width: 400, height: 300 };
const camera = { center: [10.5, 50.4] as [number, number], zoom: 8 };
/** Longitude and latitude of a point of the map. */
const at = (x: number, y: number): [number, number] => unproject([x, y], camera, size);

/** A sign that stands at a point of the map. */
function sign(x: number, y: number): HTMLElement {
  const [lng, lat] = at(x, y);
  return one(drawn(html`<b data-lng=${lng} data-lat=${lat}></b>`), 'b');
}

/**
 * A figure's label whose text begins at a point of the map, what it is about, and the line between
 * them. The browser would say that the label is 80 by 40 pixels and where it has come to lie.
 */
function figure(
  from: [number, number],
  about: [number, number],
  { align = 'right', lies = from } = {},
): { root: HTMLElement; label: HTMLElement; line: () => (string | null)[] } {
  const [lng, lat] = at(...from);
  const [leaderLng, leaderLat] = at(...about);
  const root = drawn(
    html`<svg>
        <line data-figure="other"></line>
        <line data-figure="moor-area"></line>
      </svg>
      <b
        data-figure="moor-area"
        data-align=${align}
        data-lng=${lng}
        data-lat=${lat}
        data-leader-lng=${leaderLng}
        data-leader-lat=${leaderLat}
      ></b>`,
  );
  const label = one(root, 'b');
  Object.defineProperties(label, { offsetWidth: { value: 80 }, offsetHeight: { value: 40 } });
  vi.stubGlobal('getComputedStyle', () => ({
    transform: `matrix(1, 0, 0, 1, ${lies.join(', ')})`,
  }));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const line = root.querySelectorAll('line')[1]!;
  return {
    root,
    label,
    line: () => ['x1', 'y1', 'x2', 'y2'].map((name) => line.getAttribute(name)),
  };
}

test('a sign stands where its position is in the view', () => {
  const middle = sign(200, 150);
  placeSigns(middle.parentElement!, camera, size);
  expect(middle.style.transform).toBe('translate(200.0px, 150.0px)');
  const [lng, lat] = camera.center;
  placeSigns(middle.parentElement!, { center: [lng - 90 / 256, lat], zoom: 8 }, size);
  // The world is 512 × 2^8 pixels wide: 90/256 of a degree are 128 of them.
  expect(middle.style.transform).toBe('translate(328.0px, 150.0px)');
});

test('a sign leaves the map with its place, and is not held at the edge', () => {
  const outside = sign(-30, 320);
  placeSigns(outside.parentElement!, camera, size);
  expect(outside.style.transform).toBe('translate(-30.0px, 320.0px)');
});

test('a figure’s label keeps inside the map as long as what it is about is in view', () => {
  const { root, label } = figure([390, 150], [300, 100]);
  placeSigns(root, camera, size);
  expect(label.style.transform).toBe(
    'translate(calc(max(6px, min(390.0px, 394.0px - 100%))), ' +
      'calc(max(6px, min(150.0px, 294.0px - 100%))))',
  );
});

test.each([
  ['to the left', [-1, 100]],
  ['to the right', [401, 100]],
  ['above', [300, -1]],
  ['below', [300, 301]],
] as [string, [number, number]][])(
  'a figure’s label leaves the map with what it is about: %s',
  (_, about) => {
    const { root, label } = figure([390, 150], about);
    placeSigns(root, camera, size);
    expect(label.style.transform).toBe('translate(calc(390.0px), calc(150.0px))');
  },
);

test('a label that is aligned to the left ends at its position', () => {
  const { root, label } = figure([390, 150], [-20, 100], { align: 'left' });
  placeSigns(root, camera, size);
  expect(label.style.transform).toBe('translate(calc(390.0px - 100%), calc(150.0px))');
});

test('a label keeps above what covers the lower part of the map', () => {
  const { root, label } = figure([100, 250], [100, 100]);
  placeSigns(root, camera, size, 120);
  expect(label.style.transform).toContain('min(250.0px, 174.0px - 100%)');
  // What is covered itself has no label above the cover.
  const covered = figure([100, 250], [100, 200]);
  placeSigns(covered.root, camera, size, 120);
  expect(covered.label.style.transform).toBe('translate(calc(100.0px), calc(250.0px))');
});

test('the line leads from the nearest side of the label, as it lies, to what it is about', () => {
  const right = figure([100, 100], [300, 110]);
  placeSigns(right.root, camera, size);
  expect(right.line()).toEqual(['183.0', '110.0', '300.0', '110.0']);
  const above = figure([100, 100], [50, 20], { lies: [120, 60] });
  placeSigns(above.root, camera, size);
  expect(above.line()).toEqual(['117.0', '60.0', '50.0', '20.0']);
});

test('only a label’s own line is drawn', () => {
  const { root, line } = figure([100, 100], [300, 110]);
  placeSigns(root, camera, size);
  expect(root.querySelector('[data-figure="other"]')?.hasAttribute('x1')).toBe(false);
  expect(line()[0]).toBe('183.0');
});

test('labels need more room on a narrow map and with large text', () => {
  const named = (fontSize: string): HTMLElement => {
    const root = drawn(html`<span class="place-name">Millbridge</span>`);
    one(root, '.place-name').style.fontSize = fontSize;
    return root;
  };
  expect(isCrowded(named('15.5px'), { width: 320, height: 300 })).toBe(false);
  expect(isCrowded(named('15.5px'), { width: 319, height: 300 })).toBe(true);
  expect(isCrowded(named('16px'), { width: 800, height: 300 })).toBe(true);
  expect(isCrowded(drawn(html``), { width: 800, height: 300 })).toBe(false);
});
