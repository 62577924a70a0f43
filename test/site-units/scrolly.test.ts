// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { ConflictSelectEvent } from '../../src/reading/events.ts';
import { OPENING, type Reading } from '../../src/reading/reading.ts';
import { followSteps } from '../../src/site/scrolly.ts';
import { noFilter } from '../../src/story/filter.ts';

type Seen = (entries: { target: Element; isIntersecting: boolean }[]) => void;

/** A window that scrolls only when the test says so, and what its observer is told to look at. */
class FakeWindow extends EventTarget {
  innerHeight = 800;
  observed: Element[] = [];
  rootMargin = '';
  #seen: Seen = () => undefined;
  readonly IntersectionObserver: unknown;

  constructor() {
    super();
    const open = (seen: Seen, { rootMargin }: { rootMargin: string }): void => {
      this.#seen = seen;
      this.rootMargin = rootMargin;
    };
    const { observed } = this;
    this.IntersectionObserver = class {
      constructor(...args: Parameters<typeof open>) {
        open(...args);
      }
      disconnect(): void {
        observed.length = 0;
      }
      observe(target: Element): void {
        observed.push(target);
      }
    };
  }

  /** These come into the band in which a card is read, and those leave it. */
  read(into: Element[], out: Element[] = []): void {
    this.#seen([
      ...out.map((target) => ({ target, isIntersecting: false })),
      ...into.map((target) => ({ target, isIntersecting: true })),
    ]);
  }

  key(key: string): void {
    this.dispatchEvent(new KeyboardEvent('keydown', { key }));
  }
}

interface Page {
  map: ConflictMap & { listFocused: number };
  window: FakeWindow;
  list: Element;
  cards: HTMLElement[];
  root: HTMLElement;
}

/** What stands for a map's shadow root: its view, which lies so. */
function view(box: DOMRect): ParentNode {
  const root = document.createElement('div');
  const element = document.createElement('conflict-map-view');
  element.getBoundingClientRect = () => box;
  root.append(element);
  return root;
}

/** A page with a guided reading of three steps; the reader has scrolled, with a wheel. */
function page({
  scrolled = true,
  by = 'wheel',
  html = true,
  viewBox = new DOMRect(0, 0, 900, 500),
  left = 900,
}: {
  scrolled?: boolean;
  by?: string | null;
  html?: boolean;
  viewBox?: DOMRect;
  left?: number;
} = {}): Page {
  const root = document.createElement('section');
  if (html)
    root.innerHTML = `<section class="guide-steps">
      <a href="#guide-end" data-skip>Skip</a>
      <ol><li data-step="1"></li><li data-step="2"></li><li data-step="3"></li></ol>
      <p id="guide-end">End</p></section>`;
  document.body.append(root);
  const section = root.querySelector('.guide-steps');
  if (section) section.getBoundingClientRect = () => new DOMRect(left, 0, 300, 2000);
  onTestFinished(() => root.remove());
  const map = Object.assign(root, {
    currentStory: {},
    select: '',
    step: null,
    reading: OPENING,
    listFocused: 0,
    updateComplete: Promise.resolve(true),
    renderRoot: view(viewBox),
    focusList: () => map.listFocused++,
  }) as unknown as Page['map'];
  // A step takes the place of what is set, which comes back when it closes.
  let kept: Reading = OPENING;
  Object.defineProperty(map, 'step', {
    get: () => map.reading.step,
    set: (step: number | null) => {
      if (map.reading.step === null) kept = map.reading;
      map.reading = step === null ? kept : { ...OPENING, step };
    },
  });
  const window = new FakeWindow();
  followSteps(map, window as unknown as Window & typeof globalThis, scrolled);
  if (by !== null) window.dispatchEvent(new Event(by));
  const cards = [...root.querySelectorAll<HTMLElement>('li')];
  return { map, window, root, cards, list: root.querySelector('ol')! };
}

const marked = ({ cards }: Page): (string | undefined)[] =>
  cards.filter(({ dataset }) => 'read' in dataset).map(({ dataset }) => dataset['step']);

test('the card that is read sets the step, and is marked', () => {
  const made = page();
  const { map, window, list, cards } = made;
  window.read([list, cards[0]!]);
  expect([map.step, marked(made)]).toEqual([1, ['1']]);
  window.read([cards[1]!], [cards[0]!]);
  expect([map.step, marked(made)]).toEqual([2, ['2']]);
});

test('between two cards the one before holds', () => {
  const made = page();
  const { map, window, list, cards } = made;
  window.read([list, cards[0]!]);
  window.read([], [cards[0]!]);
  expect([map.step, marked(made)]).toEqual([1, ['1']]);
});

