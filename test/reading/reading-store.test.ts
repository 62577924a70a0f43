import { expect, it } from 'vitest';
import { OPENING } from '../../src/reading/reading.ts';
import { type ReadingChange, ReadingStore } from '../../src/reading/reading-store.ts';
import { noFilter } from '../../src/story/filter.ts';

function watched(): { store: ReadingStore; changes: ReadingChange[] } {
  const store = new ReadingStore();
  const changes: ReadingChange[] = [];
  store.subscribe((change) => changes.push(change));
  return { store, changes };
}

it('opens with nothing set', () => {
  expect(new ReadingStore().reading).toBe(OPENING);
});

it('tells what has changed, from what, and by whom', () => {
  const { store, changes } = watched();
  store.dispatch({ step: 2, names: 'az' }, 'address');
  expect(changes).toEqual([
    { before: OPENING, reading: { ...OPENING, step: 2, names: 'az' }, origin: 'address' },
  ]);
  expect(store.reading).toBe(changes[0]!.reading);
  expect(store.reading.filter).toBe(noFilter);
});

it('tells nobody of what is as before', () => {
  const { store, changes } = watched();
  store.dispatch({ selection: { claim: null, place: null }, step: null }, 'reader');
  store.dispatch({}, 'page');
  expect(changes).toEqual([]);
  store.dispatch({ selection: { claim: null, place: 'millbridge' } }, 'reader');
  const chosen = store.reading.selection;
  store.dispatch({ selection: { claim: null, place: 'millbridge' }, step: 1 }, 'step');
  expect(changes.map(({ origin }) => origin)).toEqual(['reader', 'step']);
  expect(store.reading.selection).toBe(chosen);
});

it('stops telling those who do not want to know any more', () => {
  const store = new ReadingStore();
  const steps: (number | null)[] = [];
  const stop = store.subscribe(({ reading }) => steps.push(reading.step));
  store.dispatch({ step: 1 }, 'reader');
  stop();
  store.dispatch({ step: 2 }, 'reader');
  expect(steps).toEqual([1]);
});
