// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { MapParts } from '../../../src/elements/map/map-parts.ts';
import { MapReading } from '../../../src/elements/map/map-reading.ts';
import { noOverlays } from '../../../src/reading/overlays.ts';
import { OPENING, type Reading } from '../../../src/reading/reading.ts';
import type { Camera } from '../../../src/scene/camera.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { heard } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

/** The reading of a map that has a story, and its view. */
function reading() {
  const view = {
    taken: null as Camera | null,
    show(camera: Camera | null): void {
      view.taken = camera;
    },
    showAll: () => {
      view.taken = null;
    },
    showBounds: () => {
      view.taken = { center: [9, 50], zoom: 9 };
    },
  };
  const map = Object.assign(document.createElement('div'), {
    currentStory: villageStory(),
    hasUpdated: true,
    select: '',
    updateComplete: Promise.resolve(true),
    requestUpdate: () => undefined,
    say: () => undefined,
  });
  return { map, readings: new MapReading({ map, view, covered: 0 } as unknown as MapParts) };
}

const set: Partial<Reading> = {
  selection: { claim: null, place: 'moor' },
  filter: { ...noFilter, text: 'weir' },
  view: { center: [9.5, 50], zoom: 11 },
};

test('what the reader had set comes back when the guided reading closes', async () => {
  const { map, readings } = reading();
  readings.take(set, 'reader');
  await map.updateComplete;
  const before = readings.reading;
  expect(before).toEqual({ ...OPENING, ...set });
  const steps = heard(map, 'conflict-step');
  readings.goTo(1, 'reader');
  await map.updateComplete;
  expect([readings.selection.place, readings.reading.filter.text, map.select]).toEqual([
    null,
    '',
    '',
  ]);
  readings.goTo(2, 'reader');
  // Names and overlays are none of the step's: what is changed of them meanwhile stays.
  const overlays = { ...noOverlays, ruler: [] };
  readings.dispatch({ names: 'az', overlays }, 'reader');
  readings.goTo(null, 'reader');
  await map.updateComplete;
  expect(readings.reading).toEqual({ ...before, names: 'az', overlays });
  expect([map.select, steps.map(({ step }) => step)]).toEqual(['moor', [1, 2, null]]);
});

test('of a reading that an address has opened, nothing comes back but the opening', async () => {
  const { map, readings } = reading();
  readings.goTo(1, 'reader');
  readings.take({ step: 2, filter: { ...noFilter, text: 'weir' } }, 'address');
  readings.goTo(null, 'reader');
  await map.updateComplete;
  expect(readings.reading).toEqual(OPENING);
});
