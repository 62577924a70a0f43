// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerWhole } from '../../../src/embed/frame/cut-frame.ts';
import type { ConflictMap } from '../../../src/elements/map/conflict-map.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page in a frame, whose sizes change when the test says so. */
class FakeWindow extends EventTarget {
  readonly document = document.implementation.createHTMLDocument();
  readonly location = { href: 'https://example.org/map#claim=weir' };
  readonly origin: string;
  innerHeight = 500;
  scrollY = 0;
  /** Height of the page's content. */
  content = 1200;
  observed: Element[] = [];
  readonly ResizeObserver: unknown;
  #changed: (() => void) | null = null;

  constructor(origin: string) {
    super();
    this.origin = origin;
    const watch = (changed: () => void): void => void (this.#changed = changed);
    const disconnect = (): void => void (this.#changed = null);
    const { observed } = this;
    this.ResizeObserver = class {
      constructor(changed: () => void) {
        watch(changed);
      }
      observe(element: Element): void {
        observed.push(element);
      }
      disconnect(): void {
        disconnect();
      }
    };
  }

  /** The browser has laid the page out, as it does at first and whenever a size changes. */
  lay(content = this.content): void {
    this.content = content;
    this.#changed?.();
  }
}

interface Page {
  window: FakeWindow;
  root: HTMLElement;
  link: HTMLAnchorElement;
  bar: HTMLElement;
  map: HTMLElement & { currentStory: { claims: unknown[] } | null };
  /** Whether the link is offered, and how much is shown from the map's top to it. */
  state: () => [cut: boolean, room: string];
  /** How, and how much of that is the map's. */
  mapRoom: () => [cut: string | undefined, room: string];
}

/** A page whose bar with the link is 60 pixels high at the lower edge of the frame. */
function page({ origin = 'https://example.org', framed = true, bar = true } = {}): Page {
  const window = new FakeWindow(origin);
  const { document: inside } = window;
  const root = inside.documentElement;
  if (framed) root.dataset['framed'] = '';
  inside.body.innerHTML =
    '<div id="map"></div><p class="whole-map"><a href="whole.html">All claims</a></p>';
  const made = {
    window,
    root,
    map: inside.querySelector<Page['map']>('#map')!,
    bar: inside.querySelector<HTMLElement>('.whole-map')!,
    link: inside.querySelector('a')!,
    state: (): [boolean, string] => [
      'cut' in root.dataset,
      root.style.getPropertyValue('--cm-room'),
    ],
    mapRoom: (): [string | undefined, string] => [
      root.dataset['cut'],
      root.style.getPropertyValue('--cm-map-room'),
    ],
  };
  if (!bar) made.bar.remove();
  root.getBoundingClientRect = () => new DOMRect(0, 0, 360, window.content);
  made.bar.getBoundingClientRect = () => new DOMRect(0, window.innerHeight - 60, 360, 60);
  const parts = inside.createElement('div');
  parts.innerHTML =
    '<section class="map"></section><conflict-timeline></conflict-timeline><div class="actions"></div>';
  const [map, timeline, actions] = parts.children;
  map!.getBoundingClientRect = () => new DOMRect(0, 21, 360, 400);
  // What is taken away has no height.
  timeline!.getBoundingClientRect = () =>
    new DOMRect(0, 421, 360, root.dataset['cut'] === 'low' ? 0 : 100);
  actions!.getBoundingClientRect = () => new DOMRect(0, 521, 360, 50);
  Object.assign(made.map, { renderRoot: parts });
  made.map.currentStory = { claims: Array(8).fill({}) };
  offerWhole(window as unknown as Window & typeof globalThis, made.map as unknown as ConflictMap);
  return made;
}

test('what a frame cuts off is offered, once its host has had time to fit the frame', () => {
  const { window, state } = page();
  window.lay();
  vi.advanceTimersByTime(399);
  expect(state()).toEqual([false, '']);
  vi.advanceTimersByTime(1);
  // From the map's content, 21 pixels down, to the bar at 440.
  expect(state()).toEqual([true, '419px']);
});

test('a host that fits its frame in time has nothing said of it', () => {
  const { window, state } = page();
  window.lay();
  vi.advanceTimersByTime(300);
  window.innerHeight = 1200;
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(1000);
  expect(state()).toEqual([false, '']);
});

test('part of a pixel is not cut off', () => {
  const { window, state } = page();
  window.lay(501);
  vi.advanceTimersByTime(400);
  expect(state()[0]).toBe(false);
  window.lay(501.5);
  vi.advanceTimersByTime(400);
  expect(state()[0]).toBe(true);
});

test('each change waits anew for the host’s answer', () => {
  const { window, state } = page();
  window.lay();
  vi.advanceTimersByTime(300);
  window.lay(1300);
  vi.advanceTimersByTime(300);
  expect(state()[0]).toBe(false);
  vi.advanceTimersByTime(100);
  expect(state()[0]).toBe(true);
});

test('a host that fits the frame later takes the link away at once', () => {
  const { window, state } = page();
  window.lay();
  vi.advanceTimersByTime(400);
  window.innerHeight = 1200;
  window.dispatchEvent(new Event('resize'));
  expect(state()).toEqual([false, '']);
});

test('in however low a frame the map keeps some room', () => {
  const { window, state } = page();
  window.innerHeight = 220;
  window.lay();
  vi.advanceTimersByTime(400);
  expect(state()).toEqual([true, '200px']);
});

test.each([
  ['500 pixels: the timeline and the buttons are below the map', 500, '', '269px'],
  ['471 pixels: the map is as low as it may be with them', 471, '', '240px'],
  ['470 pixels: without the timeline', 470, 'low', '339px'],
  ['370 pixels: the map alone', 370, 'low', '289px'],
])('in a frame of %s', (_, height, cut, room) => {
  const { window, mapRoom } = page();
  window.innerHeight = height;
  window.lay();
  vi.advanceTimersByTime(400);
  expect(mapRoom()).toEqual([cut, room]);
  // What has changed is measured again, and comes to the same.
  window.lay();
  vi.advanceTimersByTime(400);
  expect(mapRoom()).toEqual([cut, room]);
});

test('a frame that is fitted later leaves the map its own height', () => {
  const { window, mapRoom } = page();
  window.lay();
  vi.advanceTimersByTime(400);
  window.innerHeight = 1200;
  window.dispatchEvent(new Event('resize'));
  expect(mapRoom()).toEqual([undefined, '']);
});

test('the page and the bar are watched: its words may take another line', () => {
  const { window, root, bar } = page();
  expect(window.observed).toEqual([root, bar]);
});

test('the link says how many claims there are, as soon as that is known', () => {
  const { link, map } = page();
  expect(link.textContent).toBe('All 8 claims, dates and sources');
  map.currentStory = null;
  map.dispatchEvent(new Event('conflict-story'));
  expect(link.textContent).toBe('All 8 claims, dates and sources');
  map.currentStory = { claims: Array(3).fill({}) };
  map.dispatchEvent(new Event('conflict-story'));
  expect(link.textContent).toBe('All 3 claims, dates and sources');
});

test('the link opens the map in a page of its own, as it stands now', () => {
  const { window, link, state } = page();
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  window.lay();
  vi.advanceTimersByTime(400);
  // A listener of the test's own keeps happy-dom from opening a window.
  link.addEventListener('click', (event) => event.preventDefault());
  link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  expect(link.getAttribute('href')).toBe('https://example.org/map#claim=weir');
  expect(state()[0]).toBe(true);
});

test('in a sandbox, where nothing would open, the link has the frame scroll', () => {
  const { window, root, link, state } = page({ origin: 'null' });
  expect(link.hasAttribute('target')).toBe(false);
  window.lay();
  vi.advanceTimersByTime(400);
  link.addEventListener('click', (event) => event.preventDefault());
  link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  expect(link.getAttribute('href')).toBe('whole.html');
  expect([...state(), 'framed' in root.dataset]).toEqual([false, '', false]);
});

test('what moves the page inside ends it for good: nobody is left in the middle of it', () => {
  const { window, root, state } = page();
  window.lay();
  vi.advanceTimersByTime(400);
  window.dispatchEvent(new Event('scroll'));
  expect([state()[0], 'framed' in root.dataset]).toEqual([true, true]);
  window.scrollY = 40;
  window.dispatchEvent(new Event('scroll'));
  expect([...state(), 'framed' in root.dataset]).toEqual([false, '', false]);
  window.lay(1400);
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(1000);
  expect(state()[0]).toBe(false);
});

test('a page that moves before the host has answered is not cut afterwards', () => {
  const { window, state } = page();
  window.lay();
  vi.advanceTimersByTime(300);
  window.scrollY = 40;
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1000);
  expect(state()).toEqual([false, '']);
});

test.each([
  ['in a wide frame, which scrolls', { framed: false }],
  ['without the link', { bar: false }],
])('a page %s is left as it is', (_, settings) => {
  const { window, state } = page(settings);
  expect(window.observed).toEqual([]);
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(400);
  expect(state()).toEqual([false, '']);
});
