// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { define } from '../../src/elements/map/define.ts';
import type { ConflictErrorEvent } from '../../src/reading/events.ts';
import { fixtureStory, otherStory } from '../browser/fixture-story.ts';

/** What the tests append to; nothing has a size there, so no engine starts. */
const body = document.body;

const errors: ConflictErrorEvent[] = [];
beforeAll(() => {
  define();
  document.addEventListener('conflict-error', (event) => errors.push(event));
});
afterEach(() => {
  body.replaceChildren();
  errors.length = 0;
});

/** Waits until the element lists a story's claims; then nothing may have gone wrong. */
async function listed(map: ConflictMap): Promise<string[]> {
  await expect.poll(() => items(map).length, { timeout: 2000 }).toBeGreaterThan(0);
  expect(errors.map(({ message, detail }) => [message, detail])).toEqual([]);
  expect(map.renderRoot.querySelector('[role=alert]')).toBeNull();
  return items(map);
}

function items(map: ConflictMap): string[] {
  const found = map.renderRoot.querySelectorAll<HTMLElement>('li[data-claim]');
  return [...found].map(({ dataset }) => dataset['claim'] ?? '');
}

function newMap(): ConflictMap {
  return document.createElement('conflict-map');
}

const all = ['weir-blocked', 'weir-denial', 'reeds-cut', 'stream-disputed'];

/** Orders in which a page can make a map and give it its story. */
const orders: Record<string, (map: ConflictMap) => unknown> = {
  'data before it is appended, as the README has it': (map) => {
    map.data = fixtureStory();
    body.append(map);
  },
  'data after it is appended, in the same task': (map) => {
    body.append(map);
    map.data = fixtureStory();
  },
  'data in a later task': async (map) => {
    body.append(map);
    await map.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    map.data = fixtureStory();
  },
  'data twice': (map) => {
    map.data = otherStory();
    map.data = fixtureStory();
    body.append(map);
    map.data = fixtureStory();
  },
  'another story while the first is being read': async (map) => {
    map.data = otherStory();
    body.append(map);
    await map.updateComplete;
    map.data = fixtureStory();
  },
  'taken out and put back, as React’s strict mode does': (map) => {
    map.data = fixtureStory();
    body.append(map);
    map.remove();
    body.append(map);
  },
  'moved to another parent while the story is being read': async (map) => {
    map.data = fixtureStory();
    body.append(map);
    await map.updateComplete;
    const other = document.createElement('div');
    body.append(other);
    other.append(map);
  },
  'removed before the story has been read, and put back later': async (map) => {
    map.data = fixtureStory();
    body.append(map);
    map.remove();
    await new Promise((resolve) => setTimeout(resolve));
    body.append(map);
  },
  'data and every other property before it is appended': (map) => {
    Object.assign(map, { step: 1, theme: 'dark', names: 'az', guide: 'page', engine: 'none' });
    map.data = { ...fixtureStory(), guide: [guideStep] };
    body.append(map);
  },
  'a reading before the story': (map) => {
    map.reading = { ...map.reading, step: 1, view: { center: [46, 40], zoom: 8 } };
    body.append(map);
    map.data = { ...fixtureStory(), guide: [guideStep] };
  },
};

const guideStep = {
  title: 'The weir',
  text: 'Both councils speak of it.',
  claims: ['weir-blocked'],
  bounds: [45.5, 40, 46, 40.5] as [number, number, number, number],
  period: null,
};

test.each(Object.entries(orders))('%s', async (_name, arrange) => {
  const map = newMap();
  await arrange(map);
  await expect.poll(() => map.currentStory?.id, { timeout: 2000 }).toBe('two-villages');
  await map.updateComplete;
  expect(await listed(map)).toEqual(all);
  expect(map.dataset['shown']).toBe('two-villages');
});

test('what is set on the element before its class is known, is taken over', async () => {
  class Late extends ConflictMap {}
  body.innerHTML = '<late-map theme="dark"></late-map>';
  const map = body.firstElementChild as Late;
  const reading = { selection: { claim: 'reeds-cut', place: 'reedmarsh' }, step: null };
  Object.assign(map, { data: fixtureStory(), names: 'az' });
  const { filter, overlays } = newMap();
  Object.assign(map, { reading: { ...reading, filter, overlays, names: 'az', view: null } });
  customElements.define('late-map', Late);
  expect(await listed(map)).toEqual(all);
  expect(map.reading.selection).toEqual({ claim: 'reeds-cut', place: 'reedmarsh' });
  expect(map.names).toBe('az');
});

test('of what is set before, a reading goes before attributes, and a part of it before the whole', async () => {
  class Later extends ConflictMap {}
  body.innerHTML = '<later-map names="az"></later-map>';
  const map = body.firstElementChild as Later;
  const reading = { selection: { claim: 'weir-blocked', place: 'millbridge' } };
  Object.assign(map, { data: fixtureStory(), select: 'reeds-cut', reading });
  customElements.define('later-map', Later);
  await listed(map);
  expect(map.reading.selection.claim).toBe('reeds-cut');
  expect(map.names).toBe('article');
});

test('a view that is set before the story is shown once it is there', async () => {
  const map = newMap();
  const view = { center: [46, 40] as [number, number], zoom: 8 };
  map.reading = { ...map.reading, view };
  body.append(map);
  await map.updateComplete;
  map.data = fixtureStory();
  await listed(map);
  await expect.poll(() => map.reading.view).toEqual(view);
});

