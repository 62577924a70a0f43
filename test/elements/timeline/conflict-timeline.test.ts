// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConflictTimeline } from '../../../src/elements/timeline/conflict-timeline.ts';
import { type ClaimFilter, noFilter } from '../../../src/story/filter.ts';
import type { Story } from '../../../src/story/story.ts';
import { allWords, heard, mounted, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const DAY = 86_400_000;
/** First and last instant of a day of May 2021. */
const day = (first: number, last = first): Pick<ClaimFilter, 'from' | 'to'> => ({
  from: Date.UTC(2021, 4, first),
  to: Date.UTC(2021, 4, last) + DAY - 1,
});
const all = { from: null, to: null };

/** The invented story with a period of four days, from Saturday to Tuesday. */
const story: Story = {
  ...villageStory(),
  period: [Date.UTC(2021, 4, 1), Date.UTC(2021, 4, 5) - 1],
};

beforeEach(() => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The timeline with a filter, and the dates that it asks for. With `follows` its filter becomes them. */
async function timeline(
  changes: Partial<ClaimFilter> = {},
  { follows = false, shown = story }: { follows?: boolean; shown?: Story | null } = {},
): Promise<{ element: ConflictTimeline; root: ShadowRoot; dates: () => Dates[] }> {
  const element = await mounted('conflict-timeline', ConflictTimeline, {
    story: shown,
    filter: { ...noFilter, ...changes },
  });
  const sent = heard(element, 'conflict-filter');
  if (follows)
    element.addEventListener('conflict-filter', ({ filter }) => {
      element.filter = filter;
    });
  const root = element.renderRoot as ShadowRoot;
  return { element, root, dates: () => sent.map(({ filter: { from, to } }) => ({ from, to })) };
}

type Dates = Pick<ClaimFilter, 'from' | 'to'>;

const days = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.timeline-day'),
];
const control = (root: ParentNode, label: string): HTMLElement =>
  one(root, `[aria-label="${label}"]`);
/** The columns' full names, without the comma that some versions have after the weekday. */
const names = (root: ParentNode): string[] =>
  days(root).map((day) => (day.getAttribute('aria-label') ?? '').replaceAll(/(\wday), /g, '$1 '));
const press = (button: HTMLElement, key: string, shiftKey = false): void => {
  button.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
};

/** Lets a day pass, and what follows from it. */
async function pass(element: ConflictTimeline, milliseconds = element.pace): Promise<void> {
  await element.updateComplete;
  vi.advanceTimersByTime(milliseconds);
  await element.updateComplete;
}

test('the page’s own timeline stays until there is a story with days to choose', async () => {
  const own = (root: ParentNode): boolean => root.querySelector('slot') !== null;
  expect(own((await timeline({}, { shown: null })).root)).toBe(true);
  expect(own((await timeline({}, { shown: { ...story, period: [null, 0] } })).root)).toBe(true);
  const oneDay: Story['period'] = [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 4) - 1];
  expect(own((await timeline({}, { shown: { ...story, period: oneDay } })).root)).toBe(true);
  expect(own((await timeline()).root)).toBe(false);
});

test('each day is a column with its claims, and what may be of two days is between these', async () => {
  const { root } = await timeline();
  expect(names(root)).toEqual([
    'Sat 1: 0 claims',
    'Sun 2: 0 claims',
    'Mon 3: 1 claim',
    'Mon or Tue, day uncertain: 1 claim',
    'Tue 4: 0 claims',
  ]);
  expect(
    [...root.querySelectorAll<HTMLElement>('.timeline-day')].map(({ title }) => title),
  ).toEqual([
    'Saturday 1 May',
    'Sunday 2 May',
    'Monday 3 May',
    'Monday 3 May or Tuesday 4 May',
    'Tuesday 4 May',
  ]);
  expect(allWords(root, '.timeline-day')).toEqual([
    'Sat 1',
    'Sun 2',
    'Mon 3 1',
    'Mon or Tue day uncertain 1',
    'Tue 4',
  ]);
  expect(allWords(root, '.timeline-rest > div')).toEqual([
    '6 without a date the article gives no day',
  ]);
  expect(one(root, '.timeline-day').lang).toBe('en-GB');
});

