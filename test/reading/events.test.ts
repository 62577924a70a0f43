import { expect, test } from 'vitest';
import * as events from '../../src/reading/events.ts';
import { noOverlays } from '../../src/reading/overlays.ts';
import { noFilter } from '../../src/story/filter.ts';

const opener = {} as Element;
const filter = { ...noFilter, by: ['upper'] };

test.each<[string, Event, object]>([
  [
    'conflict-select',
    new events.ConflictSelectEvent({ claim: 'one', place: 'here' }),
    { claim: 'one', place: 'here' },
  ],
  ['conflict-filter', new events.ConflictFilterEvent(filter), { filter, origin: 'reader' }],
  ['conflict-filter', new events.ConflictFilterEvent(filter, 'page'), { filter, origin: 'page' }],
  ['conflict-time', new events.ConflictTimeEvent({ from: 1, to: null }), { from: 1, to: null }],
  ['conflict-step', new events.ConflictStepEvent(2), { step: 2 }],
  ['conflict-step', new events.ConflictStepEvent(null), { step: null }],
  ['conflict-view', new events.ConflictViewEvent(), {}],
  [
    'conflict-overlay',
    new events.ConflictOverlayEvent({ ruler: [] }),
    { changes: { ruler: [] }, opener: null },
  ],
  [
    'conflict-overlay',
    new events.ConflictOverlayEvent(noOverlays, opener),
    { changes: noOverlays, opener },
  ],
  ['conflict-story', new events.ConflictStoryEvent(), {}],
  ['conflict-ready', new events.ConflictReadyEvent(), {}],
  [
    'conflict-error',
    new events.ConflictErrorEvent('load', 'Try again.', 'TypeError'),
    { reason: 'load', message: 'Try again.', detail: 'TypeError' },
  ],
])('%s says what has changed, and leaves shadow roots', (type, event, said) => {
  const { type: named, bubbles, composed } = event;
  expect({ type: named, bubbles, composed }).toEqual({ type, bubbles: true, composed: true });
  expect(event).toMatchObject(said);
});

test('the engine’s state is told to the map alone', () => {
  const { type, bubbles, composed } = new events.ConflictStateEvent();
  expect({ type, bubbles, composed }).toEqual({
    type: 'conflict-state',
    bubbles: true,
    composed: false,
  });
});
