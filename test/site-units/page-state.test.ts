// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { OPENING, type Reading } from '../../src/reading/reading.ts';
import { bindAddress } from '../../src/site/page-state.ts';
import { TimePlayEvent } from '../../src/elements/timeline/time-play-event.ts';
import { noFilter } from '../../src/story/filter.ts';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory } from '../browser/fixture-story.ts';

const step = {
  title: 'The weir',
  text: 'Both councils speak of it.',
  claims: [],
  bounds: null,
  period: null,
};
const story: Story = { ...fixtureStory(), guide: [step, step] };

/** A map as far as its page's address needs it, with what was asked of it. */
class FakeMap {
  readonly element = document.createElement('section');
  readonly asked: string[] = [];
  currentStory: Story | null = story;
  permalink = '';
  guide: 'panel' | 'page' = 'panel';
  updateComplete: Promise<unknown> = Promise.resolve();
  #reading: Reading = OPENING;

  /** The element, which a page's script knows the map by. */
  get map(): ConflictMap {
    const say = (message: string | null): void => void this.asked.push(`say ${String(message)}`);
    const focusPanel = ({ id }: HTMLElement): void => void this.asked.push(`focus for ${id}`);
    Object.assign(this.element, {
      say,
      focusPanel,
      scrollIntoView: ({ block }: ScrollIntoViewOptions) => this.asked.push(`map to its ${block!}`),
      take: (reading: Reading) => this.#take(reading),
      renderRoot: this.element,
    });
    const fields = ['currentStory', 'permalink', 'guide', 'updateComplete', 'step'] as const;
    for (const field of fields)
      Object.defineProperty(this.element, field, {
        get: () => (field === 'step' ? this.#reading.step : this[field]),
        set: (value: never) => {
          if (field !== 'step') this[field] = value;
        },
      });
    Object.defineProperty(this.element, 'reading', {
      get: () => this.#reading,
      set: (reading: Reading) => this.#take(reading),
    });
    return this.element as unknown as ConflictMap;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** What the reader sets at the map, which tells of it at once. */
  set(changes: Partial<Reading>, type: string): void {
    this.#reading = { ...this.#reading, ...changes };
    this.#tell(type, 'reader');
  }

  /** What an address sets, which the map tells of with its next update. */
  #take(reading: Reading): void {
    this.#reading = { ...OPENING, ...reading };
    this.updateComplete = Promise.resolve().then(() => this.#tell('conflict-filter', 'address'));
  }

  #tell(type: string, origin: string): void {
    const { filter } = this.#reading;
    this.element.dispatchEvent(Object.assign(new Event(type), { filter, origin }));
  }
}

/** A window at an address, and the entries of its history. */
class FakeWindow extends EventTarget {
  readonly document = document.implementation.createHTMLDocument();
  readonly entries: string[] = [];
  readonly location: { href: string; pathname: string; search: string; hash: string };
  readonly parent: unknown;
  readonly history = {
    state: null as string | null,
    pushState: (state: string | null, _: '', url: string) => this.#enter('push', state, url),
    replaceState: (state: string | null, _: '', url: string) => this.#enter('replace', state, url),
  };

  constructor(hash: string, framed: boolean) {
    super();
    const [pathname, search] = ['/map', '?theme=dark'];
    this.location = { pathname, search, hash, href: `https://example.org/map?theme=dark${hash}` };
    this.parent = framed ? {} : this;
  }

  /** The reader goes to another address within the page. */
  go(hash: string, type: 'popstate' | 'hashchange'): void {
    this.location.hash = hash;
    this.dispatchEvent(new Event(type));
  }

  #enter(how: string, state: string | null, url: string): void {
    this.history.state = state;
    this.entries.push(`${how} ${url.replace('/map?theme=dark', '')}`);
    this.location.hash = /#.*$/.exec(url)?.[0] ?? '';
  }
}

interface Page {
  fake: FakeMap;
  window: FakeWindow;
  /** What the map was asked since it was asked last. */
  asked: () => string[];
}

