import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { define } from '../../src/components/define.ts';
import { ConflictMapView } from '../../src/components/map-view.ts';
import { fixtureStory } from './fixture-story.ts';
import { eventually } from './map-test.ts';

/** A view without the map around it, just put into the page: it has rendered, but no frame has come. */
async function freshView(): Promise<ConflictMapView> {
  define();
  const view = new ConflictMapView();
  view.engine = 'none';
  view.story = fixtureStory();
  view.style.cssText = 'display: block; inline-size: 800px; block-size: 500px';
  document.body.append(view);
  onTestFinished(() => {
    view.remove();
  });
  await view.updateComplete;
  return view;
}

describe('the size of the map', () => {
  test('is not read while the elements are made, which would lay the page out once more', async () => {
    const reads = vi.spyOn(Element.prototype, 'clientWidth', 'get');
    onTestFinished(() => {
      reads.mockRestore();
    });
    const view = await freshView();
    expect(reads).not.toHaveBeenCalled();
    expect(view.camera).toBeNull();
    await eventually(() => view.camera).not.toBeNull();
    expect(reads).toHaveBeenCalled();
  });

  test('is read at once for a box that is to be shown before that', async () => {
    const view = await freshView();
    view.showBounds([46.4, 39.6, 46.9, 40]);
    const [lng, lat] = view.taken!.center;
    expect(lng).toBeCloseTo(46.65, 1);
    expect(lat).toBeCloseTo(39.8, 1);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(view.camera).toEqual(view.taken);
  });

  test('is read at once for a place that is to be seen before that', async () => {
    const view = await freshView();
    view.reveal('millbridge');
    expect(view.camera).not.toBeNull();
  });
});
