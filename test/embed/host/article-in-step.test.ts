// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Chosen, keepInStep } from '../../../src/embed/host/article-in-step.ts';
import type { HostMessage } from '../../../src/embed/frame-messages.ts';

/** The article's window: 600 pixels high, at the top of the page. */
const HEIGHT = 600;
let article: Document;
let frames: FrameRequestCallback[] = [];
let still = false;

beforeEach(() => {
  frames = [];
  still = false;
  // A document of its own: what the article listens to goes with it.
  article = document.implementation.createHTMLDocument();
  article.body.innerHTML = `<p><a data-claim="weir" href="#claim-weir">The weir <b>was blocked</b>.</a>
    <span data-claim="denial">That was denied.</span>
    <span data-claim="elsewhere">Another map’s claim.</span>
    <span id="plain">Nothing of a map.</span></p>
    <conflict-map><ol><li data-claim="reeds"></li></ol></conflict-map>
    <p data-map="second"><span data-claim="reeds">Reeds were cut.</span></p>
    <p data-map="map"><span data-claim="flood">A mistaken id.</span></p>`;
  vi.stubGlobal('document', article);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const sentence of article.querySelectorAll('[data-claim]')) place(sentence, 5000);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Puts an element so far below the top of the window; it is 20 pixels high. */
function place(element: Element, top: number, height = 20): void {
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
}

/** The map with the article, what it was told, and what it tells of the reader's choices. */
function map(): { chosen: Chosen; told: (HostMessage & { keyed?: string })[]; scrolls: unknown[] } {
  const element = document.createElement('div');
  element.id = 'map';
  const scrolls: unknown[] = [];
  element.scrollIntoView = (options) => void scrolls.push(options);
  const told: (HostMessage & { keyed?: string })[] = [];
  const chosen = keepInStep({
    element,
    has: (claim) => ['weir', 'denial', 'reeds'].includes(claim),
    tell: (message, keyed) => told.push({ ...message, ...(keyed && { keyed: keyed.localName }) }),
  });
  return { chosen, told, scrolls };
}

const sentence = (claim: string): HTMLElement =>
  article.querySelector(`p [data-claim="${claim}"]`)!;
const current = (): (string | undefined)[] =>
  [...article.querySelectorAll<HTMLElement>('[aria-current="true"]')].map(
    ({ dataset }) => dataset['claim'],
  );

function send(target: Element, type: string, init: object = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(Object.assign(event, init));
  return event;
}

/** A click as the browser makes it: `detail` is 0 for a key. */
function click(target: Element, init: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...init });
  target.dispatchEvent(event);
  return event;
}

/** Moves a pointer over an element, and lets it rest there. */
function point(target: Element, milliseconds = 120, pointerType = 'mouse'): void {
  send(target, 'pointerover', { pointerType });
  vi.advanceTimersByTime(milliseconds);
}

/** The page is scrolled to a height; `by` is what the reader does it with, null for a script. */
function scroll(to: number, by: string | null = 'wheel'): void {
  if (by !== null) send(article.body, by);
  vi.stubGlobal('scrollY', to);
  send(article.body, 'scroll');
  for (const frame of frames.splice(0)) frame(0);
}