/** A map bound to its page's address; `before` sets up what was there first. */
function page(
  hash = '',
  {
    framed = false,
    before = () => undefined,
  }: { framed?: boolean; before?: (page: Page) => void } = {},
): Page {
  const fake = new FakeMap();
  const window = new FakeWindow(hash, framed);
  const made = { fake, window, asked: () => fake.asked.splice(0) };
  before(made);
  bindAddress(fake.map, window as unknown as Window);
  return made;
}

const chosen = (claim: string): Partial<Reading> => ({ selection: { claim, place: null } });
const filtered = (changes: Partial<Reading['filter']>): Partial<Reading> => ({
  filter: { ...noFilter, ...changes },
});

test('links to claims lead to this page, unless the map knows another', () => {
  expect(page('#claim=reeds-cut').fake.permalink).toBe('https://example.org/map?theme=dark');
  const other = page('', {
    before: ({ fake }) => {
      fake.permalink = 'https://example.org/other';
    },
  });
  expect(other.fake.permalink).toBe('https://example.org/other');
});

test('the map opens with what the address says, and the reader is led to it', () => {
  const { fake, window, asked } = page('#claim=reeds-cut&names=az');
  expect(fake.reading.selection).toEqual({ claim: 'reeds-cut', place: 'reedmarsh' });
  expect(fake.reading.names).toBe('az');
  expect(asked()).toEqual(['say null', 'map to its start']);
  expect(window.entries).toEqual([]);
});

test('an address waits for the story that it is about', () => {
  const { fake, asked } = page('#claim=reeds-cut', {
    before: (made) => {
      made.fake.currentStory = null;
    },
  });
  expect(asked()).toEqual([]);
  fake.currentStory = story;
  fake.element.dispatchEvent(new Event('conflict-story'));
  expect(fake.reading.selection.claim).toBe('reeds-cut');
  expect(asked()).toEqual(['say null', 'map to its start']);
});

test('a page without anything in its address stays where it is', () => {
  const { fake, window, asked } = page();
  fake.element.dispatchEvent(new Event('conflict-story'));
  expect([...asked(), ...window.entries]).toEqual([]);
});

test('what the reader has chosen before the page’s script came is written', () => {
  const early = page('', { before: ({ fake }) => fake.set(chosen('reeds-cut'), 'x') });
  expect(early.window.entries).toEqual(['push #claim=reeds-cut']);
  const reading = page('', { before: ({ fake }) => fake.set({ step: 1 }, 'x') });
  expect(reading.window.entries).toEqual(['replace #step=1']);
});

test('each choice is an entry that Back leads out of; the same choice again is none', () => {
  const { fake, window } = page();
  fake.set(chosen('reeds-cut'), 'conflict-select');
  fake.set(chosen('reeds-cut'), 'conflict-select');
  fake.set(filtered({ by: ['upper'] }), 'conflict-filter');
  expect(window.entries).toEqual(['push #claim=reeds-cut', 'push #claim=reeds-cut&by=upper']);
});

test('what changes by the moment makes no entries: view, step, overlays, words that are typed', () => {
  const { fake, window } = page();
  fake.set({ step: 2 }, 'conflict-step');
  fake.set({ view: { center: [46, 40], zoom: 8 } }, 'conflict-view');
  fake.set({ overlays: { ...OPENING.overlays, ruler: [[46, 40]] } }, 'conflict-overlay');
  fake.set(filtered({ text: 'weir' }), 'conflict-filter');
  expect(window.entries.map((entry) => entry.split(' ')[0])).toEqual(Array(4).fill('replace'));
  expect(window.location.hash).toBe('#q=weir&view=46,40,8&step=2&ruler=46,40');
});

