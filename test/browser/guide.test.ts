import { expect } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory } from './fixture-story.ts';
import { eventually, mapTest, panelClaims, shown, signOf } from './map-test.ts';

function guidedStory(): Story {
  const period = [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 4) - 1] as const;
  return {
    ...fixtureStory(),
    guide: [
      {
        title: 'What this is',
        text: 'An invented article.',
        claims: [],
        bounds: null,
        period: null,
      },
      {
        title: 'The weir',
        text: 'Upper Brook says that the weir was blocked; Lower Brook denies it.',
        claims: ['weir-blocked', 'weir-denial'],
        bounds: [45.6, 40, 46, 40.4],
        period,
      },
    ],
  };
}

function guideOf(map: ConflictMap): HTMLElement {
  return map.renderRoot.querySelector('conflict-guide')!;
}

function inGuide(map: ConflictMap, selector: string): HTMLElement {
  return guideOf(map).shadowRoot!.querySelector<HTMLElement>(selector)!;
}

/** Opens the guided reading by its button. */
async function open(map: ConflictMap): Promise<void> {
  await shown(map);
  map.dispatchEvent(new PointerEvent('pointerover'));
  const button = (): HTMLElement | null => map.renderRoot.querySelector('.guide-start');
  await eventually(() => button()?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
    'Read it in 2 short steps',
  );
  button()!.click();
  await eventually(() => inGuide(map, 'h2').textContent).toBe('What this is');
}

mapTest('a step shows its words, its excerpts, its days and its view', async ({ mount }) => {
  const map = mount({ stories: [guidedStory()] });
  await open(map);
  const steps: (number | null)[] = [];
  map.addEventListener('conflict-step', ({ step }) => steps.push(step));
  inGuide(map, 'nav button:last-of-type').click();
  await eventually(() => inGuide(map, 'h2').textContent).toBe('The weir');
  expect(inGuide(map, '.progress').textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
    'Guided reading 2 of 2: The weir',
  );
  expect(inGuide(map, 'q').textContent).toBe('The article’s words of weir-blocked');
  expect(map.filter.from).toBe(Date.UTC(2021, 4, 3));
  await eventually(() => map.reading.view).not.toBeNull();
  expect(steps).toEqual([2]);
});

mapTest('arrow keys and swipes turn the pages, Escape closes them', async ({ mount }) => {
  const map = mount({ stories: [guidedStory()] });
  await open(map);
  const press = (key: string): void => {
    inGuide(map, 'h2').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  };
  press('ArrowRight');
  await eventually(() => map.step).toBe(2);
  press('ArrowRight');
  expect(map.step).toBe(2);
  press('ArrowLeft');
  await eventually(() => map.step).toBe(1);
  const swipe = (type: string, clientX: number): void => {
    const touch = { pointerId: 5, pointerType: 'touch', isPrimary: true, bubbles: true };
    guideOf(map).dispatchEvent(new PointerEvent(type, { ...touch, clientX, clientY: 100 }));
  };
  swipe('pointerdown', 200);
  swipe('pointerup', 100);
  await eventually(() => map.step).toBe(2);
  press('Escape');
  await eventually(() => map.step).toBeNull();
  expect([map.filter.from, map.reading.view]).toEqual([null, null]);
});

mapTest('what is chosen on the map has the panel, and the step comes back', async ({ mount }) => {
  const map = mount({ stories: [guidedStory()] });
  await open(map);
  signOf(map, 'millbridge').click();
  await eventually(() => panelClaims(map)).toEqual(['weir-blocked', 'weir-denial']);
  expect(guideOf(map).hidden).toBe(true);
  signOf(map, 'millbridge').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
  );
  await eventually(() => guideOf(map).hidden).toBe(false);
  map.step = 2;
  await eventually(() => inGuide(map, 'h2').textContent).toBe('The weir');
});
