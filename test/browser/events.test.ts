import { expect } from 'vitest';
import {
  ConflictErrorEvent,
  ConflictReadyEvent,
  ConflictSelectEvent,
} from '../../src/reading/events.ts';
import { eventually, mapTest, nextEvent, panelRoot, shown, signOf } from './map-test.ts';

mapTest('conflict-select says what the reader chose, once', async ({ mount }) => {
  const map = mount();
  await shown(map);
  const events: ConflictSelectEvent[] = [];
  const parent = map.parentElement!;
  parent.addEventListener('conflict-select', (event) => events.push(event));
  signOf(map, 'millbridge').click();
  await eventually(() => events.length).toBe(1);
  const [event] = events;
  expect(event).toBeInstanceOf(ConflictSelectEvent);
  expect(event).toMatchObject({ claim: null, place: 'millbridge', bubbles: true, composed: true });
  expect(event!.target).toBe(map);

  signOf(map, 'millbridge').click();
  await map.updateComplete;
  expect(events.length).toBe(1);

  panelRoot(map).querySelector<HTMLElement>('li[data-claim=weir-denial] a[data-select]')!.click();
  await eventually(() => events.length).toBe(2);
  expect(events[1]).toMatchObject({ claim: 'weir-denial', place: 'millbridge' });

  panelRoot(map).querySelector<HTMLElement>('button[aria-label=Close]')!.click();
  await eventually(() => events.length).toBe(3);
  expect(events[2]).toMatchObject({ claim: null, place: null });
});

mapTest('conflict-select is not fired for what the page itself selects', async ({ mount }) => {
  const map = mount();
  await shown(map);
  let count = 0;
  map.addEventListener('conflict-select', () => count++);
  map.select = 'reeds-cut';
  await eventually(() => signOf(map, 'reedmarsh').getAttribute('aria-pressed')).toBe('true');
  expect(count).toBe(0);
});

mapTest(
  'a filter is told whoever sets it, and by whom; overlays of the page are not',
  async ({ mount }) => {
    const map = mount();
    await shown(map);
    const told: unknown[] = [];
    map.addEventListener('conflict-filter', ({ origin }) => {
      told.push([origin, map.reading.filter.text]);
    });
    map.addEventListener('conflict-overlay', () => told.push('overlay'));
    map.overlays = { lines: ['nowhere'] };
    map.filter = { text: 'weir' };
    await eventually(() => told).toEqual([['page', 'weir']]);
  },
);

mapTest('conflict-ready comes out of the element when the map is drawn', async ({ mount }) => {
  const ready = nextEvent(document, 'conflict-ready');
  const map = mount({ attributes: { engine: 'visible' } });
  const event = await ready;
  expect(event).toBeInstanceOf(ConflictReadyEvent);
  expect(event).toMatchObject({ bubbles: true, composed: true, target: map });
  expect(map.dataset['state']).toBe('ready');
});

mapTest('conflict-error says what happened, for people and for programs', async ({ mount }) => {
  const failed = nextEvent(document, 'conflict-error');
  const map = mount({ stories: [], attributes: { story: 'data:application/json,{}' } });
  const event = await failed;
  expect(event).toBeInstanceOf(ConflictErrorEvent);
  expect(event).toMatchObject({ reason: 'story', bubbles: true, composed: true, target: map });
  expect(event.message).toContain('http');
  expect(event.detail).not.toBe('');
  expect(map.dataset['state']).toBe('failed');
});
