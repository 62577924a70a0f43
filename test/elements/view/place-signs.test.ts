// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import {
  isCrowded,
  labelProperties,
  layOut,
  placeSigns,
} from '../../../src/elements/view/place-signs.ts';
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

test('at rest, a sign is on a whole pixel, and while the view moves, where its position is', () => {
  const between = sign(99.7, 40.2);
  placeSigns(between.parentElement!, camera, size);
  expect(between.style.transform).toBe('translate(100.0px, 40.0px)');
  placeSigns(between.parentElement!, camera, size, true);
  expect(between.style.transform).toBe('translate(99.7px, 40.2px)');
});

test('a measured line leads from one of its ends to the other', () => {
  const line = JSON.stringify([at(100, 100), at(300, 110)]);
  const root = drawn(html`<svg><line data-line=${line}></line></svg>`);
  placeSigns(root, camera, size);
  const values = ['x1', 'y1', 'x2', 'y2'].map((name) =>
    root.querySelector('line')!.getAttribute(name),
  );
  expect(values).toEqual(['100.0', '100.0', '300.0', '110.0']);
});

test('a layout gives labels their form and place; what is not in it is left as it is, or has no room', () => {
  const root = drawn(
    html`<b class="place" data-place="here"></b><b class="place" data-place="there"></b
      ><i class="figure" data-figure="area"></i><i class="figure" data-figure="other"></i
      ><u class="area-words" data-area="here"></u>`,
  );
  layOut(root, {
    signs: { here: ['fw', -0.5, 4, 0, 18] },
    figures: { area: [8, -6] },
    areas: { here: [46, 40] },
  });
  const [here, there] = [...root.querySelectorAll<HTMLElement>('.place')];
  const shown = ({ style }: HTMLElement): string[] =>
    ['--f', '--b', '--w', '--tx', '--ty', '--side', '--clip'].map((name) =>
      style.getPropertyValue(name),
    );
  expect(shown(here!)).toEqual([
    'block',
    'none',
    'block',
    'calc(-50% + 4px)',
    'calc(0% + 18px)',
    'center',
    'none',
  ]);
  // A sign that is not in it is hidden.
  expect(shown(there!).slice(0, 2)).toEqual(['', '']);
  const [area, other] = [...root.querySelectorAll<HTMLElement>('.figure')];
  expect(area!.style.getPropertyValue('--dx')).toBe('8.0px');
  expect([area!, other!].map((one) => one.hasAttribute('data-out'))).toEqual([false, true]);
  expect(one(root, '.area-words').dataset).toMatchObject({ lng: '46', lat: '40' });
});

test('a name without room is clipped, so that it is heard', () => {
  expect(labelProperties('x', 0, 0, 0, 0)['--clip']).toBe('inset(50%)');
});

test('labels need more room on a narrow map and with large text', () => {
  const named = (fontSize: string): HTMLElement => {
    const root = drawn(html`<span class="place-name">Millbridge</span>`);
    one(root, '.place-name').style.fontSize = fontSize;
    return root;
  };
  expect(isCrowded(named('14.5px'), { width: 260, height: 400 })).toBe(false);
  expect(isCrowded(named('14.5px'), { width: 259, height: 400 })).toBe(true);
  expect(isCrowded(named('15px'), { width: 520, height: 400 })).toBe(true);
  expect(isCrowded(named('16px'), { width: 521, height: 400 })).toBe(false);
  expect(isCrowded(drawn(html``), { width: 800, height: 500 })).toBe(false);
  // A frame that nobody fits has a lower map than a page.
  expect(isCrowded(named('14.5px'), { width: 360, height: 352 })).toBe(false);
  expect(isCrowded(named('14.5px'), { width: 360, height: 351 })).toBe(true);
  expect(isCrowded(named('16px'), { width: 800, height: 335 })).toBe(true);
  expect(isCrowded(named('16px'), { width: 599, height: 399 })).toBe(true);
});
