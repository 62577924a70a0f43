// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  markPosterAreas,
  shiftPoster,
  startsByItself,
} from '../../../src/elements/view/poster-view.ts';
import type { EngineStart } from '../../../src/elements/shared/map-settings.ts';
import type { Camera } from '../../../src/scene/camera.ts';
import { filterStory } from '../../../src/story/filter-story.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { settings } from '../fixtures/settings.ts';
import { villageStory } from '../fixtures/village-story.ts';

describe('the poster in another view', () => {
  const opening: Camera = { center: [46, 40], zoom: 7 };
  const size = { width: 800, height: 400 };

  function shifted(camera: Camera): Record<'x' | 'y' | 'scale' | 'names', string> {
    const view = document.createElement('div');
    view.style.setProperty('--poster-names', 'hidden');
    shiftPoster(view, opening, camera, size);
    const value = (name: string): string => view.style.getPropertyValue(`--poster-${name}`);
    return { x: value('x'), y: value('y'), scale: value('scale'), names: value('names') };
  }

  test('is where it was in the opening view, with its names', () => {
    expect(shifted(opening)).toEqual({ x: '0.0px', y: '0.0px', scale: '1.0000', names: '' });
  });

  test('moves against the view: to the left of a view farther east', () => {
    // A degree is 512 · 2⁷ / 360 pixels.
    const { x, y, scale, names } = shifted({ center: [47, 40], zoom: 7 });
    expect([x, y, scale, names]).toEqual(['-182.0px', '0.0px', '1.0000', '']);
  });

  test('grows with the zoom, around the middle of the view, without its names', () => {
    const { x, scale, names } = shifted({ center: [47, 40], zoom: 8 });
    expect([x, scale, names]).toEqual(['-364.1px', '2.0000', 'hidden']);
  });
});

test('areas whose claims are all hidden are not drawn, and the selected one is as in the engine', () => {
  const story = villageStory();
  // As in a page: the poster is the page’s, the view in the map’s shadow root, in a part of it.
  const map = document.createElement('div');
  map.innerHTML = `<a class="pm-area" data-select="moor"><i class="pm-outline"></i></a>
    <a class="pm-area" data-select="reedmarsh"><i class="pm-outline"></i></a>`;
  const root = map.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><div class="view"></div></section>';
  const view = root.querySelector<HTMLElement>('.view')!;
  const hidden = (): boolean[] =>
    [...map.querySelectorAll('.pm-area')].map((area) => area.hasAttribute('hidden'));
  const strokes = (): string[] =>
    [...map.querySelectorAll<HTMLElement>('.pm-outline')].map(({ style }) =>
      style.getPropertyValue('stroke-width'),
    );
  markPosterAreas(view, story, { place: null });
  expect(hidden()).toEqual([false, false]);
  expect(strokes()).toEqual(['calc(1.3*var(--px))', 'calc(1.3*var(--px))']);
  markPosterAreas(view, filterStory(story, { ...noFilter, places: ['moor'] }).story, {
    place: 'reedmarsh',
  });
  expect(hidden()).toEqual([false, true]);
  expect(strokes()).toEqual(['calc(1.3*var(--px))', 'calc(2.4*var(--px))']);
  markPosterAreas(view, null, { place: null });
  expect(hidden()).toEqual([true, true]);
});

test('the engine starts by itself where it is to, and where there is no poster to read', () => {
  const starts = (engine: EngineStart, poster: boolean): boolean => {
    const host = document.createElement('div');
    const renderRoot = host.attachShadow({ mode: 'open' });
    renderRoot.innerHTML = '<slot name="poster"></slot>';
    if (poster) host.innerHTML = '<svg slot="poster"></svg>';
    document.body.append(host);
    return startsByItself({ settings: settings({ engine }), renderRoot });
  };
  const all = ['auto', 'visible', 'interaction', 'none'] as const;
  expect(all.map((engine) => starts(engine, true))).toEqual([false, true, false, false]);
  expect(all.map((engine) => starts(engine, false))).toEqual([true, true, false, false]);
});