test('the guided reading has an entry of its own over what the reader has set, once', () => {
  const { fake, window } = page();
  fake.set(chosen('reeds-cut'), 'conflict-select');
  const step = (number: number | null, other: Partial<Reading> = {}): void => {
    fake.set({ selection: OPENING.selection, step: number, ...other }, 'conflict-step');
  };
  step(1);
  step(2);
  step(null, chosen('reeds-cut'));
  step(1);
  expect(window.entries).toEqual([
    'push #claim=reeds-cut',
    'push #step=1',
    'replace #step=2',
    'replace #claim=reeds-cut',
    'replace #step=1',
  ]);
  // What is chosen then is another.
  fake.set({ ...chosen('weir-blocked'), step: null }, 'conflict-select');
  step(1);
  expect(window.entries.slice(5)).toEqual(['push #claim=weir-blocked', 'push #step=1']);
});

test('a period that is drawn is one entry, and so are the days that pass', () => {
  const { fake, window } = page();
  const day = (number: number): number => Date.UTC(2021, 4, number);
  const period = (from: number, to: number): void => {
    fake.set(filtered({ from: day(from), to: day(to) }), 'conflict-filter');
  };
  fake.element.dispatchEvent(new Event('pointerdown'));
  for (const to of [2, 3, 4]) period(1, to);
  window.dispatchEvent(new Event('pointerup'));
  period(2, 2);
  for (const step of [0, 1, 2]) {
    fake.element.dispatchEvent(new TimePlayEvent(step));
    period(step + 1, step + 1);
  }
  fake.element.dispatchEvent(new TimePlayEvent(null));
  period(2, 2);
  expect(window.entries.map((entry) => entry.replaceAll('2021-05-0', ''))).toEqual([
    'push #from=1&to=2',
    'replace #from=1&to=3',
    'replace #from=1&to=4',
    'push #from=2&to=2',
    'push #from=1&to=1',
    'replace #from=2&to=2',
    'replace #from=3&to=3',
    'push #from=2&to=2',
  ]);
});

test('in a frame nothing makes entries, which would be the host’s', () => {
  const { fake, window } = page('', { framed: true });
  fake.set(chosen('reeds-cut'), 'conflict-select');
  fake.set(filtered({ by: ['upper'] }), 'conflict-filter');
  expect(window.entries).toEqual(['replace #claim=reeds-cut', 'replace #claim=reeds-cut&by=upper']);
});

test('in a frame an address does not scroll, for the host would scroll too', () => {
  const { fake, asked } = page('#claim=reeds-cut', { framed: true });
  expect(fake.reading.selection.claim).toBe('reeds-cut');
  expect(asked()).toEqual(['say null']);
});

test('to have taken over an address is no news that would be written', async () => {
  const { fake, window } = page('#claim-reeds-cut');
  await fake.updateComplete;
  expect(window.entries).toEqual([]);
  // What the reader does next is.
  await Promise.resolve();
  fake.set(filtered({ by: ['upper'] }), 'conflict-filter');
  expect(window.entries).toEqual(['push #claim=reeds-cut&by=upper']);
});

test('what WordPress knows the frame by stays behind the address', () => {
  const { fake, window } = page('#?secret=abc123', { framed: true });
  expect(fake.reading).toEqual(OPENING);
  fake.set(chosen('reeds-cut'), 'conflict-select');
  expect(window.location.hash).toBe('#claim=reeds-cut#?secret=abc123');
  fake.set({ selection: OPENING.selection }, 'conflict-select');
  expect(window.location.hash).toBe('#?secret=abc123');
});

test('when nothing is chosen any more the address is the page’s own, with its query', () => {
  const { fake, window } = page('#claim=reeds-cut');
  fake.set({ selection: OPENING.selection }, 'conflict-select');
  expect(window.entries).toEqual(['push ']);
});

test.each(['popstate', 'hashchange'] as const)('the map follows the address: %s', (type) => {
  const { fake, window, asked } = page('#claim=reeds-cut');
  asked();
  window.go('#place=millbridge', type);
  expect(fake.reading.selection).toEqual({ claim: null, place: 'millbridge' });
  expect(asked()).toEqual(['say null', 'map to its start']);
  // Back to where nothing was chosen: the reader stays there.
  window.go('', type);
  expect(fake.reading.selection).toEqual(OPENING.selection);
  expect(asked()).toEqual(['say null']);
});

