// @vitest-environment happy-dom
import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { mapControls } from '../../../src/elements/view/map-controls.ts';
import { NameLayer } from '../../../src/elements/view/name-layer.ts';
import { type Camera, project } from '../../../src/scene/camera.ts';
import { sceneOf } from '../../../src/scene/scene.ts';
import type { Basemap, Settlement } from '../../../src/scene/basemap.ts';
import { allBasemapRoles } from '../../../src/story/vocabulary/basemap-roles.ts';
import { villageStory } from '../fixtures/village-story.ts';
import { drawn, one } from '../fixtures/mounted.ts';

const story = villageStory();

/** A basemap of two towns, by their distance in degrees from the middle. */
function basemapOf(...towns: [name: string, east: number, other?: string][]): Basemap {
  const empty = { type: 'FeatureCollection' as const, features: [] };
  const none = Object.fromEntries(allBasemapRoles().map((role) => [role, empty]));
  const layers: Basemap['layers'] = {
    ...(none as unknown as Basemap['layers']),
    settlement: {
      ...empty,
      features: towns.map(([name, east, other]) => {
        const properties: Settlement = {
          id: name.toLowerCase(),
          name,
          names: other === undefined ? {} : { az: other },
          rank: 1,
          population: null,
        };
        const geometry = { type: 'Point' as const, coordinates: [46.5 + east, 39.9] };
        return { type: 'Feature' as const, properties, geometry };
      }),
    },
  };
  return { view: [43, 38, 50, 42], layers };
}

const basemap = basemapOf(['Northwick', 0.2, 'Şimal'], ['Southwick', -0.8]);
const size = { width: 800, height: 600 };
const noButtons = (): Element[] => [];
const camera: Camera = { center: [46.5, 39.9], zoom: 7 };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  return () => vi.useRealTimers();
});

/** A map view without anything on it but the layer of names. */
function layer(names = 'article'): { names: NameLayer; element: HTMLElement } {
  const root = drawn(html`<div class="stage"><div class="map-names"></div></div>`);
  const layer = new NameLayer(root);
  layer.show(sceneOf(story, names), basemap);
  return { names: layer, element: one(root, '.map-names') };
}

function texts(element: HTMLElement): string[] {
  return [...element.children].map(({ textContent }) => textContent);
}

function named(element: HTMLElement, text: string): HTMLElement {
  return [...element.children].find(({ textContent }) => textContent === text) as HTMLElement;
}

test('names stand at their places, and the styles know the zoom', () => {
  const { names, element } = layer();
  names.follow(camera, size, noButtons);
  expect(texts(element)).toContain('Northwick');
  const [x, y] = project([46.7, 39.9], camera, size);
  expect(named(element, 'Northwick').style.transform).toBe(
    `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`,
  );
  expect(element.style.getPropertyValue('--zoom')).toBe('7.00');
});

test('they are in the names that the reader has chosen', () => {
  const { names, element } = layer('az');
  names.follow(camera, size, noButtons);
  expect(texts(element)).toContain('Şimal');
});

test('a change of the middle moves them together; at rest they look for room anew', () => {
  const { names, element } = layer();
  names.follow(camera, size, noButtons);
  const before = named(element, 'Northwick');
  const at = before.style.transform;
  const moved: Camera = { ...camera, center: [46.6, 39.9] };
  names.follow(moved, size, noButtons);
  const [x, y] = project(camera.center, moved, size);
  expect(element.style.transform).toBe(
    `translate(${(x - 400).toFixed(1)}px, ${(y - 300).toFixed(1)}px)`,
  );
  expect(before.style.transform).toBe(at);
  vi.advanceTimersByTime(150);
  expect(element.style.transform).toBe('');
  expect(named(element, 'Northwick')).toBe(before);
  expect(before.style.transform).not.toBe(at);
});

test('a change of the zoom moves each to its place, and its letters grow at rest', () => {
  const { names, element } = layer();
  names.follow(camera, size, noButtons);
  const closer: Camera = { ...camera, zoom: 7.5 };
  names.follow(closer, size, noButtons);
  const [x, y] = project([46.7, 39.9], closer, size);
  expect(named(element, 'Northwick').style.transform).toBe(
    `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`,
  );
  expect(element.style.getPropertyValue('--zoom')).toBe('7.00');
  vi.advanceTimersByTime(150);
  expect(element.style.getPropertyValue('--zoom')).toBe('7.50');
});

test('a name that lies under a label gives way', () => {
  const root = drawn(
    html`<div class="stage">
      <div class="map-names"></div>
      <div class="signs"><button class="figure"></button></div>
    </div>`,
  );
  const names = new NameLayer(root);
  names.show(sceneOf(story), basemap);
  const element = one(root, '.map-names');
  names.follow(camera, size, noButtons);
  expect(texts(element)).toContain('Northwick');
  one(root, '.figure').getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  names.again();
  expect(texts(element)).toEqual([]);
});

test('without a size there is nothing to place', () => {
  const { names, element } = layer();
  names.follow(camera, { width: 0, height: 0 }, noButtons);
  expect(element.children).toHaveLength(0);
});

test('a name gives way to a button that lies on the map', () => {
  const { names, element } = layer();
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  names.follow(camera, size, () => [button]);
  expect(texts(element)).toEqual([]);
});

test('in a view that rests, the boxes are not read at once', () => {
  const { names, element } = layer();
  names.follow(camera, size, noButtons);
  vi.advanceTimersByTime(1000);
  const read = vi.fn(noButtons);
  names.follow(camera, size, read);
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  expect(read).toHaveBeenCalledOnce();
  expect(texts(element)).toContain('Northwick');
});

test('what is in view is said when it is asked, each time anew', () => {
  const { names, region, button } = asking();
  button.click();
  expect(region.textContent).toBe('');
  names.follow(camera, size, noButtons);
  button.click();
  expect(region.textContent).toMatch(
    /^In view: .+; the towns Northwick and Southwick; \d+ of \d+ claims on the map\.$/,
  );
  const [before] = region.childNodes;
  button.click();
  expect(region.firstChild).not.toBe(before);
  names.follow({ center: [10, 10], zoom: 9 }, size, noButtons);
  button.click();
  expect(region.textContent).toContain('no place with a claim');
});

test('it is shown while its button has the focus, and only heard afterwards', () => {
  const { names, region, button } = asking();
  names.follow(camera, size, noButtons);
  expect(region.className).toBe('heard');
  button.click();
  expect(document.activeElement).toBe(button);
  expect(region.className).not.toContain('heard');
  button.blur();
  expect(region.className).toBe('heard');
});

/** A layer of names, and the button that asks what is in view. */
function asking(): { names: NameLayer; region: HTMLElement; button: HTMLElement } {
  const { names } = layer();
  const nothing = (): void => {};
  const controls = drawn(mapControls(nothing, nothing, (event) => names.sayInView(event)));
  const button = one(controls, '[aria-label="What is in view"]');
  return { names, region: one(controls, '[role="status"]'), button };
}
