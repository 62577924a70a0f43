// Functions that run in the page: each is written into what is evaluated there, so they use nothing
// from outside but one another.

/**
 * The elements for a selector, in the document and in every open shadow root. With ` >>> `, the rest is
 * looked for inside what the part before it finds, through its shadow roots. `:has-text(WORDS)` at the
 * end of a part leaves those whose text has the words.
 */
export function findAll(selector: string): Element[] {
  const roots = (root: Document | ShadowRoot | Element): (Document | ShadowRoot | Element)[] => {
    const inner = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
    const nested = [...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
    return [root, ...[...inner, ...nested].flatMap((one) => roots(one))];
  };
  let found: (Document | Element)[] = [document];
  for (const part of selector.split(' >>> ')) {
    const [, css = part, words = ''] = /^(.+):has-text\((.+)\)$/.exec(part) ?? [];
    const matches = found
      .flatMap((start) => roots(start))
      .flatMap((root) => [...root.querySelectorAll(css)])
      .filter((element) => element.textContent.includes(words));
    found = [...new Set(matches)];
  }
  return found as Element[];
}

/** What is in front at a place of the window, through open shadow roots. */
export function inFrontAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}

/** Where an element can be met with the pointer, or what keeps it from that. */
export type Meeting = { at: [number, number]; obstacle?: undefined } | { obstacle: string };

/**
 * Where in the window the middle of an element is, in CSS pixels from the upper left corner, if it is
 * there, shown, and in front; scrolls to it where it has to. Nothing in it waits: timers do not run in
 * a page without script.
 */
export function meet(selector: string): Meeting {
  /** What an element is drawn in: its slot's place, where it is in one. */
  const around = (one: Node): Node | null => {
    if (one instanceof ShadowRoot) return one.host;
    return (one instanceof Element ? one.assignedSlot : null) ?? one.parentNode;
  };
  const element = findAll(selector)[0];
  if (!element) return { obstacle: 'it is not there' };
  // A link that breaks over two lines has nothing in the middle of its box.
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return { obstacle: 'it is not shown' };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  let obstacle = 'it is outside the window';
  if (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight) {
    const front = inFrontAt(x, y);
    for (let one: Node | null = front; one; one = around(one))
      if (one === element) return { at: [x, y] };
    obstacle = `${front?.outerHTML.slice(0, 120) ?? 'nothing'} is in front of it`;
  }
  // Also what sticks to the window's edge lies over what is scrolled there.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return { obstacle };
}

/** The element that has the focus, through open shadow roots. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
