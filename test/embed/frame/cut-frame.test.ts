// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cutFrame } from '../../../src/embed/frame/cut-frame.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page in a frame, whose sizes change when the test says so. */
class FakeWindow extends EventTarget {
  readonly document = document.implementation.createHTMLDocument();
  innerHeight = 500;
  scrollY = 0;
  /** Height of the page's content. */
  content = 1200;
  observed: Element[] = [];
  readonly getComputedStyle = getComputedStyle;
  readonly ResizeObserver: unknown;
  /** What the next frame calls. */
  readonly frames: (() => void)[] = [];
  #changed: (() => void) | null = null;

  constructor() {
    super();
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
    this.tellSizes(content);
    this.paint();
  }

  /** It tells of the sizes that have changed. */
  tellSizes(content: number): void {
    this.content = content;
    this.#changed?.();
  }

  /** It comes to the next frame. */
  paint(): void {
    for (const frame of this.frames.splice(0)) frame();
  }

  requestAnimationFrame(frame: () => void): void {
    this.frames.push(frame);
  }

  /** The window gets another height. */
  resize(height: number): void {
    this.innerHeight = height;
    this.dispatchEvent(new Event('resize'));
  }
}

interface Page {
  window: FakeWindow;
  root: HTMLElement;
  bar: HTMLElement;
  map: HTMLElement;
  /** Whether the frame is cut, and how much is shown from the map's top to the link. */
  state: () => [cut: boolean, room: string];
  /** How, and how much of that is the map's. */
  mapRoom: () => [cut: string | undefined, room: string];
}

interface PageKind {
  framed?: boolean;
  bar?: boolean;
  /** Whether the element's script has run. */
  defined?: boolean;
  height?: number;
  content?: number;
}