test('of two cards in the band the upper one is read', () => {
  const { map, window, list, cards } = page();
  window.read([list, cards[2]!, cards[1]!]);
  expect(map.step).toBe(2);
});

test('to leave the reading at either end closes it', () => {
  const made = page();
  const { map, window, list, cards } = made;
  window.read([list, cards[2]!]);
  window.read([], [list, cards[2]!]);
  expect([map.step, marked(made)]).toEqual([null, []]);
});

test('a step that the reader has closed or changed stays so until another card is read', () => {
  const { map, window, list, cards } = page();
  window.read([list, cards[0]!]);
  map.step = null;
  window.read([list]);
  expect(map.step).toBeNull();
  window.read([cards[1]!], [cards[0]!]);
  expect(map.step).toBe(2);
});

test('nothing is looked at before the page is scrolled, and then all of it once', () => {
  const { window, list, cards } = page({ scrolled: false });
  expect(window.observed).toEqual([]);
  window.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('scroll'));
  expect(window.observed).toEqual([list, ...cards]);
  expect(page().window.observed).toHaveLength(4);
  // A card is read a little below the middle of the window.
  expect(window.rootMargin).toBe('-400px 0px -399px 0px');
});

test('a claim that the reader has chosen stays while the focus moves through the cards', () => {
  const { map, window, list, cards } = page({ by: null });
  map.select = 'weir-blocked';
  window.read([list, cards[0]!]);
  expect(map.step).toBeNull();
  window.key('Tab');
  window.read([cards[1]!], [cards[0]!]);
  expect(map.step).toBeNull();
});

test.each(['wheel', 'touchmove', 'pointerdown'])(
  'with the reader’s own %s the step leads again',
  (type) => {
    const { map, window, list, cards } = page({ by: null });
    map.select = 'weir-blocked';
    window.dispatchEvent(new Event(type));
    window.read([list, cards[0]!]);
    expect(map.step).toBe(1);
  },
);

test('keys that scroll count as scrolling, Tab as the focus, others as neither', () => {
  const { map, window, list, cards } = page({ by: null });
  map.select = 'weir-blocked';
  window.key('a');
  window.read([list, cards[0]!]);
  expect(map.step).toBeNull();
  window.key('PageDown');
  window.read([list]);
  expect(map.step).toBe(1);
  window.key('Tab');
  window.read([cards[1]!], [cards[0]!]);
  expect(map.step).toBe(1);
});

test('what a pointer has just chosen stays while the page scrolls to it', () => {
  const { map, window, list, cards } = page();
  window.dispatchEvent(new Event('pointerdown'));
  map.select = 'claim';
  map.dispatchEvent(new Event('conflict-select'));
  window.read([list, cards[2]!]);
  expect(map.step).toBeNull();
  window.dispatchEvent(new Event('wheel'));
  window.read([cards[1]!], [cards[2]!]);
  expect(map.step).toBe(2);
});

test('without a choice the focus leads through the steps', () => {
  const { map, window, list, cards } = page({ by: null });
  window.read([list, cards[0]!]);
  expect(map.step).toBe(1);
});

test('a story that comes late is led to the card that is being read', () => {
  const { map, window, list, cards } = page();
  Object.assign(map, { currentStory: null });
  window.read([list, cards[1]!]);
  expect(map.step).toBeNull();
  Object.assign(map, { currentStory: {} });
  map.dispatchEvent(new Event('conflict-story'));
  expect(map.step).toBe(2);
});

test('a page without a guided reading has nothing to follow', () => {
  const { window } = page({ html: false });
  expect(window.observed).toEqual([]);
});

