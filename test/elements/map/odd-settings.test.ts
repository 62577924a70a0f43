// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConflictMap } from '../../../src/elements/map/conflict-map.ts';
import { defineAnywhere } from '../../../src/elements/map/define.ts';
import type { ConflictMapView } from '../../../src/elements/view/map-view.ts';
import { noOverlays } from '../../../src/reading/overlays.ts';
import { OPENING } from '../../../src/reading/reading.ts';
import { settleBy } from '../../../src/reading/settled.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { fixtureStory } from '../../browser/fixture-story.ts';
import { mounted, one, soon } from '../fixtures/mounted.ts';

/*
 * Frameworks and templates set what nobody has thought of: null and undefined for “not set”, an empty or
 * a misspelt attribute, numbers as text. A map stands as it does by default then.
 */
const warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn.mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockReset();
  settleBy((_name, value) => value);
});

/** Sets a property to what its type forbids. */
function set(map: ConflictMap, name: string, value: unknown): void {
  Reflect.set(map, name, value);
}

/** What a map with these properties has, and of what it was said that it cannot be. */
async function opened(
  properties: Record<string, unknown>,
): Promise<{ map: ConflictMap; view: ConflictMapView; told: unknown[] }> {
  defineAnywhere();
  const odd = properties as Partial<ConflictMap>;
  const map = await mounted('conflict-map', ConflictMap, { data: fixtureStory(), ...odd });
  await soon(() => {
    expect(map.currentStory).not.toBeNull();
  });
  await map.updateComplete;
  const view = one<ConflictMapView>(map.renderRoot, 'conflict-map-view');
  await view.updateComplete;
  return { map, view, told: warn.mock.calls.map(([, value]) => value as unknown) };
}

const nothing = [null, undefined, ''];

test.each([
  ...['theme', 'engine', 'names', 'select', 'opening', 'permalink', 'guide'].flatMap((name) =>
    nothing.map((value) => [name, value]),
  ),
  ...['filter', 'overlays', 'step', 'reading'].flatMap((name) =>
    [null, undefined].map((value) => [name, value]),
  ),
])('%s = %j is not set, before and after the first drawing', async (name, value) => {
  const { map, view, told } = await opened({ [name as string]: value });
  expect(view.settings).toMatchObject({
    ...{ theme: 'auto', engine: 'auto', names: 'article', guide: 'panel' },
    ...{ opening: '', permalink: '', select: '', step: null },
  });
  expect([view.theme, told]).toEqual(['light', []]);
  expect(map.reading).toEqual(OPENING);
  set(map, 'theme', 'dark');
  set(map, name as string, value);
  await map.updateComplete;
  expect(map.renderRoot.querySelector('[role=alert]')).toBeNull();
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ['theme', 'Dark', { theme: 'auto' }],
  ['theme', 5, { theme: 'auto' }],
  ['engine', 'eager', { engine: 'auto' }],
  ['guide', 'side', { guide: 'panel' }],
  ['names', 8, { names: 'article' }],
  ['step', 99, { step: null }],
  ['step', 0, { step: null }],
  ['step', NaN, { step: null }],
  ['step', '2', { step: null }],
  ['reading', { step: 99 }, { step: null }],
  ['reading', { names: 7 }, { names: 'article' }],
])('%s = %j is as by default, and that is said once', async (name, value, expected) => {
  const { view, map, told } = await opened({ [name]: value });
  expect(view.settings).toMatchObject(expected);
  const odd = name === 'reading' ? (Object.values(value as object)[0] as unknown) : value;
  expect(told).toEqual([odd]);
  expect(warn.mock.calls[0]?.[0]).toMatch(/^conflict-map: “\w+”/);
  map.select = 'millbridge';
  await map.updateComplete;
  expect(warn).toHaveBeenCalledTimes(1);
});

test.each([
  ['filter', { text: null }, noFilter, 0],
  ['filter', { from: NaN, to: NaN }, noFilter, 2],
  ['filter', { from: '2020-09-27', text: 'weir' }, { ...noFilter, text: 'weir' }, 1],
  ['filter', { kinds: 'losses', by: null }, noFilter, 1],
  ['filter', 5, noFilter, 1],
  ['overlays', { ruler: 'x' }, noOverlays, 1],
  ['overlays', { ruler: [[1]] }, noOverlays, 1],
  ['overlays', { comparison: {} }, noOverlays, 1],
  ['overlays', { lines: 'a' }, noOverlays, 1],
  ['overlays', 3, noOverlays, 1],
] as const)('%s = %j keeps what can be', async (name, value, expected, said) => {
  const { map, told } = await opened({ [name]: value });
  expect(map[name]).toEqual(expected);
  expect(told).toHaveLength(said);
  set(map, name, value);
  await map.updateComplete;
  expect(map.reading[name]).toEqual(expected);
});

test.each([{ view: { center: 5 } }, { selection: 4 }, { filter: 'x', overlays: 2 }])(
  'a reading with %j opens the map as usual',
  async (reading) => {
    const { map, told } = await opened({ reading });
    expect(map.reading).toEqual(OPENING);
    expect(told).toEqual(Object.values(reading));
  },
);

test('names that the story lacks are said, those that it has are not', async () => {
  const { map, told } = await opened({ names: 'xx' });
  expect(told).toEqual(['xx']);
  map.names = 'az';
  await map.updateComplete;
  map.names = 'yy';
  expect(warn.mock.calls.map(([, value]) => value as unknown)).toEqual(['xx', 'yy']);
});

test.each([null, undefined, ''])(
  'story = %j is no story, and removes the one there is',
  async (value) => {
    defineAnywhere();
    const map = await mounted('conflict-map', ConflictMap, {});
    set(map, 'story', 'data:application/json,{}');
    await soon(() => {
      expect(map.dataset['state']).toBe('failed');
    });
    set(map, 'story', value);
    await soon(() => {
      expect(map.dataset['state']).toBe('poster');
    });
    expect(map.renderRoot.querySelector('[role=alert]')).toBeNull();
  },
);

test('what “select” and “opening” name that the story lacks is told its reader', async () => {
  const { map } = await opened({ select: 'nope', opening: 'by=nobody&foo=bar', names: 'xx' });
  await soon(() => {
    const problem = map.renderRoot.querySelector('[role=alert]')?.textContent;
    expect(problem).toMatch(/“nope”.*opening.*foo=bar, by=nobody/);
  });
});
