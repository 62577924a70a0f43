// @vitest-environment happy-dom
import { html, LitElement, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { MenuClosing } from '../../../src/elements/downloads/menu-closing.ts';
import { pictureButton } from '../../../src/elements/downloads/picture-button.ts';
import { heard, mounted, one } from '../fixtures/mounted.ts';

class ClosingHost extends LitElement {
  readonly closing = new MenuClosing(this);
  override render(): TemplateResult {
    return html`<button class="map"></button>${pictureButton(
        html`<p class="inside"></p>
          <dialog><button></button></dialog>`,
        () => undefined,
      )}`;
  }
}

/** An open menu in its map. */
async function menu() {
  const element = await mounted('x-menu-closing', ClosingHost, {});
  const root = element.renderRoot as ShadowRoot;
  const details = one<HTMLDetailsElement>(root, '.picture');
  details.open = true;
  return { element, root, details };
}

function press(key: string, on: Element): KeyboardEvent {
  const init = { key, bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent('keydown', init);
  on.dispatchEvent(event);
  return event;
}

function point(on: Element): void {
  on.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
}

test.each(['.inside', '.map', 'body'])(
  'Escape closes it from %s, and gives the focus back to its button; the map does not hear of it',
  async (from) => {
    const { element, root, details } = await menu();
    const keys = heard(element, 'keydown');
    const target = from === 'body' ? document.body : one(root, from);
    expect(press('Escape', target).defaultPrevented).toBe(true);
    expect([details.open, root.activeElement]).toEqual([false, one(root, 'summary')]);
    expect(keys).toEqual([]);
  },
);

test('while it is closed, Escape is the map’s; other keys close nothing, nor does what it has opened', async () => {
  const { root, details } = await menu();
  expect(press('Enter', one(root, '.inside')).defaultPrevented).toBe(false);
  press('Escape', one(root, 'dialog button'));
  expect(details.open).toBe(true);
  details.open = false;
  expect(press('Escape', one(root, 'summary')).defaultPrevented).toBe(false);
});

test('a press elsewhere closes it, one inside does not', async () => {
  const { root, details } = await menu();
  point(one(root, '.inside'));
  expect(details.open).toBe(true);
  point(one(root, '.map'));
  expect(details.open).toBe(false);
  details.open = true;
  point(document.body);
  expect(details.open).toBe(false);
});

test('a map that is gone hears nothing any more', async () => {
  const { element, details } = await menu();
  element.remove();
  point(document.body);
  expect(details.open).toBe(true);
});
