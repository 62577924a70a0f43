import type { LitElement } from 'lit';
import {
  ConflictFilterEvent,
  ConflictOverlayEvent,
  ConflictSelectEvent,
  ConflictStepEvent,
  type Selection,
} from '../../reading/events.ts';
import { NOTHING, sameSelection, selectionOf } from '../../reading/selection.ts';
import type { Story } from '../../story/story.ts';
import { followedLink } from '../links/followed-link.ts';
import type { LateParts } from './late-parts.ts';
import type { MapReading } from './map-reading.ts';
import type { PageList } from './page-list.ts';
import type { PanelFocus } from './panel-focus.ts';

/** What of a map the reader's doing changes. */
interface ReaderInput {
  readings: MapReading;
  list: PageList;
  focus: PanelFocus;
  late: LateParts;
}

/**
 * Listens to what the reader does in a map, and changes its reading. Events of what the page brings pass
 * `root` too, on their way from its slot to the element.
 */
export function listenToReader(
  root: EventTarget,
  readings: MapReading,
  list: PageList,
  focus: PanelFocus,
  late: LateParts,
): void {
  const input: ReaderInput = { readings, list, focus, late };
  focus.watch(root);
  const on = <Type extends Event>(
    type: new (...args: never[]) => Type,
    name: string,
    answer: (event: Type) => void,
  ): void => {
    root.addEventListener(name, (event) => {
      if (event instanceof type) answer(event);
    });
  };
  on(ConflictSelectEvent, ConflictSelectEvent.type, (event) => {
    event.stopPropagation();
    choose(input, event, event.composedPath()[0]);
  });
  on(ConflictFilterEvent, ConflictFilterEvent.type, (event) => {
    event.stopPropagation();
    readings.dispatch({ filter: event.filter }, 'reader');
  });
  on(ConflictStepEvent, ConflictStepEvent.type, (event) => {
    event.stopPropagation();
    const opening = readings.reading.step === null;
    readings.goTo(event.step, 'reader');
    if (opening || event.step === null) void focusGuide(input);
  });
  on(ConflictOverlayEvent, ConflictOverlayEvent.type, ({ changes }) => {
    readings.dispatch({ overlays: { ...readings.reading.overlays, ...changes } }, 'reader');
  });
  on(KeyboardEvent, 'keydown', (event) => {
    const open = !sameSelection(readings.selection, NOTHING);
    if (event.key === 'Escape' && open && !event.defaultPrevented) choose(input, NOTHING);
  });
  on(MouseEvent, 'click', (event) => {
    follow(input, event);
  });
}

/** Selects on behalf of the reader, and tells the page. `origin` is what was clicked. */
function choose({ readings, focus }: ReaderInput, next: Selection, origin?: EventTarget): void {
  const { parts } = readings;
  const { map } = parts;
  const changed = readings.choose(next);
  if (sameSelection(next, NOTHING)) void focus.closed();
  else {
    // An area of the canvas cannot have the focus; its place's sign can.
    const sign = origin === parts.view && next.place !== null && parts.view.signOf(next.place);
    void map.updateComplete.then(() => {
      parts.showSelection();
    });
    focus.opened(sign || (origin instanceof Element ? origin : null));
  }
  if (changed) map.dispatchEvent(new ConflictSelectEvent(next));
}

/** A link of the list, of a card or of what the page brings selects or filters instead of jumping. */
function follow(input: ReaderInput, event: MouseEvent): void {
  const { currentStory: story } = input.readings.parts.map;
  const followed = story && followedLink(event);
  if (!followed) return;
  const { selecting, query } = followed;
  const next = selecting && selectionOf(story, selecting.id);
  if (!next && query === null) return;
  event.preventDefault();
  if (next) choose(input, next, selecting.link);
  else if (query !== null) void filterBy(input, query, story);
}

/** Shows the claims that a link names, as an address does. */
function filterBy(
  { readings, list, late }: ReaderInput,
  query: string,
  story: Story,
): Promise<void> {
  return late.use(import('../../reading/address.ts'), ({ readAddress }) => {
    readings.dispatch({ filter: readAddress(query, story).reading.filter }, 'reader');
    list.heading?.scrollIntoView({ block: 'nearest' });
  });
}

/** Into the guided reading when it opens, and back to its button when it closes. */
async function focusGuide({ readings, late }: ReaderInput): Promise<void> {
  const { map } = readings.parts;
  await map.updateComplete;
  const card = map.querySelector<HTMLElement>('[slot="guide"] [data-step="1"]');
  if (card) {
    // The page has the reading, and its cards follow the window.
    card.tabIndex = -1;
    card.scrollIntoView({ block: 'center' });
    card.focus({ preventScroll: true });
    return;
  }
  // A reader may have pressed the button before the tools, among them the guided reading, have come.
  await late.loadTools();
  await map.updateComplete;
  const guide = map.renderRoot.querySelector<LitElement>('conflict-guide:not([hidden])');
  await guide?.updateComplete;
  (guide ?? map.renderRoot.querySelector<HTMLElement>('.guide-start'))?.focus();
}
