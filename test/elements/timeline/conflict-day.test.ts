// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ConflictDay } from '../../../src/elements/timeline/conflict-day.ts';
import { TimePlayEvent } from '../../../src/elements/timeline/time-play-event.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { allWords, mounted } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

beforeEach(() => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);
});

/** What is said over the map when a step is played. */
async function said(element: ConflictDay, step: number | null): Promise<string[]> {
  document.dispatchEvent(new TimePlayEvent(step));
  await element.updateComplete;
  return allWords(element.renderRoot, 'p').map((text) => text.replaceAll(/(\wday), /g, '$1 '));
}

test('the day is named over the map while the days pass, and not at other times', async () => {
  const element = await mounted('conflict-day', ConflictDay, { story });
  expect(allWords(element.renderRoot, 'p')).toEqual([]);
  expect(await said(element, 0)).toEqual([
    'Monday 3 May',
    '1 claim, it is at a place on the map.',
    'Shown: 1 of the 1 that may be about this day, 2 about a longer time or without a date.',
  ]);
  expect((await said(element, 1)).slice(0, 2)).toEqual([
    'Tuesday 4 May',
    'No claim is certainly about this day.',
  ]);
  expect(await said(element, null)).toEqual([]);
});

test('it counts what passes the rest of the filter, whatever dates are chosen', async () => {
  const filter = { ...noFilter, by: ['lower'], to: 0 };
  const element = await mounted('conflict-day', ConflictDay, { story, filter });
  expect((await said(element, 0)).slice(1)).toEqual([
    'No claim is certainly about this day.',
    'Shown: 1 of the 1 that may be about this day.',
  ]);
});

test('it is silent with another story, and when it is taken out of the page', async () => {
  const element = await mounted('conflict-day', ConflictDay, { story });
  await said(element, 0);
  element.story = { ...story };
  await element.updateComplete;
  expect(allWords(element.renderRoot, 'p')).toEqual([]);
  element.remove();
  expect(await said(element, 0)).toEqual([]);
});
