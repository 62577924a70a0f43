// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ConflictOverlaySwitch } from '../../../src/elements/numbers/overlay-switch.ts';
import { ConflictOverlayEvent } from '../../../src/reading/events.ts';
import { noOverlays, type Overlays } from '../../../src/reading/overlays.ts';
import { mounted, one, words } from '../fixtures/mounted.ts';

/** The switch of a measured line below a map that shows `lines`, and what it changes when clicked. */
async function lineSwitch(
  ...lines: string[]
): Promise<{ shown: boolean; name: string; click: () => Partial<Overlays>[] }> {
  const element = await mounted('conflict-overlay-switch', ConflictOverlaySwitch, {
    overlay: 'line:nearest-edge',
    label: 'on the map',
    of: 'nearest edge',
    overlays: { ...noOverlays, lines },
  });
  const input = one<HTMLInputElement>(element.renderRoot, 'input');
  const click = (): Partial<Overlays>[] => {
    const changes: Partial<Overlays>[] = [];
    element.addEventListener(ConflictOverlayEvent.type, (event) => {
      if (event instanceof ConflictOverlayEvent) changes.push(event.changes);
    });
    input.click();
    return changes;
  };
  return { shown: input.checked, name: words(one(element.renderRoot, 'label')), click };
}

test('a line is laid over the map by its id, and named by its label', async () => {
  const { shown, name, click } = await lineSwitch('shusha');
  expect([shown, name]).toEqual([false, 'on the map: nearest edge']);
  expect(click()).toEqual([{ lines: ['shusha', 'nearest-edge'] }]);
});

test.each(['nearest-edge', 'nearest edge'])(
  'a line that a page has given as “%s” is shown, and is taken away',
  async (line) => {
    const { shown, click } = await lineSwitch(line, 'shusha');
    expect(shown).toBe(true);
    expect(click()).toEqual([{ lines: ['shusha'] }]);
  },
);