test('to skip the reading leads the eye below it, and the keyboard to the list', () => {
  const { map, root } = page();
  const scrolls: unknown[] = [];
  root.querySelector('#guide-end')!.scrollIntoView = (options) => void scrolls.push(options);
  const skip = (detail: number): boolean => {
    const event = new MouseEvent('click', { detail, bubbles: true, cancelable: true });
    root.querySelector('[data-skip]')!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  // The address is the map's: the link does not change it.
  expect(skip(1)).toBe(true);
  expect([scrolls, map.listFocused]).toEqual([[{ block: 'start' }], 0]);
  expect(skip(0)).toBe(true);
  expect([scrolls.length, map.listFocused]).toEqual([1, 1]);
});

test('the line that cards cross is in the middle of the window where they pass beside the map', () => {
  const { window } = page();
  expect(window.rootMargin).toBe('-400px 0px -399px 0px');
});

test('it is in the middle of what is free below a map that stays, also in another window', () => {
  const { window, list, cards } = page({ viewBox: new DOMRect(0, 0, 360, 400), left: 0 });
  expect(window.rootMargin).toBe('-600px 0px -199px 0px');
  window.innerHeight = 600;
  window.dispatchEvent(new Event('resize'));
  expect(window.rootMargin).toBe('-500px 0px -99px 0px');
  expect(window.observed).toEqual([list, ...cards]);
});

test('another size of the window looks at nothing before the page is scrolled', () => {
  const { window } = page({ scrolled: false });
  window.dispatchEvent(new Event('resize'));
  expect(window.observed).toEqual([]);
});

/** What a reader has set, in a page with a guided reading whose list begins at a height. */
function pageWithChoice(top: number): Page & { chosen: Reading } {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const made = page();
  const chosen = { ...OPENING, filter: { ...noFilter, by: ['upper'], text: 'weir' } };
  made.map.reading = chosen;
  const section = made.root.querySelector('.guide-steps')!;
  section.getBoundingClientRect = () => new DOMRect(900, top, 300, 1500);
  return { ...made, chosen };
}

test('what the reader has set gives way to a card that is read, and comes back after the reading', () => {
  const { map, window, list, cards, chosen } = pageWithChoice(100);
  window.read([list, cards[0]!]);
  expect(map.reading).toBe(chosen);
  vi.advanceTimersByTime(500);
  expect(map.step).toBe(1);
  window.read([cards[1]!], [cards[0]!]);
  expect(map.step).toBe(2);
  window.read([], [list, cards[1]!]);
  expect(map.reading).toBe(chosen);
});

test('it stays while the cards are only passed by', () => {
  const { map, window, list, cards, chosen } = pageWithChoice(-900);
  window.read([list, cards[0]!]);
  vi.advanceTimersByTime(100);
  window.read([cards[2]!], [cards[0]!]);
  vi.advanceTimersByTime(100);
  window.read([], [list, cards[2]!]);
  vi.advanceTimersByTime(5000);
  expect(map.reading).toBe(chosen);
});

test('it stays where the buttons above the first card are used', () => {
  const { map, window, list, cards, chosen } = pageWithChoice(350);
  window.read([list, cards[0]!]);
  vi.advanceTimersByTime(5000);
  expect(map.reading).toBe(chosen);
});

test('what is chosen beside the last card that was read stays when the reading is left', async () => {
  const { map, window, list, cards } = page();
  window.read([list, cards[2]!]);
  const selection = { claim: null, place: 'mill' };
  map.reading = { ...map.reading, selection };
  map.dispatchEvent(new ConflictSelectEvent(selection));
  window.dispatchEvent(new Event('wheel'));
  const told = vi.fn();
  map.addEventListener('conflict-step', told);
  window.read([], [list, cards[2]!]);
  expect(map.reading).toEqual({ ...OPENING, selection });
  await map.updateComplete;
  expect(told).toHaveBeenCalledOnce();
});

/** Presses a key in an element; whether it was used. */
function press({ window }: Page, target: Element, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  // What bubbles in the document does not reach a window of the test's own.
  Object.defineProperty(event, 'target', { value: target });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('left and right arrow keys go from card to card, and Escape closes the reading', () => {
  const made = page();
  const { map, window, list, cards } = made;
  const scrolled = vi.fn();
  cards[1]!.scrollIntoView = scrolled;
  cards[0]!.scrollIntoView = () => undefined;
  expect(press(made, document.body, 'ArrowRight')).toBe(false);
  window.read([list, cards[0]!]);
  expect(press(made, document.body, 'ArrowRight')).toBe(true);
  expect([map.step, document.activeElement, marked(made)]).toEqual([2, cards[1], ['2']]);
  expect(scrolled).toHaveBeenCalledWith({ block: 'center' });
  expect(press(made, cards[1]!, 'ArrowLeft')).toBe(true);
  expect(map.step).toBe(1);
  expect(press(made, cards[0]!, 'ArrowLeft')).toBe(false);
  expect(press(made, cards[0]!, 'Escape')).toBe(true);
  expect([map.step, marked(made)]).toEqual([null, []]);
  expect(press(made, cards[0]!, 'Escape')).toBe(false);
});

test('the first Escape is that of what is selected', () => {
  const made = page();
  const { map, window, list, cards } = made;
  window.read([list, cards[0]!]);
  map.select = 'weir-blocked';
  expect([press(made, document.body, 'Escape'), map.step]).toEqual([false, 1]);
  map.select = '';
  expect([press(made, document.body, 'Escape'), map.step]).toEqual([true, null]);
});

test('a field’s keys are its own', () => {
  const made = page();
  made.window.read([made.list, made.cards[0]!]);
  const field = document.createElement('input');
  document.body.append(field);
  onTestFinished(() => field.remove());
  for (const key of ['Escape', 'ArrowRight']) expect(press(made, field, key)).toBe(false);
  expect(made.map.step).toBe(1);
});