test('it counts what passes the rest of the filter, whatever dates are chosen', async () => {
  const { root } = await timeline({ by: ['upper'], ...day(1) });
  expect(names(root)[2]).toBe('Mon 3: 1 claim');
  expect(names(root)[3]).toBe('Mon or Tue, day uncertain: 0 claims');
  expect(words(one(root, '.timeline-rest b'))).toBe('1');
  expect(root.querySelectorAll('.marks .off').length).toBeGreaterThan(0);
});

test('a day is chosen by its button, beside what else is filtered by', async () => {
  const { element, root } = await timeline({ by: ['upper'], text: 'weir' });
  const sent = heard(element, 'conflict-filter');
  days(root)[2]!.click();
  expect(sent.map(({ filter }) => filter)).toEqual([
    { ...noFilter, by: ['upper'], text: 'weir', ...day(3) },
  ]);
});

test('the chosen day is pressed, and pressing it again shows all dates', async () => {
  const { root, dates } = await timeline(day(3));
  expect(days(root).map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'false',
    'false',
    'true',
    'false',
    'false',
  ]);
  days(root)[2]!.click();
  days(root)[1]!.click();
  expect(dates()).toEqual([all, day(2)]);
});

test('a column between two days chooses both', async () => {
  const { root, dates } = await timeline();
  days(root)[3]!.click();
  expect(dates()).toEqual([day(3, 4)]);
  const chosen = await timeline(day(3, 4));
  expect(days(chosen.root)[3]!.getAttribute('aria-pressed')).toBe('true');
});

test('what is not of the chosen days fades, what may be of them does not', async () => {
  const faded = async (...of: Parameters<typeof day>): Promise<boolean[]> =>
    days((await timeline(day(...of))).root).map(({ dataset }) => 'off' in dataset);
  expect(await faded(3)).toEqual([true, true, false, false, true]);
  expect(await faded(1, 2)).toEqual([false, false, true, true, true]);
  const { root } = await timeline();
  expect(root.querySelector('[data-off]')).toBeNull();
  const undated = (await timeline(day(3))).root.querySelector('.timeline-rest [data-off]');
  expect(undated).not.toBeNull();
});

test('a frame goes around the chosen days, and what is between them', async () => {
  const frame = async (...of: Parameters<typeof day>): Promise<(string | undefined)[]> =>
    days((await timeline(day(...of))).root).map(({ dataset }) => dataset['within']);
  expect(await frame(3)).toEqual([undefined, undefined, 'only', undefined, undefined]);
  expect(await frame(2, 4)).toEqual([undefined, 'start', 'middle', 'middle', 'end']);
});

test('the line above names what is chosen, and leads back to all days', async () => {
  const head = async (filter: Partial<ClaimFilter>): Promise<string> =>
    words(one((await timeline(filter)).root, '.timeline-head p')).replaceAll(/(\wday), /g, '$1 ');
  expect(await head({})).toBe('When? One mark, one claim; a denial');
  expect(await head(day(2))).toBe('Sunday 2 May all days + Mon 3');
  expect(await head(day(4))).toBe('Tuesday 4 May all days + Mon 3');
  const { root, dates } = await timeline(day(2));
  one(root, '.all').click();
  expect(dates()).toEqual([all]);
});

test('a period is chosen without drawing: one day more', async () => {
  const { root, dates } = await timeline(day(2));
  // Its name is what it shows, as who speaks to a computer reads it out.
  expect(one(root, '.more').hasAttribute('aria-label')).toBe(false);
  expect(one(root, '.more').title).toMatch(/^Show Monday,? 3 May, too$/);
  one(root, '.more').click();
  expect(dates()).toEqual([day(2, 3)]);
  const last = await timeline(day(3, 4));
  one(last.root, '.more').click();
  expect(last.dates()).toEqual([day(2, 4)]);
});

test('Shift and a click choose from where the period began', async () => {
  const { element, root, dates } = await timeline({}, { follows: true });
  const shiftClick = async (index: number): Promise<void> => {
    days(root)[index]!.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await element.updateComplete;
  };
  days(root)[1]!.click();
  await element.updateComplete;
  await shiftClick(2);
  await shiftClick(0);
  expect(dates()).toEqual([day(2), day(2, 3), day(1, 2)]);
});