test('another story replaces the first, and what was selected in it', async () => {
  const map = newMap();
  map.data = fixtureStory();
  map.select = 'weir-blocked';
  body.append(map);
  await listed(map);
  map.select = '';
  map.data = otherStory();
  await expect.poll(() => items(map)).toEqual(all.slice(0, 3));
  expect(map.renderRoot.querySelector('section.map')?.getAttribute('aria-label')).toBe(
    'Map: One village',
  );
});

test('without a story it says what it waits for, and that is no error', async () => {
  const map = newMap();
  body.append(map);
  await map.updateComplete;
  expect(map.renderRoot.querySelector('.waiting')?.textContent).toContain('“data” property');
  expect(errors).toEqual([]);
  map.data = fixtureStory();
  await listed(map);
  expect(map.renderRoot.querySelector('.waiting')).toBeNull();
});

test('what is wrong with a story is named, and what is right is shown', async () => {
  const map = newMap();
  const [first, ...others] = fixtureStory().claims;
  map.data = { ...fixtureStory(), claims: [{ ...first!, excerpt: undefined as never }, ...others] };
  body.append(map);
  await expect.poll(() => items(map)).toEqual(all.slice(1));
  const [error] = errors;
  expect(error?.reason).toBe('story');
  expect(error?.message).toBe(
    'The “data” property cannot be shown in full. ' +
      '1 of 4 claims is left out because its data is incomplete: “weir-blocked”. ' +
      'One claim is shown without what it answers or repeats: “weir-denial”. ' +
      'Export it again with “npm run export”, which says what is wrong.',
  );
  expect(error?.detail).toBe(
    'claims, “weir-blocked”: excerpt is missing\n' +
      'answers, “weir-denial”: respondsTo is “weir-blocked”, not a claim that can be shown',
  );
  const alert = (): string | undefined => map.renderRoot.querySelector('[role=alert]')?.textContent;
  expect(alert()).toBe(error?.message);
  // It stays when the reader goes on reading.
  map.select = 'reeds-cut';
  await map.updateComplete;
  expect(alert()).toBe(error?.message);
  map.data = otherStory();
  await expect.poll(alert).toBeUndefined();
});

test('a story that is none is said to be none, with what is wrong in the detail', async () => {
  const map = newMap();
  map.data = { ...fixtureStory(), title: 7, bounds: [] } as never;
  body.append(map);
  await expect.poll(() => map.dataset['state']).toBe('failed');
  expect(map.renderRoot.querySelector('[role=alert]')?.textContent).toContain(
    'is not a built story: title is 7, not text; bounds is a list, not west, south, east, north',
  );
  expect(errors.map(({ detail }) => detail.split('\n').length)).toEqual([2]);
});

test('a slow story shows that it is loading, until it is there or has failed', async () => {
  const answers: ((answer: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => answers.push(resolve)));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const map = newMap();
  const status = (): string | undefined =>
    map.renderRoot.querySelector('.loading[role=status]')?.textContent;
  const busy = (): string | null | undefined =>
    map.renderRoot.querySelector('.list')?.getAttribute('aria-busy');
  map.story = 'https://example.org/story.json';
  body.append(map);
  await map.updateComplete;
  expect([status(), busy()]).toEqual(['Loading the story …', 'true']);
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.(Response.json(fixtureStory()));
  expect(await listed(map)).toEqual(all);
  expect([status(), busy()]).toEqual([undefined, null]);

  map.story = 'https://example.org/other.json';
  await expect.poll(() => answers.length).toBe(2);
  expect(busy()).toBe('true');
  answers[1]?.(new Response('', { status: 404 }));
  await expect.poll(() => errors.length).toBe(1);
  await map.updateComplete;
  expect(busy()).toBeNull();
});

test('a story of another server says what that has to allow, and why it failed', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const map = newMap();
  map.story = 'https://elsewhere.example/story.json';
  body.append(map);
  await expect.poll(() => errors.length).toBe(1);
  expect(errors[0]?.message).toContain(`Access-Control-Allow-Origin: ${location.origin}`);
  expect(errors[0]?.detail).toBe('TypeError: Failed to fetch');
});

test('a story that cannot be shown takes the place of the one before', async () => {
  const map = newMap();
  map.data = fixtureStory();
  body.append(map);
  expect(await listed(map)).toEqual(all);
  map.data = {} as never;
  await expect.poll(() => map.dataset['state']).toBe('failed');
  await map.updateComplete;
  expect([map.currentStory, items(map)]).toEqual([null, []]);
  expect(map.renderRoot.querySelector('.guide-start')).toBeNull();
  expect(map.renderRoot.querySelector('[role=alert]')?.textContent).toContain(
    'is not a built story',
  );
});

test.each([
  ['part of a filter', { filter: { text: 'weir' } }],
  ['no filter', { filter: null }],
  ['no overlays', { overlays: null }],
  ['part of the overlays', { overlays: { lines: [] } }],
  ['no reading', { reading: null }],
  ['part of a reading', { reading: { names: 'az' } }],
])('%s says nothing of the rest', async (_name, properties) => {
  const map = newMap();
  map.data = fixtureStory();
  Object.assign(map, properties);
  body.append(map);
  expect(await listed(map)).toEqual(all);
  Object.assign(map, properties);
  await map.updateComplete;
  expect(items(map)).toEqual(all);
});

test('its methods can be called at any time', async () => {
  const map = newMap();
  map.focusList();
  map.focusPanel();
  body.append(map);
  map.focusList();
  map.focusPanel();
  map.point('weir-blocked');
  map.data = fixtureStory();
  expect(await listed(map)).toEqual(all);
});
