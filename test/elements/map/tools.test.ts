// @vitest-environment happy-dom
import { html, LitElement } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import type { ConflictFilters } from '../../../src/elements/filters/conflict-filters.ts';
import { defineTools, provideReading } from '../../../src/elements/map/tools.ts';
import type { ConflictOverlaySwitch } from '../../../src/elements/numbers/overlay-switch.ts';
import { noOverlays } from '../../../src/reading/overlays.ts';
import type { ShownReading } from '../../../src/reading/reading-context.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { drawn, one } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

/** A map as far as those in its slots see it. */
class AMap extends LitElement {}

const reading: ShownReading = { story: villageStory(), filter: noFilter, overlays: noOverlays };

beforeAll(() => {
  customElements.define('a-map', AMap);
  defineTools();
});

/** A map with what a page has in its slots. */
function mapWithSlots(): { map: AMap; filters: ConflictFilters; ruler: ConflictOverlaySwitch } {
  const root = drawn(
    html`<a-map>
      <conflict-filters></conflict-filters>
      <conflict-overlay-switch overlay="ruler"></conflict-overlay-switch>
    </a-map>`,
  );
  return {
    map: one<AMap>(root, 'a-map'),
    filters: one<ConflictFilters>(root, 'conflict-filters'),
    ruler: one<ConflictOverlaySwitch>(root, 'conflict-overlay-switch'),
  };
}

test('elements that were there before the map answers get the reading, and each change of it', () => {
  const { map, filters, ruler } = mapWithSlots();
  expect(filters.story).toBeNull();
  const provide = provideReading(map, reading);
  expect(filters.story).toBe(reading.story);
  provide({
    ...reading,
    filter: { ...noFilter, text: 'reeds' },
    overlays: { ...noOverlays, ruler: [] },
  });
  expect(filters.filter.text).toBe('reeds');
  expect(ruler.overlays.ruler).toEqual([]);
});

test('elements that come later get it, too, each from the map around it', () => {
  const [here, there] = [mapWithSlots(), mapWithSlots()];
  provideReading(here.map, reading);
  provideReading(there.map, { ...reading, story: null });
  const late = document.createElement('conflict-filters');
  here.map.append(late);
  expect(late.story).toBe(reading.story);
  expect(there.filters.story).toBeNull();
});
