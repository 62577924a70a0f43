// @vitest-environment happy-dom
import { html, LitElement, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { isByKey, PanelFocus } from '../../../src/elements/map/panel-focus.ts';
import { mounted, one } from '../fixtures/mounted.ts';

/** A panel whose heading takes the focus. */
class Panel extends LitElement {
  override focus(): void {
    one(this.renderRoot, 'h2').focus();
  }
  override render(): TemplateResult {
    return html`<h2 tabindex="-1">Panel</h2>
      <button class="next"></button>`;
  }
}

/** A map with two signs, a list and a panel. */
class Host extends LitElement {
  static override properties = { open: {} };
  declare open: boolean;
  readonly focusing = new PanelFocus(this, () => ({
    panel: this.panel,
    column: this.column,
    otherwise: () => [one(this.renderRoot, '.sign'), one(this.renderRoot, '.list')],
  }));

  constructor() {
    super();
    this.open = false;
  }
  get panel(): Panel {
    return one<Panel>(this.renderRoot, 'test-panel');
  }
  get column(): HTMLElement {
    return one(this.renderRoot, '.column');
  }
  override render(): TemplateResult {
    return html`<button class="sign"></button>
      <button class="list"></button>
      <div class="column" style=${this.open ? 'color: black' : ''}>
        <button class="opener"></button>
        <test-panel style=${this.open ? '' : 'display: none'}></test-panel>
      </div>`;
  }
}

async function host(): Promise<{ map: Host; opener: HTMLElement; sign: HTMLElement }> {
  if (!customElements.get('test-panel')) customElements.define('test-panel', Panel);
  const map = await mounted('test-panel-host', Host, {});
  map.focusing.watch(map.renderRoot);
  const { renderRoot: root } = map;
  return { map, opener: one(root, '.opener'), sign: one(root, '.sign') };
}

/** A click as the browser makes it; `detail` is 0 for a key, and counts a pointer's clicks. */
function clickOf(detail: number, trusted = true): MouseEvent {
  const event = new MouseEvent('click', { detail, bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return event;
}

/** Chooses something: the map answers the click, opens its panel and waits until it stands. */
async function choose(map: Host, by: HTMLElement, click: MouseEvent): Promise<void> {
  by.focus();
  by.dispatchEvent(click);
  map.open = true;
  map.focusing.opened(by);
  await settled(map);
}

async function close(map: Host): Promise<void> {
  map.open = false;
  await map.focusing.closed();
}

/** Waits for the updates that a choice makes one after the other. */
async function settled(map: Host): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await map.updateComplete;
    await map.panel.updateComplete;
  }
}

/** What has the focus: its class, or the name of the panel's part. */
function focused(map: Host): string {
  const within = (map.renderRoot as ShadowRoot).activeElement;
  const part = within === map.panel ? (map.panel.renderRoot as ShadowRoot).activeElement : within;
  if (!part) return 'nothing';
  return part.className === '' ? part.localName : part.className;
}

test('a choice by key leads into the panel, and closing it back to where it was made', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(0));
  expect(focused(map)).toBe('h2');
  await close(map);
  expect(focused(map)).toBe('opener');
});

test('a choice by pointer moves no focus', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(1));
  expect(focused(map)).toBe('opener');
});

test('the click of a script is none by key', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(0, false));
  expect(focused(map)).toBe('opener');
  expect([isByKey(clickOf(0)), isByKey(clickOf(1)), isByKey(clickOf(0, false))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isByKey(new Event('click'))).toBe(false);
});

test('one key is for one choice: what is chosen next without a click moves no focus', async () => {
  const { map, opener, sign } = await host();
  await choose(map, opener, clickOf(0));
  sign.focus();
  map.focusing.opened(sign);
  await settled(map);
  expect(focused(map)).toBe('sign');
});

test('what is pressed in the panel leads to its heading again, also by pointer', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(0));
  const next = one(map.panel.renderRoot, '.next');
  await choose(map, next, clickOf(1));
  expect(focused(map)).toBe('h2');
  // Closing leads back to where the reading began, not to the panel's own button.
  await close(map);
  expect(focused(map)).toBe('opener');
});

test('the column is as far down as it was when the panel closes', async () => {
  const { map, opener } = await host();
  map.column.scrollTop = 300;
  await choose(map, opener, clickOf(0));
  map.column.scrollTop = 0;
  await close(map);
  expect(map.column.scrollTop).toBe(300);
});

test('where what opened the panel is gone, the focus goes to the first other that is drawn', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(0));
  opener.style.display = 'none';
  await close(map);
  expect(focused(map)).toBe('sign');
  await choose(map, opener, clickOf(1));
  opener.style.display = 'none';
  one(map.renderRoot, '.sign').style.display = 'none';
  await close(map);
  expect(focused(map)).toBe('list');
});

test('a choice that no element made leads on from where the reader was', async () => {
  const { map, sign } = await host();
  map.open = true;
  map.focusing.opened(null);
  await settled(map);
  await close(map);
  expect((map.renderRoot as ShadowRoot).activeElement).toBe(sign);
});

test('what opened the panel once is forgotten when it closes', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(0));
  await close(map);
  map.focusing.opened(null);
  await close(map);
  expect(focused(map)).toBe('sign');
});

test('the browser’s Back, which closes the panel around the focus, leads back as well', async () => {
  const { map, opener } = await host();
  map.column.scrollTop = 200;
  await choose(map, opener, clickOf(0));
  map.column.scrollTop = 0;
  map.open = false;
  await settled(map);
  expect(focused(map)).toBe('opener');
  expect(map.column.scrollTop).toBe(200);
});

test('a panel that goes while the focus is elsewhere leaves it there', async () => {
  const { map, opener } = await host();
  await choose(map, opener, clickOf(0));
  one(map.renderRoot, '.list').focus();
  map.open = false;
  await settled(map);
  expect(focused(map)).toBe('list');
});

test('a link elsewhere in the page leads in, and closing back to it', async () => {
  const { map } = await host();
  // In a shadow root: happy-dom’s own document is no instance of its Document.
  const article = document.createElement('div');
  const link = document.createElement('button');
  article.attachShadow({ mode: 'open' }).append(link);
  map.before(article);
  map.open = true;
  await map.focusing.enter(link);
  expect(focused(map)).toBe('h2');
  await close(map);
  expect(article.shadowRoot?.activeElement).toBe(link);
  article.remove();
});

test('a map that has not been drawn yet is waited for', async () => {
  await host();
  const map = new Host();
  map.open = true;
  const entered = map.focusing.enter();
  document.body.append(map);
  await entered;
  expect(focused(map)).toBe('h2');
  map.remove();
});
