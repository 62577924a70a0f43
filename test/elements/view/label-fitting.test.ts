// @vitest-environment happy-dom
import { html, LitElement } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { fitLabels as fit } from '../../../src/elements/view/fit-labels.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { villageStory } from '../fixtures/village-story.ts';
import type { LabelLayout } from '../../../src/story/story.ts';
import { type Fitting, LabelFitting } from '../../../src/elements/view/label-fitting.ts';
import { soon } from '../fixtures/mounted.ts';

class CrowdedView extends LitElement {
  override render() {
    return html`<div class="controls"></div>`;
  }
}
customElements.define('x-crowded-view', CrowdedView);

const fitting: Fitting = {
  ...{ names: null, camera: { center: [0, 0], zoom: 6 }, size: { width: 300, height: 300 } },
  ...{ stage: null, moved: false, noticed: true, whole: true },
  drawing: { story: villageStory(), theme: 'light', names: 'article', selection: NOTHING },
} as unknown as Fitting;

/** No label has room. */
const none = { signs: {}, figures: {}, areas: {}, scale: 0 };

let view: LitElement;

beforeEach(async () => {
  view = document.body.appendChild(new CrowdedView());
  await view.updateComplete;
});

describe('LabelFitting', () => {
  it('keeps clear of the buttons of the view', async () => {
    const fitLabels = vi.fn<typeof fit>(() => none);
    new LabelFitting(view, () => Promise.resolve({ fitLabels })).fit(fitting);
    await soon(() => {
      expect(fitLabels).toHaveBeenCalledOnce();
    });
    const [root, { size, others }] = fitLabels.mock.calls[0]!;
    expect([root, size]).toEqual([view.renderRoot, fitting.size]);
    expect(others).toEqual([view.renderRoot.querySelector('.controls')]);
  });

  it('names a chosen place that the story’s layout leaves without a name', async () => {
    const fitLabels = vi.fn<typeof fit>(() => none);
    const layout = {
      ...none,
      signs: { here: ['x', 0, 0, 0, 0], there: ['f', 0, 0, 0, 0] },
    } as LabelLayout;
    const story = { ...villageStory(), labels: { xs: layout } };
    const labels = new LabelFitting(view, () => Promise.resolve({ fitLabels }));
    const chosen = (place: string | null): Fitting => ({
      ...fitting,
      noticed: false,
      drawing: { ...fitting.drawing!, story, selection: { ...NOTHING, place } },
    });
    labels.fit(chosen(null));
    labels.fit(chosen('there'));
    expect(fitLabels).not.toHaveBeenCalled();
    labels.fit(chosen('here'));
    await soon(() => {
      expect(fitLabels).toHaveBeenCalledOnce();
    });
    expect(fitLabels.mock.calls[0]![1].chosen).toBe('here');
  });

  it('is overtaken by a view that came while it was looking for room', async () => {
    const fitLabels = vi.fn<typeof fit>(() => none);
    const labels = new LabelFitting(view, () => Promise.resolve({ fitLabels }));
    const now = { ...fitting, size: { width: 290, height: 300 } };
    labels.fit(fitting);
    labels.fit(now);
    await new Promise((resolve) => setTimeout(resolve));
    expect(fitLabels.mock.calls.map(([, { size }]) => size)).toEqual([now.size]);
  });

  it('leaves labels where they are when its code does not come, and tries again', async () => {
    const fitLabels = vi.fn(() => none);
    const load = vi
      .fn(() => Promise.resolve({ fitLabels }))
      .mockRejectedValueOnce(new TypeError('error loading dynamically imported module'));
    const labels = new LabelFitting(view, load);
    labels.fit(fitting);
    await soon(() => {
      expect(load).toHaveBeenCalledOnce();
    });
    // Unhandled, the rejection would fail this run.
    await new Promise((resolve) => setTimeout(resolve));
    expect(fitLabels).not.toHaveBeenCalled();
    labels.fit(fitting);
    await soon(() => {
      expect(fitLabels).toHaveBeenCalledOnce();
    });
  });
});
