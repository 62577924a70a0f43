// @vitest-environment happy-dom
import { LitElement, type TemplateResult } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { downloadPicture } from '../../../src/elements/downloads/picture-download.ts';
import { PictureMenu, type PicturedView } from '../../../src/elements/downloads/picture-menu.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { villageStory } from '../fixtures/village-story.ts';
import { mounted, one, soon, words } from '../fixtures/mounted.ts';

vi.mock(import('../../../src/elements/downloads/picture-download.ts'), () => ({
  downloadPicture: vi.fn(),
}));

const story = villageStory();
const drawing = { story, theme: 'dark', names: 'article', selection: NOTHING } as const;
const camera = { center: [46, 40] as [number, number], zoom: 7 };

/** What the menu is asked to take a picture of. */
let view: PicturedView;

beforeEach(() => {
  vi.mocked(downloadPicture).mockReset();
  const canvas = document.createElement('div');
  Object.defineProperties(canvas, { clientWidth: { value: 640 }, clientHeight: { value: 480 } });
  view = { drawing, camera, canvas };
});

class MenuHost extends LitElement {
  readonly menu = new PictureMenu(this, () => view);
  override render(): TemplateResult {
    return this.menu.render({ story, filter: noFilter, permalink: '' });
  }
}

async function take(format: string): Promise<() => string> {
  const { renderRoot: root } = await mounted('x-menu-host', MenuHost, {});
  one(root, `[data-format="${format}"]`).click();
  return () => words(one(root, '[role="status"]'));
}

test('the view is taken as it is shown, and the reader learns where it is', async () => {
  vi.mocked(downloadPicture).mockResolvedValue('Saved.');
  const said = await take('svg');
  await soon(() => {
    expect(said()).toBe('Saved.');
  });
  const wish = { ...drawing, camera, width: 640, height: 480, format: 'svg' };
  expect(downloadPicture).toHaveBeenCalledExactlyOnceWith(wish);
});

test('where it cannot be drawn, the reader learns why', async () => {
  vi.mocked(downloadPicture).mockRejectedValue(new Error('no canvas'));
  const said = await take('png');
  await soon(() => {
    expect(said()).toContain('no canvas');
  });
});

test('nothing is taken of a map without a story or a size', async () => {
  for (const without of [{ drawing: null }, { camera: null }]) {
    view = { ...view, drawing, camera, ...without };
    const said = await take('png');
    expect(said()).toBe('');
  }
  expect(downloadPicture).not.toHaveBeenCalled();
});