test('a part of the address that the story does not have is named', () => {
  const { fake, asked } = page('#claim=flood&by=upper');
  expect(fake.reading.filter.by).toEqual(['upper']);
  expect(asked()[0]).toMatch(/^say This link names what the story does not have: claim=flood\./);
});

test('an anchor of the page’s own is no mistake, and what was chosen stays', () => {
  const { fake, window, asked } = page('#claim=reeds-cut', {
    before: (made) => {
      made.window.document.body.innerHTML = '<h2 id="claims-heading">All claims</h2>';
    },
  });
  asked();
  window.go('#claims-heading', 'hashchange');
  expect(fake.reading.selection.claim).toBe('reeds-cut');
  expect(asked()).toEqual(['say null']);
});

test('a step of a reading in the page leads to its card, one in the panel to the map', () => {
  const cards = (guide: 'page' | 'panel', hash: string): string[] => {
    const { asked } = page(hash, {
      before: ({ fake }) => {
        fake.guide = guide;
        fake.element.innerHTML = '<ol><li data-step="1"></li><li data-step="2"></li></ol>';
        for (const card of fake.element.querySelectorAll<HTMLElement>('li'))
          card.scrollIntoView = (options) => {
            const { block } = options as ScrollIntoViewOptions;
            fake.asked.push(`card ${card.dataset['step']!} to the ${block!}`);
          };
      },
    });
    return asked().slice(1);
  };
  expect(cards('page', '#step=2')).toEqual(['card 2 to the center']);
  expect(cards('panel', '#step=2')).toEqual(['map to its start']);
  // Higher up, the panel would lie over the timeline.
  expect(cards('page', '#step=2&claim=reeds-cut')).toEqual(['card 2 to the center']);
});

/** Clicks the sentence of a page’s article; says whether its own link is kept from leading away. */
function click(
  { window }: Page,
  init: MouseEventInit = {},
  { claim = 'reeds-cut', answered = false } = {},
): boolean {
  const { document: article } = window;
  article.body.innerHTML = '<p><a id="sentence" href="#x"><b>Farmers cut reeds.</b></a></p>';
  article.querySelector('a')!.setAttribute('data-claim', claim);
  if (answered)
    article.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...init });
  article.querySelector('b')!.dispatchEvent(event);
  return event.defaultPrevented;
}

test('a marked sentence of the article leads to its claim on the map, and Back from it', () => {
  const made = page();
  expect(click(made)).toBe(true);
  expect(made.window.entries).toEqual(['push #claim=reeds-cut']);
  expect(made.fake.reading.selection).toEqual({ claim: 'reeds-cut', place: 'reedmarsh' });
  expect(made.asked()).toEqual(['say null', 'map to its start']);
});

test('a sentence that is pressed by key leads the focus into the panel, and back to it', () => {
  const made = page();
  click(made, { detail: 0 });
  expect(made.asked()).toContain('focus for sentence');
});

test.each([
  ['that opens another tab', { ctrlKey: true }, {}],
  ['that opens another tab on a Mac', { metaKey: true }, {}],
  ['that opens another window', { shiftKey: true }, {}],
  ['of a claim that the story does not have', {}, { claim: 'flood' }],
] as const)('a click %s is the browser’s', (_, init, sentence) => {
  const made = page();
  expect(click(made, init, sentence)).toBe(false);
  expect([...made.window.entries, ...made.asked()]).toEqual([]);
});

test('a click that the page’s own script has answered is not answered again', () => {
  const made = page();
  click(made, {}, { answered: true });
  expect([...made.window.entries, ...made.asked()]).toEqual([]);
});

test('before there is a story a sentence’s own link leads to the list', () => {
  const made = page('', {
    before: ({ fake }) => {
      fake.currentStory = null;
    },
  });
  expect(click(made)).toBe(false);
});