/** A page whose bar with the link is 60 pixels high at the lower edge of the frame. */
function page(kind: PageKind = {}): Page {
  const { framed = true, bar = true, defined = true, height = 500, content = 1200 } = kind;
  const window = Object.assign(new FakeWindow(), { innerHeight: height, content });
  const { document: inside } = window;
  const root = inside.documentElement;
  if (framed) root.dataset['framed'] = '';
  inside.body.innerHTML = `<conflict-map>
      <div class="poster"></div><div slot="timeline" style="padding-block-end: 50px"></div>
    </conflict-map><p class="whole-map"><a href="whole.html">All claims</a></p>`;
  const made = {
    window,
    root,
    map: inside.querySelector<HTMLElement>('conflict-map')!,
    bar: inside.querySelector<HTMLElement>('.whole-map')!,
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
  made.bar.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
  made.bar.getBoundingClientRect = () => new DOMRect(0, window.innerHeight - 60, 360, 60);
  const [poster, ownTimeline] = made.map.children;
  poster!.getBoundingClientRect = () => new DOMRect(0, 21 - window.scrollY, 360, 400);
  ownTimeline!.getBoundingClientRect = () => new DOMRect(0, 421, 360, 150);
  if (defined) {
    const parts = made.map.attachShadow({ mode: 'open' });
    parts.innerHTML =
      '<section class="map"></section><conflict-timeline></conflict-timeline><div class="actions"></div>';
    const [map, timeline, actions] = parts.children;
    map!.getBoundingClientRect = () => new DOMRect(0, 21 - window.scrollY, 360, 400);
    // What is taken away has no height.
    timeline!.getBoundingClientRect = () =>
      new DOMRect(0, 421, 360, root.dataset['cut'] === 'low' ? 0 : 100);
    actions!.getBoundingClientRect = () => new DOMRect(0, 521, 360, 50);
  }
  cutFrame(window as unknown as Window & typeof globalThis);
  return made;
}

test('what does not fit is cut off before the page is painted', () => {
  // From the map's content, 21 pixels down, to the bar at 440.
  expect(page().state()).toEqual([true, '419px']);
});

test('a host that fits its frame has the map at its own height at once', () => {
  const { window, state, mapRoom } = page();
  window.resize(1200);
  expect([state(), mapRoom()]).toEqual([
    [false, ''],
    [undefined, ''],
  ]);
});

test('nothing changes while the browser tells of sizes, which it would report as a loop', () => {
  const { window, state } = page({ content: 1200 });
  window.tellSizes(400);
  expect(state()[0]).toBe(true);
  window.paint();
  expect(state()[0]).toBe(false);
});

test('a frame that is moved before the next frame stays whole', () => {
  const { window, state } = page();
  window.tellSizes(1300);
  window.scrollY = 40;
  window.dispatchEvent(new Event('scroll'));
  window.paint();
  expect(state()[0]).toBe(false);
});

test('part of a pixel is not cut off', () => {
  expect(page({ content: 501 }).state()[0]).toBe(false);
  expect(page({ content: 501.5 }).state()[0]).toBe(true);
});

test('another height of an unfitted frame counts at once', () => {
  const { window, state } = page();
  window.resize(450);
  expect(state()).toEqual([true, '369px']);
});

test('a page that grows in a fitted frame gives the host its time', () => {
  const { window, state } = page({ content: 500 });
  window.lay(1200);
  vi.advanceTimersByTime(399);
  expect(state()[0]).toBe(false);
  vi.advanceTimersByTime(1);
  expect(state()[0]).toBe(true);
});

test('each change waits anew for the answer of a host that fits', () => {
  const { window, state } = page({ content: 500 });
  window.lay(1200);
  vi.advanceTimersByTime(300);
  window.lay(1300);
  vi.advanceTimersByTime(300);
  expect(state()[0]).toBe(false);
  window.resize(1300);
  vi.advanceTimersByTime(1000);
  expect(state()[0]).toBe(false);
});

test('in however low a frame the map keeps some room', () => {
  expect(page({ height: 220 }).state()).toEqual([true, '200px']);
});

describe.each([
  ['with the element', true],
  ['before its script', false],
])('%s', (_, defined) => {
  test.each([
    ['700 pixels: the timeline and the buttons are below the map', 700, '', '469px'],
    ['631 pixels: the map is as low as it may be with them', 631, '', '400px'],
    ['630 pixels: without the timeline', 630, 'low', '499px'],
    ['371 pixels: with the buttons still', 371, 'low', '240px'],
    ['370 pixels: the map alone', 370, 'low', '289px'],
  ])('in a frame of %s', (__, height, cut, room) => {
    const { window, mapRoom } = page({ height, defined });
    expect(mapRoom()).toEqual([cut, room]);
    // What has changed is measured again, and comes to the same.
    window.lay();
    expect(mapRoom()).toEqual([cut, room]);
  });
});

/** A page whose link is not shown, for it scrolls. */
function widePage(kind: PageKind = {}): Page {
  const made = page({ ...kind, bar: true });
  made.bar.getClientRects = () => [] as unknown as DOMRectList;
  made.window.resize(kind.height ?? 800);
  return made;
}

test('a wide frame scrolls, and has no link: its map leaves room for what belongs to it', () => {
  const { state, mapRoom } = widePage();
  // From the map, 21 pixels down, less the timeline’s 100 and the buttons’ 50.
  expect([state(), mapRoom()]).toEqual([
    [false, ''],
    [undefined, '629px'],
  ]);
});

test('in a low one the map has the height that its labels were placed for', () => {
  expect(widePage({ height: 450 }).mapRoom()).toEqual([undefined, '431px']);
});

test('scrolling a wide one changes nothing', () => {
  const { window, root, mapRoom } = widePage();
  window.scrollY = 40;
  window.dispatchEvent(new Event('scroll'));
  window.lay();
  expect([mapRoom()[1], 'framed' in root.dataset]).toEqual(['629px', true]);
});

test('a host that fits a wide one has the map at its own height, and time to follow', () => {
  const { window, mapRoom } = widePage();
  window.resize(1200);
  expect(mapRoom()[1]).toBe('');
  window.lay(1400);
  expect(mapRoom()[1]).toBe('');
  vi.advanceTimersByTime(400);
  expect(mapRoom()[1]).toBe('1029px');
});

test('a page without a timeline gives its room to the map', () => {
  const { window, map, mapRoom } = page({ defined: false });
  map.querySelector('[slot="timeline"]')!.remove();
  window.lay();
  expect(mapRoom()).toEqual(['', '419px']);
});

test('the page and the bar are watched: its words may take another line', () => {
  const { window, root, bar } = page();
  expect(window.observed).toEqual([root, bar]);
});

test('what moves the page inside ends it for good: nobody is left in the middle of it', () => {
  const { window, root, state } = page();
  window.dispatchEvent(new Event('scroll'));
  expect([state()[0], 'framed' in root.dataset]).toEqual([true, true]);
  window.scrollY = 40;
  window.dispatchEvent(new Event('scroll'));
  expect([...state(), 'framed' in root.dataset]).toEqual([false, '', false]);
  window.lay(1400);
  window.resize(300);
  vi.advanceTimersByTime(1000);
  expect(state()[0]).toBe(false);
});

test('a page that moves before the host has answered is not cut afterwards', () => {
  const { window, state } = page({ content: 500 });
  window.lay(1200);
  window.scrollY = 40;
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1000);
  expect(state()[0]).toBe(false);
});

test.each([
  ['in a wide frame, which scrolls', { framed: false }],
  ['without the link', { bar: false }],
])('a page %s is left as it is', (_, kind) => {
  expect(page(kind).state()).toEqual([false, '']);
});
