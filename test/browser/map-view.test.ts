import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { define } from '../../src/elements/map/define.ts';
import { ConflictMapView } from '../../src/elements/view/map-view.ts';
import type { Story } from '../../src/story/story.ts';
import { settings } from '../elements/fixtures/settings.ts';
import { fixtureStory } from './fixture-story.ts';
import { eventually } from './map-test.ts';

/** A view without the map around it, just put into the page: it has rendered, but no frame has come. */
async function freshView(story: Story | null): Promise<ConflictMapView> {
  define();
  const view = new ConflictMapView();
  view.settings = settings({ engine: 'none' });
  view.story = story;
  view.style.cssText = 'display: block; inline-size: 800px; block-size: 500px';
  document.body.append(view);
  onTestFinished(() => {
    view.remove();
  });
  await view.updateComplete;
  return view;
}

/** Where a sign stands on the map, in CSS pixels. */
function left(view: ConflictMapView, place: string): number {
  return view.signOf(place)!.getBoundingClientRect().left - view.getBoundingClientRect().left;
}

describe('the size of the map', () => {
  test('is not read while there is no story, which would lay the page out once more', async () => {
    const reads = vi.spyOn(Element.prototype, 'clientWidth', 'get');
    onTestFinished(() => {
      reads.mockRestore();
    });
    const view = await freshView(null);
    expect(reads).not.toHaveBeenCalled();
    await eventually(() => reads.mock.calls.length).toBeGreaterThan(0);
    reads.mockClear();
    view.story = fixtureStory();
    await view.updateComplete;
    expect(reads).not.toHaveBeenCalled();
    expect(left(view, 'millbridge')).toBeGreaterThan(100);
  });

  test('is read at once for a story that is there before that', async () => {
    const view = await freshView(fixtureStory());
    expect(view.camera).not.toBeNull();
    expect(left(view, 'millbridge')).toBeGreaterThan(100);
  });
});
