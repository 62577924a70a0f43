// @vitest-environment happy-dom
import { nothing } from 'lit';
import { expect, test, vi } from 'vitest';
import { knownOf } from '../fixtures/known-story.ts';
import { knowStory, type StoryParts } from '../../../src/elements/loading/find-story.ts';
import { lacksDetails, withoutDetails } from '../../../src/elements/loading/story-details.ts';
import { LateParts } from '../../../src/elements/map/late-parts.ts';
import type { MapElement } from '../../../src/elements/map/map-parts.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { filterStory } from '../../../src/story/filter-story.ts';
import type { Story } from '../../../src/story/story.ts';
import * as words from '../../../src/words/words.ts';
import { noDetails } from '../fixtures/no-details.ts';
import { villageStory } from '../fixtures/village-story.ts';
import { soon } from '../fixtures/mounted.ts';

/** The late parts of a map, and what is told of them. */
function lateParts(
  story: Story | null = null,
  ...content: Element[]
): {
  late: LateParts;
  came: ReturnType<typeof vi.fn>;
  failures: [string, unknown][];
} {
  const failures: [string, unknown][] = [];
  const came = vi.fn();
  const renderRoot = document.createElement('div').attachShadow({ mode: 'open' });
  renderRoot.append(...content);
  const map = Object.assign(document.createElement('div'), {
    currentStory: story,
    names: 'article',
    renderRoot,
    addController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const late = new LateParts(map as unknown as MapElement, {
    view: () => ({ drawing: null, camera: null, canvas: map }),
    came,
    failed: (message, error) => failures.push([message, error]),
  });
  return { late, came, failures };
}

test('what is loaded only now is used once it is there', async () => {
  const { late, failures } = lateParts();
  const used: number[] = [];
  await late.use(Promise.resolve({ step: 3 }), ({ step }) => void used.push(step));
  expect([used, failures]).toEqual([[3], []]);
});

test('where it does not come, the reader is told what to do, and nothing is used', async () => {
  const { late, failures } = lateParts();
  const error = new TypeError('Failed to fetch');
  const used: unknown[] = [];
  await late.use(Promise.reject(error), (part) => void used.push(part));
  expect([used, failures]).toEqual([[], [[words.failures.partOfPage, error]]]);
});

test('a fault of what came is not taken for one of the way', async () => {
  const { late, failures } = lateParts();
  const fault = new RangeError('No such claim');
  await expect(
    late.use(Promise.resolve({}), () => {
      throw fault;
    }),
  ).rejects.toBe(fault);
  expect(failures).toEqual([]);
});

/** A story of this id whose details are still to come, from `loadDetails`. */
function untold(id: string, loadDetails: () => Promise<StoryParts['details']>): Story {
  knowStory(id, knownOf({ details: loadDetails }));
  return withoutDetails({ ...villageStory(), id });
}

test('the details of a story come with what writes the parts that a page leaves out', async () => {
  const loadDetails = vi.fn(() => Promise.resolve(noDetails()));
  const story = untold('late-with-parts', loadDetails);
  const { late, came, failures } = lateParts(story);
  late.hostUpdated();
  expect(loadDetails).not.toHaveBeenCalled();
  await late.loadOwn();
  // Nothing is written of them before they are there.
  expect(late.own('credits', story)).toBe(nothing);
  await soon(() => {
    expect(lacksDetails(story)).toBe(false);
  });
  expect(late.own('credits', story)).not.toBe(nothing);
  late.hostUpdated();
  expect([loadDetails.mock.calls.length, failures]).toEqual([1, []]);
  await soon(() => {
    expect(came).toHaveBeenCalledTimes(2);
  });
});

test('where they do not come, the reader is told once, and reads on in the list', async () => {
  const loadDetails = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
  const story = untold('late-out-of-reach', loadDetails);
  const { late, failures } = lateParts(story);
  await late.loadOwn();
  await soon(() => {
    expect(failures).toHaveLength(1);
  });
  late.hostUpdated();
  expect(loadDetails).toHaveBeenCalledTimes(1);
  expect(failures[0]?.[0]).toBe(
    'The guided reading and the measures could not be loaded. Check the connection and reload the page. Every claim is in the list.',
  );
  expect(late.own('credits', story)).toBe(nothing);
});

test('a search has the details come, and looks into them', async () => {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const story: Story = untold('late-for-a-search', async () => {
    await told;
    const claims = story.claims.map(({ id, figures }) => ({
      figures,
      whereWords: id === 'reeds-cut' ? 'beyond the old sluice' : null,
    }));
    return noDetails({ claims });
  });
  const { late } = lateParts(story);
  const found = (text: string): string[] => [...late.filtered(story, { ...noFilter, text }).shown];
  await soon(() => {
    expect(found('old sluice')).toEqual([]);
  });
  late.hostUpdated();
  tell();
  await soon(() => {
    expect(lacksDetails(story)).toBe(false);
  });
  expect(found('old sluice')).toEqual(['reeds-cut']);
});

/** A filter that shows what is said of one place. */
const atMillbridge = { ...noFilter, places: ['millbridge'] };

test('a story that nothing filters is shown whole, and the same each time', () => {
  const story = villageStory();
  const { late, came } = lateParts(story);
  const claims = late.filtered(story, noFilter);
  expect(claims.shown.size).toBe(story.claims.length);
  expect([claims.hidden.size, claims.context.size, claims.story]).toEqual([0, 0, story]);
  expect(late.filtered(story, noFilter)).toBe(claims);
  expect(came).not.toHaveBeenCalled();
});

test('what filters comes with the first filter, and then tells the claims apart', async () => {
  const story = villageStory();
  const { late, came, failures } = lateParts(story);
  const list = document.createElement('ol');
  list.innerHTML = '<li data-claim="moor-area"></li><li data-claim="weir-blocked"></li>';
  const hidden = (): unknown[] => [...list.querySelectorAll('li')].map((item) => item.hidden);
  const before = late.filtered(story, atMillbridge);
  expect(before.story).toBe(story);
  late.markFilter(list, before, atMillbridge);
  expect(hidden()).toEqual([false, false]);
  await soon(() => {
    expect(came).toHaveBeenCalledOnce();
  });
  const claims = late.filtered(story, atMillbridge);
  expect(claims).toEqual(filterStory(story, atMillbridge));
  expect(late.filtered(story, atMillbridge)).toBe(claims);
  late.markFilter(list, claims, atMillbridge);
  expect(hidden()).toEqual([true, false]);
  // Taken away, and set again, it is there at once.
  expect(late.filtered(story, noFilter).story).toBe(story);
  expect(late.filtered(story, atMillbridge).hidden.has('moor-area')).toBe(true);
  expect(failures).toEqual([]);
});

test('a filter that is changed while what filters comes is the one that is shown', async () => {
  const story = villageStory();
  const { late, came } = lateParts(story);
  const atMoor = { ...noFilter, places: ['moor'] };
  late.filtered(story, atMillbridge);
  late.filtered(story, atMoor);
  await soon(() => {
    expect(came).toHaveBeenCalledOnce();
  });
  expect(late.filtered(story, atMoor)).toEqual(filterStory(story, atMoor));
});

test('where what filters does not come, the reader is told, the whole story stays, and another filter tries again', async () => {
  vi.doMock('../../../src/elements/map/filter-marks.ts', () => {
    throw new TypeError('Failed to fetch');
  });
  const story = villageStory();
  const { late, came, failures } = lateParts(story);
  const whole = late.filtered(story, atMillbridge);
  await soon(() => {
    expect(failures).toHaveLength(1);
  });
  expect(failures[0]?.[0]).toMatch(/^Timeline and filters could not be loaded\./);
  expect(late.filtered(story, atMillbridge)).toBe(whole);
  expect([whole.story, came.mock.calls]).toEqual([story, []]);
  vi.doUnmock('../../../src/elements/map/filter-marks.ts');
  late.filtered(story, { ...atMillbridge });
  await soon(() => {
    expect(came).toHaveBeenCalledOnce();
  });
  expect(failures).toHaveLength(1);
});

test('the tools come by themselves once the room below the map is in view, and not before', async () => {
  const seen: ((near: boolean) => void)[] = [];
  const observed: Element[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        seen.push((isIntersecting) => {
          tell([{ isIntersecting }]);
        });
      }
      observe(element: Element): void {
        observed.push(element);
      }
      disconnect(): void {
        observed.length = 0;
      }
    },
  );
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    act();
  });
  const room = document.createElement('div');
  room.className = 'later';
  const { late, came } = lateParts(villageStory(), room);
  late.hostUpdated();
  late.hostUpdated();
  expect(observed.map(({ className }) => className)).toEqual(['later']);
  seen[0]?.(false);
  expect(late.later).toBeNull();
  seen[0]?.(true);
  // The tools are loaded, which takes a while on a slow computer.
  await soon(() => {
    expect(came).toHaveBeenCalledOnce();
  });
  expect([typeof late.later, observed]).toEqual(['function', []]);
  vi.unstubAllGlobals();
});
