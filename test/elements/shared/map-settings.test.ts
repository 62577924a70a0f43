// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ConflictMap } from '../../../src/elements/map/conflict-map.ts';
import { define } from '../../../src/elements/map/define.ts';
import {
  MapSettings,
  type ReadingKeeper,
  type Settings,
} from '../../../src/elements/shared/map-settings.ts';
import type { ConflictPlacePanel } from '../../../src/elements/panel/place-panel.ts';
import type { ConflictMapView } from '../../../src/elements/view/map-view.ts';
import { OPENING } from '../../../src/reading/reading.ts';
import { fixtureStory } from '../../browser/fixture-story.ts';
import { mounted, one } from '../fixtures/mounted.ts';

/** An element with the settings and nothing else, which says what it hands on. */
class SettingsAlone extends MapSettings {
  get handed(): Settings {
    return this.settings;
  }

  protected override get readings(): ReadingKeeper {
    return {
      reading: OPENING,
      dispatch: () => undefined,
      goTo: () => undefined,
      take: () => undefined,
    };
  }
}

test('all settings are handed on, as they are', async () => {
  const element = await mounted('settings-alone', SettingsAlone, { permalink: '/map' });
  expect(Object.keys(element.handed)).toEqual([...MapSettings.elementProperties.keys()]);
  expect(element.handed).toMatchObject({ permalink: '/map', names: 'article', engine: 'auto' });
});

test('with each change they are another object, and only then', async () => {
  const element = await mounted('settings-alone', SettingsAlone, {});
  const { handed } = element;
  element.requestUpdate();
  await element.updateComplete;
  expect(element.handed).toBe(handed);
  element.setAttribute('guide', 'page');
  await element.updateComplete;
  expect(element.handed).toMatchObject({ ...handed, guide: 'page' });
  expect(handed.guide).toBe('panel');
});

test('a map draws its view and its panel anew with what is set', async () => {
  define();
  const map = await mounted('conflict-map', ConflictMap, { data: fixtureStory() });
  await expect.poll(() => map.currentStory).not.toBeNull();
  map.select = 'millbridge';
  await map.updateComplete;
  const view = one<ConflictMapView>(map.renderRoot, 'conflict-map-view');
  const panel = one<ConflictPlacePanel>(map.renderRoot, 'conflict-place-panel');
  await panel.updateComplete;
  const heading = (): string => one(panel.renderRoot, 'h2 .where').textContent;
  const controls = (): Element | null => view.renderRoot.querySelector('.controls');
  expect([heading(), controls()]).toEqual(['Millbridge', expect.anything()]);
  map.setAttribute('names', 'az');
  map.setAttribute('engine', 'none');
  await map.updateComplete;
  await Promise.all([view.updateComplete, panel.updateComplete]);
  expect([heading(), controls()]).toEqual(['Dəyirman Körpüsü', null]);
  expect(view.drawing?.names).toBe('az');
});
