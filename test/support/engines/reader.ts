import { setTimeout as pause } from 'node:timers/promises';
import { findAll, focusedElement, inFrontAt, meet, type Meeting } from './find-in-page.ts';
import type { NamedKey, Point, Session } from './session.ts';

/** How long a reader waits for something to appear and to hold still, in milliseconds. */
const PATIENCE = 20_000;

/** What an expression may use in the page. */
const inPage = [findAll, inFrontAt, meet, focusedElement].map(String).join('\n');

/** What goes to the page and comes back from it. */
type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * Reads and uses a document as a reader does: the page, or one in a frame. Selectors look through
 * shadow roots, see {@link findAll}. Actions wait until their target is there and holds still; what is
 * read is read at once: poll it where it may come later.
 */
export class Reader {
  /**
   * @param session The browser.
   * @param frames Selectors of the frames that lead to the document, each inside the one before.
   */
  constructor(
    readonly session: Session,
    private readonly frames: readonly string[] = [],
  ) {}

  /** The document in a frame of this one. */
  frame(selector: string): Reader {
    return new Reader(this.session, [...this.frames, selector]);
  }

  /** What a function gives that runs in the document; it sees nothing but its parameters. */
  async run<T, P extends Json[]>(body: (...values: P) => T, ...values: P): Promise<T> {
    return this.evaluate(`(${String(body)})(...${JSON.stringify(values)})`);
  }

  /** What a function makes of all elements for a selector; it sees nothing but its parameters. */
  async all<T>(selector: string, body: (elements: HTMLElement[]) => T): Promise<T> {
    return this.evaluate(`(${String(body)})(findAll(${JSON.stringify(selector)}))`);
  }

  /** What a function makes of the first element for a selector; Error when there is none. */
  async read<T>(selector: string, body: (element: HTMLElement) => T): Promise<T> {
    const missing = JSON.stringify(`There is no ${selector}.`);
    const found = `(findAll(${JSON.stringify(selector)})[0] ?? (() => { throw new Error(${missing}) })())`;
    return this.evaluate(`(${String(body)})(${found})`);
  }

  count(selector: string): Promise<number> {
    return this.all(selector, (found) => found.length);
  }

  /** The text of the first element as it is shown, without space around it; null where it is missing. */
  text(selector: string): Promise<string | null> {
    return this.all(selector, ([first]) => first?.innerText.replaceAll(/\s+/g, ' ').trim() ?? null);
  }

  /** Whether the first element for a selector is shown. */
  shown(selector: string): Promise<boolean> {
    return this.all(selector, ([first]) => {
      if (!first) return false;
      const { width, height } = first.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(first).visibility === 'visible';
    });
  }

  /** An attribute of the first element; null where element or attribute is missing. */
  attribute(selector: string, name: string): Promise<string | null> {
    return this.evaluate(
      `findAll(${JSON.stringify(selector)})[0]?.getAttribute(${JSON.stringify(name)}) ?? null`,
    );
  }

  /** What has the focus: a sign by its place, a link by its claim or place, else the element's name. */
  focused(): Promise<string> {
    return this.evaluate(`((element) => {
      if (!element) return '';
      const { place, select } = element.dataset;
      if (place !== undefined) return 'sign of ' + place;
      return select !== undefined ? 'link to ' + select : element.localName;
    })(focusedElement())`);
  }

  /** Whether what has the focus is in the window, with nothing over it. */
  focusIsSeen(): Promise<boolean> {
    return this.evaluate(`(() => {
      const element = focusedElement();
      if (!element || element === document.body) return false;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const within = [Math.max(left, 0), Math.max(top, 0), Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
      if (within[2] - within[0] < 1 || within[3] - within[1] < 1) return false;
      let front = inFrontAt((within[0] + within[2]) / 2, (within[1] + within[3]) / 2);
      while (front && front !== element) front = front.parentElement ?? front.getRootNode().host ?? null;
      return front === element;
    })()`);
  }

  async click(selector: string): Promise<void> {
    let at = await this.meet(selector);
    // As a reader does: the pointer goes there first, and what that has the page load may move it.
    for (let moves = 0; moves < 10; moves++) {
      await this.session.hover(at);
      const now = await this.meet(selector);
      if (now[0] === at[0] && now[1] === at[1]) return this.session.click(at);
      at = now;
    }
    throw new Error(`${selector} moves away from the pointer.`);
  }

  async tap(selector: string): Promise<void> {
    await this.session.tap(await this.meet(selector));
  }

  async hover(selector: string): Promise<void> {
    // A pointer that rests there already would not be noticed.
    await this.session.hover([1, 1]);
    await this.session.hover(await this.meet(selector));
  }

  /** Gives an element the focus, and presses a key. */
  async press(selector: string, key: NamedKey | (string & {}), ...held: NamedKey[]): Promise<void> {
    await this.read(selector, (element) => element.focus());
    await this.session.press(key, ...held);
  }

  private evaluate<T>(expression: string): Promise<T> {
    const code = `(() => { ${inPage}\nreturn ${expression} })()`;
    return this.session.evaluate(code, this.frames) as Promise<T>;
  }

  /** Where in the window the middle of an element is, once it is in front there and holds still. */
  private async meet(selector: string): Promise<Point> {
    const latest = Date.now() + PATIENCE;
    let last: Point | undefined;
    for (;;) {
      const found: Meeting = await this.evaluate(`meet(${JSON.stringify(selector)})`);
      const at = found.obstacle === undefined ? await this.inWindow(found.at) : undefined;
      if (at && last && at[0] === last[0] && at[1] === last[1]) return at;
      if (Date.now() > latest)
        throw new Error(`${selector} cannot be met: ${found.obstacle ?? 'it moves'}.`);
      last = at;
      await pause(30);
    }
  }

  /** A point of this document as one of the window's; undefined after scrolling the window to it. */
  private async inWindow([x, y]: Point): Promise<Point | undefined> {
    const frame = this.frames.at(-1);
    if (frame === undefined) return [x, y];
    if (this.frames.length > 1) throw new Error('A frame in a frame can be read, not clicked.');
    const [left, top] = await new Reader(this.session).read(frame, (element) => {
      const box = element.getBoundingClientRect();
      return [box.left + element.clientLeft, box.top + element.clientTop] as [number, number];
    });
    // A frame may be higher than the window: what is in the one need not be in the other.
    const scrolled = await new Reader(this.session).run((target) => {
      if (target > 0 && target < innerHeight) return false;
      scrollBy({ top: target - innerHeight / 2, behavior: 'instant' });
      return true;
    }, top + y);
    return scrolled ? undefined : [left + x, top + y];
  }
}