/** A key is pressed anywhere in the article. */
function press(key: string): void {
  article.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

test('to point at a sentence shows its claim, and to leave it ends that', () => {
  const { told } = map();
  point(article.querySelector('b')!);
  point(article.querySelector('#plain')!);
  expect(told).toEqual([{ point: 'weir' }, { point: null }]);
});

test('a pointer that only passes shows nothing', () => {
  const { told } = map();
  point(sentence('weir'), 119);
  point(article.querySelector('#plain')!);
  point(sentence('denial'));
  expect(told).toEqual([{ point: 'denial' }]);
});

test('a finger does not point', () => {
  const { told } = map();
  point(sentence('weir'), 1000, 'touch');
  expect(told).toEqual([]);
});

test('a pointer that rests on shows the claim once', () => {
  const { told } = map();
  point(sentence('weir'));
  point(article.querySelector('b')!);
  expect(told).toEqual([{ point: 'weir' }]);
});

test('pointing ends with the pointer that leaves the page', () => {
  const { told } = map();
  point(sentence('weir'));
  send(sentence('weir'), 'pointerout', { relatedTarget: article.querySelector('#plain') });
  expect(told).toEqual([{ point: 'weir' }]);
  send(sentence('weir'), 'pointerout', { relatedTarget: null });
  expect(told).toEqual([{ point: 'weir' }, { point: null }]);
});

test('a sentence with the focus shows its claim at once, until the focus leaves it', () => {
  const { told } = map();
  send(sentence('weir'), 'focusin');
  expect(told).toEqual([{ point: 'weir' }]);
  send(sentence('weir'), 'focusout');
  send(article.querySelector('#plain')!, 'focusin');
  expect(told).toEqual([{ point: 'weir' }, { point: null }]);
});

test('sentences of other maps, items of the map’s own list and unknown claims are left alone', () => {
  const { told } = map();
  point(sentence('elsewhere'));
  point(sentence('reeds'));
  point(article.querySelector('li')!);
  expect(click(article.querySelector('li')!).defaultPrevented).toBe(false);
  expect(told).toEqual([]);
});

test('a sentence that names this map belongs to it, even where the map has no such claim', () => {
  const { told } = map();
  click(sentence('flood'));
  expect(told).toEqual([{ select: 'flood' }]);
});

test('a click on a sentence selects its claim, marks it alone and brings the map into view', () => {
  const { told, scrolls } = map();
  expect(click(article.querySelector('b')!).defaultPrevented).toBe(true);
  expect(told).toEqual([{ select: 'weir' }]);
  expect(current()).toEqual(['weir']);
  expect(scrolls).toEqual([{ block: 'nearest' }]);
  click(sentence('denial'));
  expect(current()).toEqual(['denial']);
});

test('a key says what was pressed, so that the focus can come back to it', () => {
  const { told } = map();
  click(sentence('weir'), { detail: 0 });
  expect(told).toEqual([{ select: 'weir', keyed: 'a' }]);
});

test.each(['ctrlKey', 'metaKey', 'shiftKey'])('a click with %s is the browser’s', (modifier) => {
  const { told } = map();
  expect(click(sentence('weir'), { [modifier]: true }).defaultPrevented).toBe(false);
  expect([told, current()]).toEqual([[], []]);
});

test('a link inside the sentence that leads elsewhere does; the sentence is marked', () => {
  const { told, scrolls } = map();
  const link = article.createElement('a');
  link.setAttribute('href', 'https://example.org/');
  sentence('denial').append(link);
  expect(click(link).defaultPrevented).toBe(false);
  expect([told, scrolls, current()]).toEqual([[], [], ['denial']]);
});

test('what the page’s own script has answered is marked, and not answered again', () => {
  const { told, scrolls } = map();
  sentence('denial').addEventListener('click', (event) => event.preventDefault());
  click(sentence('denial'));
  expect([told, scrolls, current()]).toEqual([[], [], ['denial']]);
});

test('a choice on the map marks its sentences, and takes the marks of the one before', () => {
  const { chosen } = map();
  chosen(['weir', 'denial'], false);
  expect(current()).toEqual(['weir', 'denial']);
  chosen(['denial', 'elsewhere', 'reeds'], false);
  expect(current()).toEqual(['denial']);
  chosen([], false);
  expect(current()).toEqual([]);
  expect(article.querySelectorAll('[aria-current]')).toHaveLength(0);
  expect(frames).toEqual([]);
});

test('to the first sentence the page scrolls, no further than needed, after the map has', () => {
  const { chosen } = map();
  const scrolls: unknown[] = [];
  sentence('weir').scrollIntoView = (options) => void scrolls.push(options);
  chosen(['denial', 'weir'], true);
  expect(scrolls).toEqual([]);
  for (const frame of frames.splice(0)) frame(0);
  expect(scrolls).toEqual([{ block: 'nearest', behavior: 'smooth' }]);
  expect(sentence('weir').style.scrollMarginBlock).toBe('20vh');
  still = true;
  chosen(['weir'], true);
  for (const frame of frames.splice(0)) frame(0);
  expect(scrolls[1]).toEqual({ block: 'nearest', behavior: 'auto' });
});

test('a choice without a sentence scrolls nowhere', () => {
  const { chosen } = map();
  chosen(['elsewhere'], true);
  expect(frames).toEqual([]);
});

test('reading past a sentence shows its claim, the lowest above two fifths of the window', () => {
  const { told } = map();
  place(sentence('weir'), 100);
  place(sentence('denial'), 239);
  scroll(300);
  place(sentence('denial'), 240);
  scroll(301);
  place(sentence('weir'), -20);
  scroll(302);
  expect(told).toEqual([{ point: 'denial' }, { point: 'weir' }, { point: null }]);
});

test('a sentence that is not drawn is not read', () => {
  const { told } = map();
  place(sentence('weir'), 100);
  place(sentence('denial'), 150, 0);
  scroll(300);
  expect(told).toEqual([{ point: 'weir' }]);
});

test('nothing is read before the reader has gone a third of the window', () => {
  const { told } = map();
  place(sentence('weir'), 100);
  scroll(200);
  expect(told).toEqual([]);
  scroll(201);
  expect(told).toEqual([{ point: 'weir' }]);
});

test('only the reader’s own scrolling reads, not that of the page’s script', () => {
  const { told } = map();
  place(sentence('weir'), 100);
  scroll(1000, null);
  scroll(2000, null);
  expect(told).toEqual([]);
  // From where the script has brought the page the reader's way counts.
  scroll(2200);
  expect(told).toEqual([]);
  scroll(2201);
  expect(told).toEqual([{ point: 'weir' }]);
});

test('keys that scroll are the reader’s scrolling, others are not', () => {
  const { told } = map();
  place(sentence('weir'), 100);
  press('Tab');
  scroll(500, null);
  expect(told).toEqual([]);
  press('PageDown');
  scroll(1000, null);
  expect(told).toEqual([{ point: 'weir' }]);
});

test('after a choice on the map reading waits until the reader has left the spot', () => {
  const { chosen, told } = map();
  place(sentence('weir'), 100);
  scroll(300);
  chosen(['denial'], false);
  scroll(350);
  expect(told).toEqual([{ point: 'weir' }, { point: null }]);
  scroll(501);
  expect(told).toEqual([{ point: 'weir' }, { point: null }, { point: 'weir' }]);
});

test('when pointing ends the sentence that is read is shown again', () => {
  const { told } = map();
  place(sentence('weir'), 100);
  scroll(300);
  point(sentence('denial'));
  point(article.querySelector('#plain')!);
  send(sentence('denial'), 'focusin');
  send(sentence('denial'), 'focusout');
  expect(told).toEqual([
    { point: 'weir' },
    { point: 'denial' },
    { point: 'weir' },
    { point: 'denial' },
    { point: 'weir' },
  ]);
});
