// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { LateParts } from '../../../src/elements/map/late-parts.ts';
import { listenToReader } from '../../../src/elements/map/map-input.ts';
import type { MapReading } from '../../../src/elements/map/map-reading.ts';
import type { PageList } from '../../../src/elements/map/page-list.ts';
import type { PanelFocus } from '../../../src/elements/map/panel-focus.ts';
import {
  ConflictFilterEvent,
  ConflictOverlayEvent,
  ConflictSelectEvent,
  ConflictStepEvent,
  type Selection,
} from '../../../src/reading/events.ts';
import { OPENING } from '../../../src/reading/reading.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { heard, one, soon } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const MOOR: Selection = { claim: null, place: 'moor' };

/** A map that listens, with what it is told to do. */
function map(selected: Selection = NOTHING, step: number | null = null) {
  const element = Object.assign(document.createElement('div'), {
    currentStory: villageStory(),
    updateComplete: Promise.resolve(true),
    renderRoot: document.createElement('div'),
  });
  // As the shadow root: what the map tells the page does not pass it.
  const root = element.appendChild(document.createElement('div'));
  root.innerHTML = `<ol><li><a href="#claim-reeds-cut" data-select="reeds-cut"><b>Reeds</b></a></li></ol>
    <a class="filter" href="#claims-heading" data-filter="at=moor">Moor</a>
    <a class="else" href="#elsewhere">Elsewhere</a>
    <section slot="guide"><article data-step="1">One</article></section>`;
  document.body.append(element);
  const sign = document.createElement('button');
  const view = Object.assign(document.createElement('div'), { signOf: () => sign });
  root.append(view);
  let selection = selected;
  const readings = {
    parts: { map: element, view, showSelection: vi.fn() },
    reading: { ...OPENING, step },
    get selection() {
      return selection;
    },
    choose: vi.fn((next: Selection) => {
      const changed = next.claim !== selection.claim || next.place !== selection.place;
      selection = next;
      return changed;
    }),
    dispatch: vi.fn(),
    goTo: vi.fn(),
  };
  const focus = { watch: vi.fn(), opened: vi.fn(), closed: vi.fn(() => Promise.resolve()) };
  const late = {
    use: async <Part>(part: Promise<Part>, then: (part: Part) => void) => {
      then(await part);
    },
    loadTools: vi.fn(() => Promise.resolve()),
  };
  listenToReader(
    root,
    readings as unknown as MapReading,
    { heading: null } as unknown as PageList,
    focus as unknown as PanelFocus,
    late as unknown as LateParts,
  );
  return { element, root, readings, focus, sign, view };
}

function click(target: Element, more: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', {
    ...{ bubbles: true, composed: true, cancelable: true },
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

test('a choice is taken over, and told once, by the map alone', () => {
  const { element, readings, focus } = map();
  const told = heard(element, 'conflict-select');
  const inside = one(element, 'b');
  inside.dispatchEvent(new ConflictSelectEvent(MOOR));
  expect(readings.choose).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ place: 'moor', claim: null }),
  );
  expect(focus.opened).toHaveBeenCalledExactlyOnceWith(inside);
  // The map’s own event goes on; the one from inside was kept.
  expect(told.filter(({ target }) => target === element)).toHaveLength(1);
});

test('a choice on the canvas gives the focus to the sign of its place', () => {
  const { view, focus, sign } = map();
  view.dispatchEvent(new ConflictSelectEvent(MOOR));
  expect(focus.opened).toHaveBeenCalledExactlyOnceWith(sign);
});

test('Escape ends a choice, unless somebody has answered it or there is none', () => {
  const escape = (): KeyboardEvent =>
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  const { root, readings, focus } = map(MOOR);
  const answered = escape();
  answered.preventDefault();
  root.dispatchEvent(answered);
  root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(readings.choose).not.toHaveBeenCalled();
  root.dispatchEvent(escape());
  expect(readings.choose).toHaveBeenCalledExactlyOnceWith(NOTHING);
  expect(focus.closed).toHaveBeenCalledOnce();
  root.dispatchEvent(escape());
  expect(readings.choose).toHaveBeenCalledOnce();
});

test('a link to a claim selects it instead of jumping; with a key for another tab it does not', () => {
  const { element, readings, focus } = map();
  expect(click(one(element, 'b'), { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(readings.choose).not.toHaveBeenCalled();
  expect(click(one(element, 'b')).defaultPrevented).toBe(true);
  expect(readings.choose.mock.calls[0]?.[0].claim).toBe('reeds-cut');
  expect(focus.opened).toHaveBeenCalledExactlyOnceWith(one(element, '[data-select]'));
  expect(click(one(element, '.else')).defaultPrevented).toBe(false);
});

test('a link that filters does so as an address does', async () => {
  const { element, readings } = map();
  expect(click(one(element, '.filter')).defaultPrevented).toBe(true);
  await soon(() => {
    expect(readings.dispatch).toHaveBeenCalledExactlyOnceWith(
      { filter: { ...noFilter, places: ['moor'] } },
      'reader',
    );
  });
});

test('filters, steps and overlays are the reader’s', async () => {
  const { element, readings } = map();
  const inside = one(element, 'b');
  const filter = { ...noFilter, text: 'reeds' };
  inside.dispatchEvent(new ConflictFilterEvent(filter));
  expect(readings.dispatch).toHaveBeenLastCalledWith({ filter }, 'reader');
  inside.dispatchEvent(new ConflictOverlayEvent({ ruler: [] }));
  const { overlays } = OPENING;
  expect(readings.dispatch).toHaveBeenLastCalledWith(
    { overlays: { ...overlays, ruler: [] } },
    'reader',
  );
  inside.dispatchEvent(new ConflictStepEvent(1));
  expect(readings.goTo).toHaveBeenLastCalledWith(1, 'reader');
  // The page has the guided reading: its first card has the focus.
  await soon(() => {
    expect(document.activeElement).toBe(one(element, '[data-step="1"]'));
  });
});

test('a further step leaves the focus where it is', async () => {
  const { element } = map(NOTHING, 1);
  const before = document.activeElement;
  one(element, 'b').dispatchEvent(new ConflictStepEvent(2));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(before);
});
