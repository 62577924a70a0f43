import { describe, expect } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import type { Overlay } from '../../src/elements/numbers/overlay-switch.ts';
import { noOverlays } from '../../src/reading/overlays.ts';
import { defineTools } from '../../src/elements/map/tools.ts';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory } from './fixture-story.ts';
import { eventually, mapTest, shown, viewRoot } from './map-test.ts';

/** The fixture with a comparison to Delaware and one measured line. */
function measuredStory(): Story {
  const story = fixtureStory();
  const claim = story.claims[0]!.id;
  const [west, south, east, north] = story.bounds;
  const middle = (south + north) / 2;
  return {
    ...story,
    measurements: [
      {
        claim,
        measure: 'delaware-in-all',
        label: 'Delaware in all',
        of: 'comparison',
        value: 6441,
        unit: 'km²',
        method: 'm',
      },
      {
        claim,
        measure: 'nearest-edge',
        label: 'nearest edge',
        value: 31.6,
        error: 1,
        unit: 'km',
        method: 'm',
        line: [
          [west + (east - west) / 3, middle],
          [east - (east - west) / 3, middle],
        ],
      },
    ],
  };
}

/** The switches as a page brings them, below the map. */
function switches(): HTMLElement {
  const more = document.createElement('div');
  more.slot = 'more';
  for (const overlay of ['comparison', 'ruler', 'line:nearest-edge']) {
    const one = document.createElement('conflict-overlay-switch');
    one.setAttribute('overlay', overlay);
    more.append(one);
  }
  return more;
}

function box(map: ConflictMap, overlay: Overlay): HTMLInputElement {
  const found = map.querySelector(`conflict-overlay-switch[overlay="${overlay}"]`);
  return found!.shadowRoot!.querySelector('input')!;
}

function rootOf(map: ConflictMap, name: string): ParentNode {
  return viewRoot(map).querySelector(name)!.shadowRoot!;
}

function press(target: Element, key: string, shiftKey = false): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      shiftKey,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

const overlays = mapTest.extend('map', async ({ mount }) => {
  defineTools();
  const map = mount({ stories: [measuredStory()], content: [switches()] });
  await shown(map);
  await eventually(() => box(map, 'ruler')).toBeTruthy();
  return map;
});

describe('the outline for comparison', () => {
  const told = (map: ConflictMap): string =>
    rootOf(map, 'conflict-comparison').querySelector('[role=status]')?.textContent ?? '';
  const mover = (map: ConflictMap): HTMLElement =>
    rootOf(map, 'conflict-comparison').querySelector<HTMLElement>('.move')!;

  overlays('comes with its switch, and takes the focus', async ({ map }) => {
    expect(rootOf(map, 'conflict-comparison').querySelector('path')).toBeNull();
    box(map, 'comparison').click();
    await eventually(() => rootOf(map, 'conflict-comparison').querySelectorAll('path').length).toBe(
      2,
    );
    const root = rootOf(map, 'conflict-comparison') as ShadowRoot;
    await eventually(() => root.activeElement).toBe(mover(map));
    expect(root.querySelector('.label')?.textContent).toContain('6,446 km² in all');
  });

  overlays('is moved and turned by keys, and taken away by Escape', async ({ map }) => {
    box(map, 'comparison').click();
    await eventually(() => told(map)).toContain('Its middle');
    const before = told(map);
    press(mover(map), 'ArrowLeft');
    await eventually(() => told(map)).not.toBe(before);
    press(mover(map), '.');
    await eventually(() => told(map)).toContain('turned by 5°');
    press(mover(map), 'ArrowLeft', true);
    press(mover(map), ',');
    await eventually(() => told(map)).toContain('turned by 355°');
    press(mover(map), 'Escape');
    await eventually(() => rootOf(map, 'conflict-comparison').querySelector('path')).toBeNull();
    await eventually(() => box(map, 'comparison').checked).toBe(false);
  });
});

describe('a measured line', () => {
  overlays('is drawn with its length while it is switched on', async ({ map }) => {
    const text = (): string =>
      rootOf(map, 'conflict-distance-lines').querySelector('text')?.textContent ?? '';
    box(map, 'line:nearest-edge').click();
    await eventually(() => text().replaceAll('\u00A0', ' ')).toBe('nearest edge: 32 km');
    box(map, 'line:nearest-edge').click();
    await eventually(text).toBe('');
  });
});

describe('the ruler', () => {
  overlays('measures by keys alone', async ({ map }) => {
    map.overlays = { ...noOverlays, ruler: [] };
    const root = rootOf(map, 'conflict-ruler');
    const told = (): string => root.querySelector('[role=status]')?.textContent ?? '';
    await eventually(told).toBe('No point is set.');
    const ruler = root.querySelector('.box')!;
    press(ruler, 'Enter');
    await eventually(told).toContain('One point');
    press(ruler, 'ArrowRight');
    press(ruler, 'Enter');
    await eventually(told).toMatch(/^2 points, [\d.]+ km \([\d.]+ mi\) along them\.$/);
    press(ruler, 'ArrowDown');
    press(ruler, 'Enter');
    await eventually(told).toMatch(/; inside: [\d.,]+ km² \([\d.,]+ sq mi\)\.$/);
    press(ruler, 'Backspace');
    await eventually(told).toMatch(/^2 points/);
    press(ruler, 'Escape');
    await eventually(() => root.querySelector('.box')).toBeNull();
    expect(box(map, 'ruler').checked).toBe(false);
  });

  overlays('takes clicks on the map, and selects nothing by them', async ({ map }) => {
    box(map, 'ruler').click();
    const root = rootOf(map, 'conflict-ruler');
    await eventually(() => root.querySelector('.box')).toBeTruthy();
    const canvas = viewRoot(map).querySelector('.canvas')!;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    for (const part of [0.2, 0.7])
      canvas.dispatchEvent(
        new MouseEvent('click', {
          clientX: left + width * part,
          clientY: top + height * part,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    await eventually(() => root.querySelectorAll('circle').length).toBe(2);
    expect(map.select).toBe('');
  });
});
