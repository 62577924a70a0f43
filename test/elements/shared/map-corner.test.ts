// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'lit';
import { expect, test } from 'vitest';
import { mapCorner } from '../../../src/elements/shared/map-corner.ts';
import { placeScale } from '../../../src/elements/view/place-signs.ts';
import { CORNER, locatorSize, LOWEST_LOCATED } from '../../../src/scene/corner/locator.ts';
import { corner as taken } from '../../../src/scene/labels/furniture.ts';
import { SMALL_MAPS } from '../../../src/scene/labels/label-look.ts';
import type { Locator } from '../../../src/story/story.ts';

const locator: Locator = {
  land: 'M0 0l10 0 0 10z',
  names: [{ text: '<b>Reedland</b>', at: [20, 40] }],
  frame: 'M-3 3L3 3L3-3L-3-3z',
};

function corner(...content: Parameters<typeof mapCorner>): HTMLElement {
  const root = document.createElement('div');
  render(mapCorner(...content), root);
  return root;
}

test('is the land around the map, with its frame and names, for the eye alone', () => {
  const root = corner(locator);
  expect(root.querySelector('.corner')?.getAttribute('aria-hidden')).toBe('true');
  const paths = [...root.querySelectorAll('.locator path')];
  expect(paths.map((path) => path.getAttribute('d'))).toContain(locator.land);
  expect(paths.map((path) => path.getAttribute('d'))).toContain(locator.frame);
  expect(paths[0]?.getAttribute('fill')).toBe('var(--cm-water)');
  expect(root.querySelector('.locator text')?.textContent).toBe('<b>Reedland</b>');
});

test('without a locator is the scale alone', () => {
  const root = corner(undefined, { km: '50 km', miles: '30 miles' });
  expect(root.querySelector('.locator')).toBeNull();
  const labels = [...root.querySelectorAll<HTMLElement>('.map-scale span')];
  expect(labels.map(({ dataset }) => dataset['label'])).toEqual(['50 km', '30 miles']);
});

test('the scale follows the view', () => {
  const root = corner(undefined);
  const bounds = [44.6, 38.6, 48, 41.1] as const;
  const at = (zoom: number): (string | undefined)[] => {
    placeScale(root, bounds, { center: [46, 40], zoom });
    const bar = root.querySelector<HTMLElement>('.map-scale')!;
    return [
      ...[...bar.querySelectorAll('span')].map(({ dataset }) => dataset['label']),
      bar.style.getPropertyValue('--km'),
    ];
  };
  expect(at(7)).toEqual(['50 km', '30 miles', '106.7px']);
  expect(at(9.5)).toEqual(['5 km', '3 miles', '60.4px']);
  expect(at(0.5)[1]).toBe('1,000 miles');
});

test('the stylesheet has the sizes that pictures and labels reckon with', () => {
  const css = readFileSync(
    join(import.meta.dirname, '../../../src/elements/shared/styles/map-corner.css'),
    'utf8',
  );
  expect(css).toContain(`inset: auto auto ${CORNER.edge}px ${CORNER.edge}px`);
  expect(css).toContain(`gap: ${CORNER.gap}px`);
  const [large, small] = css.split(`@container map ${SMALL_MAPS} {`);
  const sizes = { desk: { width: 1280, height: 500 }, phone: { width: 360, height: 500 } };
  expect(large).toContain(`--locator: ${locatorSize(sizes.desk)}px;`);
  expect(small).toMatch(
    new RegExp(`^\\s*\\.corner {\\s*--locator: ${locatorSize(sizes.phone)}px;`),
  );
  expect(css).toContain(`(max-height: ${LOWEST_LOCATED - 0.02}px)`);
  for (const size of Object.values(sizes)) {
    const boxes = taken({ bounds: [44, 38, 48, 41], camera: { center: [46, 40], zoom: 7 }, size });
    const scale = boxes.pop();
    const globe = Math.max(...boxes.map(({ right }) => right));
    expect(globe).toBeGreaterThanOrEqual(CORNER.edge + locatorSize(size));
    expect(scale!.left).toBe(CORNER.edge + locatorSize(size) + CORNER.gap);
  }
});
