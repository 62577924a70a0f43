// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { ConflictFilters } from '../../../src/elements/filters/conflict-filters.ts';
import type { ConflictFilterEvent } from '../../../src/reading/events.ts';
import { type ClaimFilter, noFilter } from '../../../src/story/filter.ts';
import { allWords, heard, mounted, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** The element with a filter; `sent` is what it asks for. Nothing takes that over by itself. */
async function filters(
  changes: Partial<ClaimFilter> = {},
): Promise<{ element: ConflictFilters; root: ShadowRoot; sent: ConflictFilterEvent[] }> {
  const element = await mounted('conflict-filters', ConflictFilters, {
    story,
    filter: { ...noFilter, ...changes },
  });
  return {
    element,
    root: element.renderRoot as ShadowRoot,
    sent: heard(element, 'conflict-filter'),
  };
}

/** The same with its panel open. */
async function opened(changes: Partial<ClaimFilter> = {}): ReturnType<typeof filters> {
  const made = await filters(changes);
  one(made.root, '.toggle').click();
  await made.element.updateComplete;
  return made;
}

/** The box of a choice within a facet, counted in the order of the panel. */
function box(root: ParentNode, facet: number, value: string): HTMLInputElement {
  return one<HTMLInputElement>(root.querySelectorAll('details')[facet]!, `input[value="${value}"]`);
}

function tick(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types words into the search, as far as the browser tells of it. */
function type(root: ParentNode, text: string): HTMLInputElement {
  const search = one<HTMLInputElement>(root, '[type=search]');
  search.value = text;
  search.dispatchEvent(new Event('input', { bubbles: true }));
  return search;
}

/** Time that passes only when the test lets it. */
function stoppedClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

const WHO = 0;
const KIND = 2;
const ANSWER = 4;

test('nothing is there without a story', async () => {
  const { element, root } = await filters();
  element.story = null;
  await element.updateComplete;
  expect(root.querySelector('*:not(style, slot)')).toBeNull();
});

test('the choices are folded in until they are asked for, and the button says so', async () => {
  const { element, root } = await filters();
  const toggle = one(root, '.toggle');
  expect([toggle.getAttribute('aria-expanded'), one(root, '#panel').hidden]).toEqual([
    'false',
    true,
  ]);
  expect(root.querySelectorAll('[type=checkbox]')).toHaveLength(0);
  toggle.click();
  await element.updateComplete;
  expect([toggle.getAttribute('aria-expanded'), one(root, '#panel').hidden]).toEqual([
    'true',
    false,
  ]);
  expect(toggle.getAttribute('aria-controls')).toBe('panel');
  expect(allWords(root, 'summary')).toEqual([
    'Who speaks',
    'About whom',
    'Kind',
    'Place',
    'Answer',
  ]);
  expect(allWords(root, 'details[open] summary')).toEqual(['Who speaks']);
});

test('each choice says how many claims it shows beside what else is chosen', async () => {
  const choice = (root: ParentNode, facet: number, value: string): string =>
    words(box(root, facet, value).closest('label'));
  const all = await opened();
  expect(choice(all.root, WHO, 'upper')).toBe('Upper Brook 2 claims');
  expect(choice(all.root, WHO, 'upper-mayor')).toBe('The mayor of Upper Brook 1 claim');
  const talks = await opened({ kinds: ['talks'] });
  expect(choice(talks.root, WHO, 'upper')).toBe('Upper Brook 1 claim');
  expect(choice(talks.root, WHO, 'lower')).toBe('Lower Brook 0 claims');
  expect(box(talks.root, WHO, 'lower').closest('label')?.hasAttribute('data-empty')).toBe(true);
  expect(box(talks.root, WHO, 'upper').closest('label')?.hasAttribute('data-empty')).toBe(false);
  // In its own facet a choice is counted as if it were alone.
  expect(choice(talks.root, KIND, 'geography')).toBe('size and distance 2 claims');
});

test('a ticked side ticks its actors, an actor alone half ticks the side', async () => {
  const state = ({ checked, indeterminate }: HTMLInputElement): string =>
    checked ? 'ticked' : indeterminate ? 'half' : 'clear';
  const states = (root: ParentNode): string[] =>
    ['upper', 'upper-council', 'upper-mayor', 'lower'].map((id) => state(box(root, WHO, id)));
  const whole = await opened({ by: ['upper'] });
  expect(states(whole.root)).toEqual(['ticked', 'ticked', 'ticked', 'clear']);
  const part = await opened({ by: ['upper-mayor'] });
  expect(states(part.root)).toEqual(['half', 'clear', 'ticked', 'clear']);
});

test('“answered” does not tick “denied”: not every answer denies', async () => {
  const { root } = await opened({ answers: ['reported'] });
  expect(box(root, ANSWER, 'reported').checked).toBe(true);
  expect(box(root, ANSWER, 'denied').checked).toBe(false);
});

test('what is ticked is asked for beside what is chosen already', async () => {
  const { root, sent } = await opened({ by: ['lower'], text: 'weir' });
  tick(box(root, WHO, 'upper'));
  tick(box(root, WHO, 'lower'));
  tick(box(root, KIND, 'talks'));
  expect(sent.map(({ filter }) => filter)).toEqual([
    { ...noFilter, by: ['lower', 'upper'], text: 'weir' },
    { ...noFilter, by: [], text: 'weir' },
    { ...noFilter, by: ['lower'], kinds: ['talks'], text: 'weir' },
  ]);
});

test('to clear one actor of a ticked side keeps the other', async () => {
  const { root, sent } = await opened({ by: ['upper'] });
  tick(box(root, WHO, 'upper-mayor'));
  expect(sent[0]?.filter.by).toEqual(['upper-council']);
});

test('to tick “denied” under “answered” narrows to it', async () => {
  const { root, sent } = await opened({ answers: ['reported'] });
  tick(box(root, ANSWER, 'denied'));
  expect(sent[0]?.filter.answers).toEqual(['denied']);
});

test('how much is chosen is told on the button and on each part', async () => {
  const { root } = await opened({ by: ['upper', 'lower'], kinds: ['talks'] });
  expect(words(one(root, '.toggle'))).toBe('Filter (3)');
  expect(allWords(root, 'summary')).toEqual([
    'Who speaks 2 chosen',
    'About whom',
    'Kind 1 chosen',
    'Place',
    'Answer',
  ]);
  expect(words(one((await filters({ text: 'weir' })).root, '.toggle'))).toBe('Filter');
});

test('words are looked for when the reader pauses, once', async () => {
  stoppedClock();
  const { root, sent } = await filters({ by: ['upper'] });
  type(root, 'we');
  vi.advanceTimersByTime(150);
  type(root, 'weir');
  vi.advanceTimersByTime(199);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent.map(({ filter }) => filter)).toEqual([{ ...noFilter, by: ['upper'], text: 'weir' }]);
});

test('spaces around the words look for nothing else', async () => {
  stoppedClock();
  const { root, sent } = await filters({ text: 'weir' });
  type(root, ' weir ');
  vi.advanceTimersByTime(200);
  expect(sent).toEqual([]);
});

test('the search shows the words of a filter that an address brings', async () => {
  const { element, root } = await filters({ text: 'weir' });
  const search = one<HTMLInputElement>(root, '[type=search]');
  expect(search.value).toBe('weir');
  element.filter = noFilter;
  await element.updateComplete;
  expect(search.value).toBe('');
});

test('what the reader is typing is not overwritten by another filter', async () => {
  stoppedClock();
  const { element, root } = await filters();
  const search = type(root, 'we');
  element.filter = { ...noFilter, by: ['upper'] };
  await element.updateComplete;
  expect(search.value).toBe('we');
  vi.advanceTimersByTime(200);
  // A space that the reader has just typed stays as well.
  search.value = 'we ';
  element.filter = { ...noFilter, text: 'we' };
  await element.updateComplete;
  expect(search.value).toBe('we ');
});

test('an element that is gone looks for nothing any more', async () => {
  stoppedClock();
  const { element, root, sent } = await filters();
  type(root, 'weir');
  element.remove();
  vi.advanceTimersByTime(1000);
  expect(sent).toEqual([]);
});

test('what is filtered by stands below with what is left, and each part can be taken back', async () => {
  const { root, sent } = await filters({ by: ['upper'], text: 'denial' });
  expect(words(one(root, '.total'))).toBe('1 of 8 claims, and 2 more for context');
  const names = [...root.querySelectorAll('.chips button')].map(
    (button) => button.getAttribute('aria-label') ?? words(button),
  );
  expect(names).toEqual([
    'Remove the filter who speaks: Upper Brook',
    'Remove the filter “denial”',
    'Show all',
  ]);
  for (const button of root.querySelectorAll<HTMLElement>('.chips button')) button.click();
  expect(sent.map(({ filter }) => filter)).toEqual([
    { ...noFilter, text: 'denial' },
    { ...noFilter, by: ['upper'] },
    noFilter,
  ]);
});

test('what is taken back leaves the focus where filters are set', async () => {
  const { root } = await filters({ by: ['upper'] });
  const chip = one(root, '.chips button');
  chip.focus();
  chip.click();
  expect(root.activeElement).toBe(root.querySelector('.toggle'));
});

test('a filter that no claim passes says so, and what to do', async () => {
  const { root } = await filters({ text: 'nowhere to be found' });
  expect(words(one(root, '.total'))).toBe('No claims match. Remove a filter, or show all.');
});

test('without a filter there is nothing to take back', async () => {
  expect((await filters()).root.querySelector('.applied')).toBeNull();
});

test('“Done” and Escape fold the choices in, and the focus is back at the button', async () => {
  const { element, root } = await opened();
  one(root, '.done').click();
  await element.updateComplete;
  expect(one(root, '#panel').hidden).toBe(true);
  expect(root.activeElement).toBe(root.querySelector('.toggle'));
  one(root, '.toggle').click();
  await element.updateComplete;
  box(root, WHO, 'upper').focus();
  const outside: Event[] = heard(element, 'keydown');
  const press = (key: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    box(root, WHO, 'upper').dispatchEvent(event);
    return event;
  };
  expect(press('a').defaultPrevented).toBe(false);
  // Escape would close the map's panel too, which listens further out.
  expect(press('Escape').defaultPrevented).toBe(true);
  await element.updateComplete;
  expect(outside).toHaveLength(1);
  expect(one(root, '#panel').hidden).toBe(true);
  expect(root.activeElement).toBe(root.querySelector('.toggle'));
});

test.each([
  ['search', 0, '[type=search]', false],
  ['choices', 1, '.toggle', true],
])(
  'who pressed what stood in for the %s finds the focus there',
  async (what, pressed, at, open) => {
    const element = document.createElement(`conflict-filters-${what}`);
    for (let count = 0; count < 2; count++) element.append(document.createElement('button'));
    document.body.append(element);
    onTestFinished(() => {
      element.remove();
    });
    (element.children[pressed] as HTMLElement).focus();
    customElements.define(element.localName, class extends ConflictFilters {});
    const [late] = document.getElementsByTagName(element.localName) as unknown as [ConflictFilters];
    late.story = story;
    await late.updateComplete;
    const root = late.renderRoot as ShadowRoot;
    expect(root.activeElement).toBe(one(root, at));
    expect(one(root, '#panel').hidden).toBe(!open);
  },
);

test('words that were typed into what stood in for the search are looked for, and typed on', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const element = document.createElement('conflict-filters-typed');
  const before = document.createElement('input');
  element.append(before, document.createElement('button'));
  document.body.append(element);
  onTestFinished(() => {
    element.remove();
  });
  before.focus();
  before.value = 'civ';
  customElements.define(element.localName, class extends ConflictFilters {});
  const [late] = document.getElementsByTagName(element.localName) as unknown as [ConflictFilters];
  const told = heard(late, 'conflict-filter');
  await late.updateComplete;
  // Without a story there is nothing to look through: what stands in is still there.
  expect(one(late.renderRoot as ShadowRoot, 'slot')).toBeTruthy();
  before.value = 'civil';
  before.setSelectionRange(5, 5);
  late.story = story;
  await late.updateComplete;
  const search = one<HTMLInputElement>(late.renderRoot, '[type=search]');
  expect([search.value, search.selectionStart, late.children.length]).toEqual(['civil', 5, 0]);
  vi.advanceTimersByTime(500);
  expect(told.map(({ filter }) => filter.text)).toEqual(['civil']);
});
