// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { showMapWith } from '../../../src/elements/guide/show-map.ts';

/** Top and bottom, left and right in the window. */
type Sides = [top: number, bottom: number, left: number, right: number];

function placed<Placed extends Element>(
  element: Placed,
  [top, bottom, left, right]: Sides,
): Placed {
  const box = { top, bottom, left, right, height: bottom - top, width: right - left };
  element.getBoundingClientRect = () => ({ ...box, x: left, y: top, toJSON: () => box });
  return element;
}

/** How the map was scrolled into a window of 800 px. */
function scrolled(map: Sides, guide: Sides): unknown[] {
  vi.stubGlobal('innerHeight', 800);
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    host.remove();
  });
  // By its name alone: other files of the worker may have defined the element.
  const svg = 'http://www.w3.org/2000/svg';
  const view = placed(document.createElementNS(svg, 'conflict-map-view'), map);
  const card = placed(document.createElement('div'), guide);
  host.attachShadow({ mode: 'open' }).append(view, card);
  const calls: unknown[] = [];
  view.scrollIntoView = (options) => calls.push(options);
  showMapWith(card);
  return calls;
}

const toItsTop = [{ block: 'start' }];

test.each<[string, Sides, Sides, unknown[]]>([
  ['over a map in sight, nothing', [0, 450, 0, 360], [200, 600, 0, 360], []],
  ['over a map of which 120 px are left', [-80, 370, 0, 360], [120, 520, 0, 360], []],
  ['over a map of which less is left', [-90, 360, 0, 360], [119, 519, 0, 360], toItsTop],
  ['over a map that is above the window', [-300, 150, 0, 360], [-25, 375, 0, 360], toItsTop],
  ['over a map that is below the window', [681, 1131, 0, 360], [880, 1280, 0, 360], toItsTop],
  ['over a map that begins in the window', [680, 1130, 0, 360], [878, 1278, 0, 360], []],
  ['beside a map in sight, nothing', [0, 600, 0, 700], [0, 600, 700, 1000], []],
  ['beside a map whose top is cut', [-1, 599, 0, 700], [-1, 599, 700, 1000], toItsTop],
  ['below a map in sight, nothing', [0, 100, 0, 700], [100, 500, 0, 700], []],
  ['where nothing is laid out, nothing', [0, 0, 0, 0], [0, 0, 0, 0], []],
])('%s', (_where, map, guide, calls) => {
  expect(scrolled(map, guide)).toEqual(calls);
});

test('outside a map, nothing happens', () => {
  expect(() => {
    showMapWith(document.createElement('div'));
  }).not.toThrow();
});
