// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ConflictGuide } from '../../../src/elements/guide/conflict-guide.ts';
import type { ConflictStepEvent } from '../../../src/reading/events.ts';
import { allWords, heard, mounted, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** The guided reading at a step of two, and the steps that it asks for. */
async function guide(
  step: number | null,
  shown = story,
): Promise<{ element: ConflictGuide; root: ShadowRoot; steps: () => (number | null)[] }> {
  const element = await mounted('conflict-guide', ConflictGuide, { story: shown, step });
  const sent: ConflictStepEvent[] = heard(element, 'conflict-step');
  const root = element.renderRoot as ShadowRoot;
  return { element, root, steps: () => sent.map((event) => event.step) };
}

const button = (root: ParentNode, index: number): HTMLButtonElement =>
  root.querySelectorAll<HTMLButtonElement>('nav button')[index]!;

/** Presses a key; says whether the page is kept from answering it too. */
function press(element: Element, key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  return !element.dispatchEvent(event);
}

/** What a finger does, one event after the other, at a distance from where it went down. */
function touch(element: Element, ...moves: [type: string, x: number][]): void {
  for (const [type, clientX] of moves)
    element.dispatchEvent(
      new PointerEvent(type, { pointerId: 7, pointerType: 'touch', isPrimary: true, clientX }),
    );
}

test('while it is closed nothing is there, nor at a step that the story does not have', async () => {
  for (const step of [null, 0, 3]) {
    const { root } = await guide(step);
    expect(root.querySelector('.guide'), String(step)).toBeNull();
  }
  const { element, root } = await guide(1);
  element.story = null;
  await element.updateComplete;
  expect(root.querySelector('.guide')).toBeNull();
});

test('a step has its title, its words and where in the reading it is', async () => {
  const { element, root } = await guide(1);
  expect(words(one(root, 'h2'))).toBe('What this is');
  expect(words(one(root, '.text'))).toBe('An invented article about two villages.');
  // The status says the title too: what has the focus, a button, stays the same.
  expect(words(one(root, '[role=status]'))).toBe('Guided reading 1 of 2: What this is');
  element.step = 2;
  await element.updateComplete;
  expect(words(one(root, '[role=status]'))).toBe('Guided reading 2 of 2: The weir');
  const { max, value } = one<HTMLProgressElement>(root, 'progress');
  expect([max, value]).toEqual([2, 2]);
});

test('its excerpts lead to their claims, and a step without any has no list', async () => {
  const { root } = await guide(2);
  expect(allWords(root, '.guide-excerpts a')).toEqual([
    'Upper Brook’s council',
    'Lower Brook’s council',
  ]);
  const links = [...root.querySelectorAll<HTMLElement>('.guide-excerpts a')];
  expect(
    links.map((link) => [link.getAttribute('href'), link.hasAttribute('data-select')]),
  ).toEqual([
    ['#claim-weir-blocked', true],
    ['#claim-weir-denial', true],
  ]);
  expect((await guide(1)).root.querySelector('.guide-excerpts')).toBeNull();
});

test('the words of a story in another language are marked as such', async () => {
  const { root } = await guide(1, { ...story, language: 'hy', marks: ['«', '»', ' – '] });
  expect([one(root, 'h2').lang, one(root, '.text').lang]).toEqual(['hy', 'hy']);
  expect(one((await guide(1)).root, 'h2').hasAttribute('lang')).toBe(false);
});

test('its buttons lead back and on', async () => {
  const three = { ...story, guide: [...story.guide, ...story.guide.slice(0, 1)] };
  const { root, steps } = await guide(2, three);
  expect(allWords(root, 'nav button')).toEqual(['Previous', 'Next']);
  button(root, 0).click();
  button(root, 1).click();
  expect(steps()).toEqual([1, 3]);
});

test('at either end the button stays, so that the focus does, and leads nowhere', async () => {
  const disabled = (root: ParentNode): (string | null)[] =>
    [0, 1].map((index) => button(root, index).getAttribute('aria-disabled'));
  const first = await guide(1);
  expect(disabled(first.root)).toEqual(['true', 'false']);
  button(first.root, 0).click();
  const last = await guide(2);
  expect(disabled(last.root)).toEqual(['false', 'true']);
  button(last.root, 1).click();
  expect([...first.steps(), ...last.steps()]).toEqual([]);
  expect(button(last.root, 1).disabled).toBe(false);
});

test('the arrow keys lead back and on, Escape closes, and the page does not scroll by them', async () => {
  const { element, steps } = await guide(1);
  expect(press(element, 'ArrowRight')).toBe(true);
  expect(press(element, 'Escape')).toBe(true);
  element.step = 2;
  expect(press(element, 'ArrowLeft')).toBe(true);
  expect(steps()).toEqual([2, null, 1]);
});

test('other keys, and those that mean something to the browser, are left alone', async () => {
  const { element, steps } = await guide(1);
  expect(press(element, 'ArrowDown')).toBe(false);
  expect(press(element, 'a')).toBe(false);
  // Alt with an arrow goes back in the history.
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
    expect(press(element, 'ArrowRight', { [modifier]: true }), modifier).toBe(false);
  expect(steps()).toEqual([]);
});

test('a key that something inside has answered is not answered again', async () => {
  const { element, root, steps } = await guide(1);
  const heading = one(root, 'h2');
  heading.addEventListener('keydown', (event) => event.preventDefault());
  press(heading, 'Escape', { composed: true });
  press(element, 'ArrowRight');
  expect(steps()).toEqual([2]);
});

test('a swipe leads on, and one that the browser takes for scrolling does not', async () => {
  const { element, steps } = await guide(1);
  // What has ended is no beginning of another.
  touch(element, ['pointerdown', 300], ['pointerup', 200], ['pointerup', 100]);
  touch(element, ['pointerdown', 300], ['pointercancel', 250], ['pointerup', 200]);
  expect(steps()).toEqual([2]);
});

test('it closes', async () => {
  const { root, steps } = await guide(2);
  const close = one(root, '.close');
  expect(close.getAttribute('aria-label')).toBe('Close the guided reading');
  close.click();
  expect(steps()).toEqual([null]);
});

test('the focus goes to the step’s heading, from which its words are read', async () => {
  const { element, root } = await guide(2);
  element.focus();
  expect(root.activeElement).toBe(one(root, 'h2'));
  expect(one(root, 'h2').getAttribute('tabindex')).toBe('-1');
});
