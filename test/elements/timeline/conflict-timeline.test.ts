// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConflictTimeline } from '../../../src/elements/timeline/conflict-timeline.ts';
import { TimeBrushEvent } from '../../../src/elements/timeline/time-brush.ts';
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
const enabled = (button: Element): boolean => button.getAttribute('aria-disabled') === 'false';

/** Lets a day pass, and what follows from it. */
async function pass(element: ConflictTimeline, milliseconds = element.pace): Promise<void> {
  await element.updateComplete;
  vi.advanceTimersByTime(milliseconds);
  await element.updateComplete;
}

test('the page’s own timeline stays until there is a story, and where it has no period', async () => {
  const own = (root: ParentNode): boolean => root.querySelector('slot') !== null;
  expect(own((await timeline({}, { shown: null })).root)).toBe(true);
  expect(own((await timeline({}, { shown: { ...story, period: [null, 0] } })).root)).toBe(true);
  expect(own((await timeline()).root)).toBe(false);
});

test('each day says how many claims can be of it', async () => {
  const { root } = await timeline();
  // Six claims have only a last day, the 4th; one is of the 3rd, one of the 3rd or the 4th.
  expect(allWords(root, '.timeline-day')).toEqual([
    'Sat 1 6 claims',
    'Sun 2 6 claims',
    'Mon 3 8 claims',
    'Tue 4 7 claims',
  ]);
  expect(one(root, '.timeline-day').lang).toBe('en-GB');
  expect(one(root, '.timeline-day small').lang).toBe('en');
});

test('a day counts what passes the rest of the filter, whatever dates are chosen', async () => {
  const { root } = await timeline({ by: ['upper'], ...day(1) });
  expect(allWords(root, '.timeline-day small')).toEqual([
    '1 claim',
    '1 claim',
    '2 claims',
    '1 claim',
  ]);
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
  ]);
  days(root)[2]!.click();
  days(root)[1]!.click();
  expect(dates()).toEqual([all, day(2)]);
});

test('of a chosen period each day is marked, and none is pressed', async () => {
  const { root, dates } = await timeline(day(2, 3));
  expect(days(root).map(({ dataset }) => 'within' in dataset)).toEqual([false, true, true, false]);
  expect(root.querySelectorAll('.timeline-day[aria-pressed="true"]')).toHaveLength(0);
  days(root)[2]!.click();
  expect(dates()).toEqual([day(3)]);
});

test('what was chosen moves by a day, as long as it was', async () => {
  const { root, dates } = await timeline(day(2, 3));
  control(root, 'Previous day').click();
  control(root, 'Next day').click();
  expect(dates()).toEqual([day(1, 2), day(3, 4)]);
});

test('with all dates shown, the next day is the first and the previous one the last', async () => {
  const { root, dates } = await timeline();
  control(root, 'Next day').click();
  control(root, 'Previous day').click();
  expect(dates()).toEqual([day(1), day(4)]);
});

test('at the ends of the period a button keeps the focus and does nothing', async () => {
  const ends = async (...chosen: Parameters<typeof day>): Promise<boolean[]> => {
    const { root, dates } = await timeline(day(...chosen));
    const buttons = [control(root, 'Previous day'), control(root, 'Next day')];
    for (const button of buttons) if (!enabled(button)) button.click();
    expect(dates()).toEqual([]);
    return buttons.map(enabled);
  };
  expect(await ends(1)).toEqual([false, true]);
  expect(await ends(2)).toEqual([true, true]);
  expect(await ends(3, 4)).toEqual([true, false]);
});

test('“All dates” does something only where dates are chosen', async () => {
  const chosen = await timeline(day(2));
  one(chosen.root, '.all').click();
  expect(chosen.dates()).toEqual([all]);
  const open = await timeline();
  expect(enabled(one(open.root, '.all'))).toBe(false);
  one(open.root, '.all').click();
  expect(open.dates()).toEqual([]);
});

test('the brush has the days’ names and what is chosen, and chooses by its ends', async () => {
  const { root, dates } = await timeline(day(2, 3));
  const brush = one<HTMLElement & { steps?: string[]; chosen?: number[] }>(
    root,
    'conflict-time-brush',
  );
  expect(brush.steps).toEqual(['1 May', '2 May', '3 May', '4 May']);
  expect(brush.chosen).toEqual([1, 2]);
  brush.dispatchEvent(new TimeBrushEvent(0, 2));
  // From end to end nothing is left out, not even what lies before and after.
  brush.dispatchEvent(new TimeBrushEvent(0, 3));
  expect(dates()).toEqual([day(1, 3), all]);
});

test('the days pass one by one from the first, and stop at the last', async () => {
  const { element, root, dates } = await timeline({}, { follows: true });
  control(root, 'Play the days').click();
  expect(dates()).toEqual([day(1)]);
  await pass(element, 1799);
  expect(dates()).toEqual([day(1)]);
  expect(root.querySelector('[aria-label="Pause"]')).not.toBeNull();
  await pass(element, 1);
  await pass(element);
  await pass(element);
  expect(dates()).toEqual([day(1), day(2), day(3), day(4)]);
  expect(root.querySelector('[aria-label="Pause"]')).toBeNull();
  await pass(element);
  expect(dates()).toHaveLength(4);
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
  [
    'the day that stands, when the reader chooses it',
    (root: ShadowRoot) => one(root, 'conflict-time-brush').dispatchEvent(new TimeBrushEvent(0, 0)),
  ],
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

test('below it says in words what is shown', async () => {
  const status = async (changes: Partial<ClaimFilter>): Promise<string> =>
    words(one((await timeline(changes)).root, '.timeline-status')).replace(/\s*–\s*/, '–');
  expect(await status({})).toMatch(/^All dates: 8 claims\. Choose a day/);
  expect(await status({ by: ['upper'] })).toMatch(/^All dates: 2 of 8 claims\./);
  expect(await status(day(2))).toBe('2 May: 6 of 8 claims can be of this day.');
  expect(await status(day(3))).toBe(
    '3 May: 8 of 8 claims can be of this day. The article’s words for the dates: “on Monday”.',
  );
  expect(await status(day(1, 2))).toBe('1–2 May: 6 of 8 claims can be of these days.');
});

test('words for a date are told only of a day on which it begins or ends', async () => {
  const long: Story = {
    ...story,
    claims: story.claims.map((claim) =>
      claim.id === 'onlookers'
        ? {
            ...claim,
            when: { edtf: '2021-05-02/2021-05-04', words: 'since Sunday' },
            range: [Date.UTC(2021, 4, 2), Date.UTC(2021, 4, 5) - 1],
          }
        : claim,
    ),
  };
  const told = async (date: number): Promise<boolean> =>
    words(one((await timeline(day(date), { shown: long })).root, '.timeline-status')).includes(
      'since Sunday',
    );
  expect([await told(2), await told(3), await told(4)]).toEqual([true, false, true]);
});
