import { type DOMWindow, JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { startPage, type PageStart } from '../../src/site/start-page.ts';
import { pageFailures } from '../../src/words/page-failures.ts';

type Page = DOMWindow;

const start: PageStart = {
  script: './assets/reader.js',
  fonts: './assets/fonts.css',
  typed: './assets/typed.css',
  stories: { one: './assets/one.' },
  basemaps: ['./assets/basemap.js'],
  engine: ['./assets/engine.js'],
  failures: pageFailures(['Chrome 120', 'Safari 17.2']),
};

/** Ways to have time pass in a page, and what it tells its readers. */
interface Opened {
  page: Page;
  paint: () => void;
  end: () => void;
  /** After how many milliseconds it starts without a paint. */
  unpainted: number;
  said: () => string[];
  asked: () => string[];
}

/** How a page is before its start script runs. */
interface Before {
  change?: (page: Page) => void;
  maps?: string;
  url?: string;
  visible?: boolean;
}

const MAP = '<conflict-map engine="visible"></conflict-map>';

/** A page in which the start script has run, before anything is painted. */
function opened({
  change = () => undefined,
  maps = MAP,
  url = 'https://maps.example/map/',
  visible = true,
}: Before = {}): Opened {
  const { window: page } = new JSDOM(maps, { url, pretendToBeVisual: visible });
  let painted: () => void = () => undefined;
  let timeUp: () => void = () => undefined;
  let unpainted = NaN;
  Object.assign(page, {
    PerformanceObserver: class {
      constructor(seen: () => void) {
        painted = seen;
      }
      observe = ({ type, buffered }: PerformanceObserverInit): void => {
        expect([type, buffered]).toEqual(['paint', true]);
      };
    },
    requestIdleCallback: (run: () => void) => {
      run();
    },
    setTimeout: (run: () => void, wait: number) => {
      timeUp = run;
      unpainted = wait;
    },
    // What this DOM lacks.
    ResizeObserver: true,
    IntersectionObserver: true,
    matchMedia: true,
  });
  Object.assign(page.document, { adoptedStyleSheets: [] });
  page.URL.canParse = () => true;
  change(page);
  startPage(page as unknown as Window & typeof globalThis, start);
  const all = (selector: string): Element[] => [...page.document.querySelectorAll(selector)];
  return {
    page,
    paint: () => {
      painted();
    },
    end: () => {
      timeUp();
    },
    unpainted,
    said: () =>
      all('[role=alert] + conflict-map').map((one) => one.previousElementSibling!.textContent),
    asked: () =>
      all('script, link').map((one) => (one.getAttribute('src') ?? one.getAttribute('href'))!),
  };
}

/** The script element that the start has added. */
function script({ page }: Opened): HTMLScriptElement {
  return page.document.querySelector('script')!;
}

const first = [start.script, start.fonts, './assets/one.story.js'];
const all = [...first, ...start.engine, ...start.basemaps];

test('a page asks for nothing before it is painted, and then for all, once', () => {
  const one = opened();
  expect(one.asked()).toEqual([]);
  one.paint();
  expect(one.asked()).toEqual(all);
  one.paint();
  one.end();
  expect(one.asked()).toEqual(all);
  expect(one.said()).toEqual([]);
});

test.each([
  ['https://maps.example/map/one', 'https://maps.example/map/one/'],
  ['https://maps.example/one?a=b#claim=c', 'https://maps.example/one/?a=b#claim=c'],
])('shown at %s, it is at %s, so that its links lead on', (url, then) => {
  const { page } = opened({ url });
  expect(page.location.href).toBe(then);
  expect(page.history.length).toBe(1);
});

test.each(['map/one/', 'map/one/index.html', 'map/one/embed', 'map/', 'map', ''])(
  'shown at “%s” it stays there',
  (path) => {
    const url = `https://maps.example/${path}`;
    expect(opened({ url }).page.location.href).toBe(url);
  },
);

test('a page that is never painted starts by time, at once where it is hidden', () => {
  const one = opened();
  expect(one.unpainted).toBe(2000);
  one.end();
  expect(one.asked()).toEqual(all);
  expect(opened({ visible: false }).unpainted).toBe(0);
});

test.each(['auto', 'interaction', 'none'])(
  'with engine=%s nothing of the engine is asked for',
  (engine) => {
    const one = opened({ maps: `<conflict-map engine="${engine}"></conflict-map>` });
    one.paint();
    expect(one.asked()).toEqual(first);
  },
);

test('a map that wants its engine later has all of it fetched side by side, once', async () => {
  const one = opened({ maps: '<conflict-map></conflict-map>' });
  one.paint();
  const map = one.page.document.querySelector<HTMLElement>('conflict-map')!;
  for (const state of ['poster', 'loading', 'ready', 'loading']) {
    map.dataset['state'] = state;
    await Promise.resolve();
    expect(one.asked()).toEqual(state === 'poster' ? first : all);
  }
});

test('a browser without the paint’s observer starts by time', () => {
  const one = opened({ change: (page) => Reflect.deleteProperty(page, 'PerformanceObserver') });
  one.end();
  expect(one.asked()).toEqual(all);
});

test('a browser that does not tell idle time starts right behind the paint', () => {
  const one = opened({ change: (page) => Reflect.deleteProperty(page, 'requestIdleCallback') });
  one.paint();
  expect(one.asked()).toEqual([]);
  one.end();
  expect(one.asked()).toEqual(all);
});

test.each([
  ['ResizeObserver', (page: Page) => Reflect.deleteProperty(page, 'ResizeObserver')],
  [
    'adoptedStyleSheets',
    (page: Page) => Reflect.deleteProperty(page.document, 'adoptedStyleSheets'),
  ],
  ['URL.canParse', (page: Page) => Reflect.deleteProperty(page.URL, 'canParse')],
])('a browser without %s is told so, and nothing is loaded', (part, without) => {
  const one = opened({ change: without });
  one.paint();
  expect(one.said()).toEqual([
    `The interactive map needs what this browser lacks. Open it in Chrome 120, Safari 17.2 or later. Missing: ${part}. Every claim is in the list.`,
  ]);
  expect(one.asked()).toEqual([]);
});

test('a script that does not load is said once, above each map', () => {
  const one = opened({ maps: MAP + MAP });
  one.paint();
  script(one).dispatchEvent(new one.page.Event('error'));
  script(one).dispatchEvent(new one.page.Event('error'));
  const line = `${start.failures.notLoaded} Every claim is in the list.`;
  expect(one.said()).toEqual([line, line]);
});

test('from disk it says how to start a server', () => {
  const one = opened({ url: 'file:///map/index.html' });
  one.paint();
  script(one).dispatchEvent(new one.page.Event('error'));
  expect(one.said()).toEqual([`${start.failures.fromDisk} Every claim is in the list.`]);
});

/** An error of a script at an address. */
function thrown({ page }: Opened, filename: string): void {
  page.dispatchEvent(Object.assign(new page.Event('error'), { filename }));
}

test('what fails in the page’s own files is said, until a map has its story', () => {
  const file = 'https://maps.example/map/assets/reader.js';
  const failed = `${start.failures.failed} Every claim is in the list.`;
  const one = opened();
  one.paint();
  thrown(one, 'https://elsewhere.example/extension.js');
  expect(one.said()).toEqual([]);
  thrown(one, file);
  expect(one.said()).toEqual([failed]);

  const rejected = opened();
  rejected.paint();
  const reason = Object.assign(new rejected.page.Error('damaged'), {
    stack: `Error: damaged\n at ${file}:1:2`,
  });
  const event = (why: unknown): Event =>
    Object.assign(new rejected.page.Event('unhandledrejection'), { reason: why });
  rejected.page.dispatchEvent(event(undefined));
  expect(rejected.said()).toEqual([]);
  rejected.page.dispatchEvent(event(reason));
  expect(rejected.said()).toEqual([failed]);

  const shown = opened({ maps: '<conflict-map data-shown></conflict-map>' });
  shown.paint();
  thrown(shown, file);
  expect(shown.said()).toEqual([]);
});
