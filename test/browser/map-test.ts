import { expect, onTestFinished, test, vi } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { define } from '../../src/elements/map/define.ts';
import type { MapState } from '../../src/reading/events.ts';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory } from './fixture-story.ts';

/** What a test wants to see in the page. */
export interface MountSettings {
  /** The stories that the page carries; the fixture by default. */
  stories?: Story[];
  /** Attributes of the element; `story` names the first story unless it is given. */
  attributes?: Record<string, string>;
  /** The element's own content. */
  content?: Node[];
  /** Called before the element enters the page, to listen to it. */
  prepare?: (map: ConflictMap) => void;
}

/**
 * `test` for elements. A test may ask for `mount`, which puts a `<conflict-map>` into the page, 800
 * pixels wide and without the engine unless it says otherwise. All of it is gone after the test.
 */
export const mapTest = test.extend('mount', ({}, { onCleanup }) => {
  define();
  const added: Element[] = [];
  onCleanup(() => {
    for (const element of added) element.remove();
  });
  return ({
    stories = [fixtureStory()],
    attributes = {},
    content = [],
    prepare,
  }: MountSettings = {}): ConflictMap => {
    for (const story of stories) carryStory(story.id, JSON.stringify(story));
    const map = document.createElement('conflict-map');
    const all = { story: stories[0]?.id ?? '', engine: 'none', ...attributes };
    for (const [name, value] of Object.entries(all)) map.setAttribute(name, value);
    map.append(...content);
    prepare?.(map);
    const frame = document.createElement('div');
    frame.style.width = '800px';
    frame.append(map);
    document.body.append(frame);
    added.push(frame);
    return map;
  };
});

/** Asks again until the answer is as expected, for longer than a slow computer needs. */
export function eventually<T>(ask: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: 20_000, interval: 20 });
}

/** The next event of a type. */
export function nextEvent<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[Name]), {
      once: true,
    });
  });
}

/** Answers every request of the page by `answer` instead of the network, until the test ends. */
export function answerRequests(answer: (address: string) => Promise<Response>): void {
  const fetch = vi.spyOn(window, 'fetch').mockImplementation((input) => {
    return answer(input instanceof Request ? input.url : String(new URL(input, document.baseURI)));
  });
  onTestFinished(() => {
    fetch.mockRestore();
  });
}

/** Puts text into the page as the story of an id, until the test ends. */
export function carryStory(id: string, text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['story'] = id;
  script.textContent = text;
  document.body.append(script);
  onTestFinished(() => {
    script.remove();
  });
}

/** Waits until the map is in a state. */
export async function stateOf(map: ConflictMap, state: MapState): Promise<void> {
  await expect.poll(() => map.dataset['state'], { timeout: 50_000, interval: 20 }).toBe(state);
}

/** Waits until the map shows a story: its signs and its list are there. */
export async function shown(map: ConflictMap): Promise<void> {
  await eventually(() => signs(map).length).toBeGreaterThan(0);
  const listed = (): boolean =>
    [map, map.renderRoot].some((root) => root.querySelector('[data-claim]') !== null);
  await eventually(listed).toBe(true);
}

/** The root of the map view, which holds signs and canvas. */
export function viewRoot(map: ConflictMap): ParentNode {
  const view = map.renderRoot.querySelector('conflict-map-view');
  return view?.shadowRoot ?? document.createDocumentFragment();
}

/** The root of the panel. */
export function panelRoot(map: ConflictMap): ParentNode {
  const panel = map.renderRoot.querySelector('conflict-place-panel');
  return panel?.shadowRoot ?? document.createDocumentFragment();
}

/** The signs on the map. */
export function signs(map: ConflictMap): HTMLElement[] {
  return [...viewRoot(map).querySelectorAll<HTMLElement>('button[data-place]')];
}

/** A place's sign on the map. */
export function signOf(map: ConflictMap, place: string): HTMLElement {
  return signs(map).find(({ dataset }) => dataset['place'] === place)!;
}

/** The canvases that engines draw on. */
export function canvases(map: ConflictMap): HTMLCanvasElement[] {
  return [...viewRoot(map).querySelectorAll('canvas')];
}

/** The list that the element has written itself, as the page brings none. */
export function writtenItems(map: ConflictMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('li[data-claim]')];
}

/** The ids of the claims in the panel; none while it is closed. */
export function panelClaims(map: ConflictMap): string[] {
  const sheet = map.renderRoot.querySelector<HTMLElement>('[part=panel]');
  if (!sheet || sheet.hidden) return [];
  const items = [...panelRoot(map).querySelectorAll<HTMLElement>('li[data-claim]')];
  return items.map(({ dataset }) => dataset['claim'] ?? '');
}

/** What the map says is wrong, aloud; empty when nothing is. */
export function problemOf(map: ConflictMap): string {
  return map.renderRoot.querySelector('[role=alert]')?.textContent ?? '';
}