test('arrows go from column to column, and with Shift the period goes along', async () => {
  const { element, root, dates } = await timeline(day(2), { follows: true });
  const step = async (key: string, shift = false): Promise<number> => {
    press(root.activeElement as HTMLElement, key, shift);
    await element.updateComplete;
    return days(root).indexOf(root.activeElement as HTMLElement);
  };
  days(root)[1]!.focus();
  expect(await step('ArrowRight')).toBe(2);
  expect(await step('ArrowLeft')).toBe(1);
  expect(await step('a')).toBe(1);
  expect(dates()).toEqual([]);
  expect(await step('ArrowRight', true)).toBe(2);
  expect(await step('ArrowRight', true)).toBe(3);
  expect(await step('ArrowLeft', true)).toBe(2);
  expect(await step('ArrowLeft', true)).toBe(1);
  expect(await step('ArrowLeft', true)).toBe(0);
  expect(await step('ArrowLeft', true)).toBe(0);
  expect(dates()).toEqual([day(2, 3), day(2, 4), day(2, 3), day(2), day(1, 2)]);
});

test('the days pass one by one from the first, and rest when the last has stood', async () => {
  const { element, root, dates } = await timeline({}, { follows: true });
  const played = heard(element, 'time-play');
  control(root, 'Play the days').click();
  expect(dates()).toEqual([day(1)]);
  await pass(element, element.pace - 1);
  expect(dates()).toEqual([day(1)]);
  expect(root.querySelector('[aria-label="Pause"]')).not.toBeNull();
  await pass(element, 1);
  await pass(element);
  await pass(element);
  expect(dates()).toEqual([day(1), day(2), day(3), day(4)]);
  expect(root.querySelector('[aria-label="Pause"]')).not.toBeNull();
  await pass(element);
  expect(root.querySelector('[aria-label="Pause"]')).toBeNull();
  await pass(element);
  expect(dates()).toHaveLength(4);
  expect(played.map(({ step }) => step)).toEqual([0, 1, 2, 3, null]);
});

test('they go on from the day after the chosen ones, and begin anew after the last', async () => {
  const { root, dates } = await timeline(day(2));
  control(root, 'Play the days').click();
  const last = await timeline(day(4));
  control(last.root, 'Play the days').click();
  expect([...dates(), ...last.dates()]).toEqual([day(3), day(1)]);
});

test('a second press lets them rest', async () => {
  const { element, root, dates } = await timeline({}, { follows: true });
  control(root, 'Play the days').click();
  await element.updateComplete;
  control(root, 'Pause').click();
  await pass(element);
  expect(dates()).toEqual([day(1)]);
  expect(control(root, 'Play the days').className).toBe('play');
});

test.each([
  ['another day that the reader chooses', (root: ShadowRoot) => days(root)[3]!.click()],
  ['one day more, when the reader asks for it', (root: ShadowRoot) => one(root, '.more').click()],
  [
    'dates that come from elsewhere',
    (_: ShadowRoot, element: ConflictTimeline) => {
      element.filter = { ...noFilter, ...day(3) };
    },
  ],
  [
    'another story',
    (_: ShadowRoot, element: ConflictTimeline) => {
      element.story = { ...story };
    },
  ],
  ['being taken out of the page', (_: ShadowRoot, element: ConflictTimeline) => element.remove()],
])('they rest with %s', async (_, interrupt) => {
  const { element, root, dates } = await timeline({}, { follows: true });
  control(root, 'Play the days').click();
  await element.updateComplete;
  interrupt(root, element);
  await element.updateComplete;
  const before = dates().length;
  await pass(element, 10_000);
  expect(dates()).toHaveLength(before);
});

test('other words of the filter do not stop the days', async () => {
  const { element, root, dates } = await timeline({}, { follows: true });
  control(root, 'Play the days').click();
  await element.updateComplete;
  element.filter = { ...element.filter, text: 'weir' };
  await pass(element);
  expect(dates()).toEqual([day(1), day(2)]);
  expect(element.filter.text).toBe('weir');
});

test('below it says in words what is of the chosen days', async () => {
  const { root } = await timeline(day(3));
  expect(words(one(root, '.timeline-status'))).toBe(
    '1 claim is about this day. 1 more may be about it, 6 have no date.',
  );
  expect((await timeline()).root.querySelector('.timeline-status')).toBeNull();
});
