import type { Page } from 'playwright';

/** What has the focus, and how much of it the reader sees. */
export interface SeenFocus {
  /** A word for it; empty when nothing of the page has the focus. */
  name: string;
  /** What lies over it, in the order in which points of it were looked at; empty when nothing does. */
  covers: string[];
  /** Whether a part of it is in the window, with nothing over it. */
  seen: boolean;
}

/** Looks at 15 points of each line of what has the focus, through shadow roots. */
export async function seenFocus(page: Page): Promise<SeenFocus> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return { name: '', covers: [], seen: false };
    // The pointer passes through a slider but for its thumbs: what is beside them is its own.
    const root = focused.getRootNode();
    const whole =
      focused.matches('[type=range]') && root instanceof ShadowRoot ? root.host : focused;
    const covers = new Set<string>();
    let seen = false;
    for (const { left, top, width, height } of focused.getClientRects()) {
      for (let point = 0; point < 15; point++) {
        const x = left + (width * ((point % 5) + 0.5)) / 5;
        const y = top + (height * (Math.floor(point / 5) + 0.5)) / 3;
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        let found = document.elementFromPoint(x, y);
        while (found?.shadowRoot) {
          const inner = found.shadowRoot.elementFromPoint(x, y);
          if (inner === null || inner === found) break;
          found = inner;
        }
        const holds = (outer: Element | null, inner: Element | null): boolean => {
          for (let node: Node | null = inner; node !== null;) {
            if (node === outer) return true;
            if (node instanceof ShadowRoot) node = node.host;
            else node = (node instanceof Element && node.assignedSlot) || node.parentNode;
          }
          return false;
        };
        // A rounded corner shows what is around.
        if (holds(whole, found) || holds(found, focused)) seen = true;
        else covers.add(`${found?.localName ?? ''}.${found?.getAttribute('class') ?? ''}`);
      }
    }
    const name = focused.getAttribute('aria-label') ?? focused.textContent;
    const text = `${focused.localName} ${name.replaceAll(/\s+/g, ' ').trim().slice(0, 40)}`.trim();
    return { name: text, covers: [...covers], seen };
  });
}

/**
 * Presses Tab, or Shift+Tab, until the focus leaves the page, and tells each time what has it. Throws
 * an Error when it never does.
 */
export async function* tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): AsyncGenerator<SeenFocus> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press(key);
    const focus = await seenFocus(page);
    if (focus.name === '') return;
    yield focus;
  }
  throw new Error('The focus goes around without an end.');
}
