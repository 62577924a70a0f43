import type { PropertyValues } from 'lit';
import {
  ConflictFilterEvent,
  ConflictStepEvent,
  ConflictTimeEvent,
  type Selection,
} from '../../reading/events.ts';
import type { Origin } from '../../reading/origin.ts';
import { noOverlays } from '../../reading/overlays.ts';
import { OPENING, type Reading } from '../../reading/reading.ts';
import { type ReadingChange, ReadingStore } from '../../reading/reading-store.ts';
import { NOTHING, sameSelection, selectionOf } from '../../reading/selection.ts';
import { settled } from '../../reading/settled.ts';
import { whole } from '../../reading/whole.ts';
import { noFilter } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import type { MapElement, MapParts } from './map-parts.ts';
import * as words from '../../words/words.ts';

/** What of a reading a map draws anew; the view is the map view's own. */
const DRAWN = ['selection', 'filter', 'names', 'step', 'overlays'] as const;

/** Keeps the reading of one map: what a change of it means for the rest of it, for the view and for the page. */
export class MapReading {
  readonly #map: MapElement;
  readonly parts: MapParts;
  readonly #store = new ReadingStore();
  #lastPlace = '';
  /** What an article being read points at; it goes before the selection for as long as it lasts. */
  #pointed: Selection | null = null;
  /** Who set the filter that is shown. */
  #filterOrigin: Origin = 'page';
  /** What of a reading waits for a story to be shown in; null when nothing does. */
  #waiting: ((story: Story) => void) | null = null;
  /** The place that has to come into view with the next update; null for none. */
  #toReveal: string | null = null;
  /** What was set when the guided reading opened; null where it is closed, or an address has opened it. */
  #kept: Reading | null = null;
  /** The bounds of the step whose view is shown; null where it has none, or another view is shown. */
  #stepView: Story['guide'][number]['bounds'] = null;

  constructor(parts: MapParts) {
    this.#map = parts.map;
    this.parts = parts;
    this.#store.subscribe(this.#changed);
  }

  /** As Lit does with a field: what a map opens with is new to its first update. */
  open(): void {
    for (const key of DRAWN) this.#map.requestUpdate(key);
  }

  /** The reading as it is; its view is the one that the reader, a link or a step has set. */
  get reading(): Reading {
    return {
      ...this.#store.reading,
      view: this.#map.hasUpdated ? this.parts.view.taken : null,
    };
  }

  get selection(): Selection {
    return this.#store.reading.selection;
  }

  /** The place that was last selected; empty before there is one. */
  get lastPlace(): string {
    return this.#lastPlace;
  }

  get pointed(): Selection | null {
    return this.#pointed;
  }

  /** What the map and the panel show as selected. */
  get seen(): Selection {
    return this.#pointed ?? this.selection;
  }

  /** Changes part of the reading that changes nothing else of it. */
  dispatch(changes: Partial<Pick<Reading, 'filter' | 'names' | 'overlays'>>, origin: Origin): void {
    this.#set(changes, origin);
  }

  /** Sets all of the reading. What is left out of it is as a map opens. */
  take(reading: Partial<Reading> | null, origin: Origin): void {
    this.#kept = null;
    const { selection, filter, view, ...others } = whole(reading, OPENING);
    const overlays = whole(others.overlays, noOverlays);
    this.#set({ ...others, filter: whole(filter, noFilter), overlays }, origin);
    const id = selection.claim ?? selection.place ?? '';
    this.#map.select = id;
    this.#whenShown((story) => {
      // A view that is given is kept: a selection beside it moves nothing.
      this.select(story, id, origin, view === null);
      void this.#map.updateComplete.then(() => this.#showView(story, view));
    });
  }

  /**
   * Goes to a step of the guided reading, which sets period, selection and view; null closes it, and gives
   * back what the reader had set before it opened.
   */
  goTo(step: number | null, origin: Origin): void {
    const before = this.reading;
    const known = settled('step', step, OPENING.step, this.#map.currentStory);
    if (known === before.step) return;
    if (known === null) {
      const { names, overlays } = before;
      const kept = { ...this.#kept, names, overlays };
      this.take(kept, 'step');
      this.#whenShown(() => {
        // At once: the event tells of it.
        this.parts.view.show(kept.view ?? null);
        this.#map.dispatchEvent(new ConflictStepEvent(null));
      });
      return;
    }
    if (before.step === null) this.#kept = before;
    this.#store.dispatch({ step: known }, origin);
    this.#whenShown((story) => this.#enterStep(story));
  }

  /** Selects what an id names, and says so where it names nothing; `reveals` brings its place into view. */
  select(story: Story, wanted: string | null, origin: Origin, reveals = true): void {
    // A removed attribute is null.
    const id = wanted ?? '';
    this.#point(null);
    const next = id === '' ? NOTHING : selectionOf(story, id);
    // The attribute says once more what has been selected already: that moves nothing.
    if (next && !sameSelection(next, this.selection)) {
      this.#store.dispatch({ selection: next }, origin);
      this.#toReveal = reveals ? next.place : null;
    }
    this.#map.say(next === null ? words.map.unknownId(id) : null);
  }

  /** Selects on behalf of the reader; false where that was selected already. */
  choose({ claim, place }: Selection): boolean {
    const before = this.selection;
    this.#store.dispatch({ selection: { claim, place } }, 'reader');
    this.#point(null);
    this.#toReveal = place;
    this.#map.select = claim ?? place ?? '';
    this.#map.say(null);
    const changed = this.selection !== before;
    // What is chosen again comes into view again.
    if (!changed) this.#map.requestUpdate('selection', NOTHING);
    return changed;
  }

  /** Shows what an id names as long as an article that is read points at it; null for nothing. */
  point(id: string | null): void {
    const { currentStory: story } = this.#map;
    this.#point(id === null || !story ? null : selectionOf(story, id));
    this.#toReveal = this.seen.place;
  }

  /** A story is shown: what has waited for it is done, and the attribute's selection. */
  storyShown(story: Story): void {
    this.#set({}, 'page');
    this.#catchUp();
    this.select(story, this.#map.select, 'page');
  }

  /** No story is shown any more. */
  storyGone(): void {
    this.#store.dispatch({ selection: NOTHING }, 'page');
  }

  /** Shows the view of the current step above what covers the map. */
  showStepView(): void {
    void this.#map.updateComplete.then(() => {
      if (this.#stepView) this.parts.view.showBounds(this.#stepView, this.parts.covered);
    });
  }

  /** After the map has been drawn: brings into view what has been chosen, and tells of another filter. */
  drawn(changed: PropertyValues): void {
    const before: unknown = changed.get('filter');
    if (changed.has('filter') && before !== undefined)
      this.#tellFilter(before as Reading['filter']);
    const place = this.#toReveal;
    this.#toReveal = null;
    if (place !== null && (changed.has('selection') || changed.has('pointed')))
      void this.#map.updateComplete.then(() => {
        this.parts.view.reveal(place, this.parts.covered);
      });
  }

  #tellFilter(before: Reading['filter']): void {
    const { filter } = this.#store.reading;
    this.#map.dispatchEvent(new ConflictFilterEvent(filter, this.#filterOrigin));
    if (before.from !== filter.from || before.to !== filter.to)
      this.#map.dispatchEvent(new ConflictTimeEvent(filter));
  }

  /** What depends on what has changed is drawn anew. */
  readonly #changed = ({ before, reading, origin }: ReadingChange): void => {
    if (reading.filter !== before.filter) this.#filterOrigin = origin;
    this.#lastPlace = reading.selection.place ?? this.#lastPlace;
    for (const key of DRAWN)
      if (reading[key] !== before[key]) this.#map.requestUpdate(key, before[key]);
  };

  /** Changes part of the reading. What the story lacks is as usual. */
  #set(changes: Partial<Reading>, origin: Origin): void {
    const { currentStory: story } = this.#map;
    const { step, names } = { ...this.#store.reading, ...changes };
    const known = {
      step: settled('step', step, OPENING.step, story),
      names: settled('names', names, OPENING.names, story),
    };
    this.#store.dispatch({ ...changes, ...known }, origin);
  }

  #point(pointed: Selection | null): void {
    if (pointed === this.#pointed) return;
    const before = this.#pointed;
    this.#pointed = pointed;
    this.#map.requestUpdate('pointed', before);
  }

  /** Does what needs a story: now, or once one is shown, where a later task takes the place of this. */
  #whenShown(task: (story: Story) => void): void {
    this.#waiting = task;
    this.#catchUp();
  }

  #catchUp(): void {
    const { currentStory: story } = this.#map;
    if (!story) return;
    const task = this.#waiting;
    this.#waiting = null;
    task?.(story);
  }

  /** Takes over the period and the view of the current step. */
  #enterStep(story: Story): void {
    const step = this.#stepOf(story.guide);
    const [from, to] = step?.period ?? [null, null];
    this.#store.dispatch({ filter: { ...noFilter, from, to }, selection: NOTHING }, 'step');
    this.#map.select = '';
    this.#stepView = step?.bounds ?? null;
    if (this.#stepView) this.showStepView();
    else this.parts.view.showAll();
    this.#map.dispatchEvent(new ConflictStepEvent(this.#store.reading.step));
  }

  #stepOf(guide: Story['guide']): Story['guide'][number] | undefined {
    return guide[(this.#store.reading.step ?? 0) - 1];
  }

  /** Shows a view, or else that of the current step. */
  #showView({ guide }: Story, view: Reading['view']): void {
    this.#stepView = view === null ? (this.#stepOf(guide)?.bounds ?? null) : null;
    if (this.#stepView) this.showStepView();
    else this.parts.view.show(view);
  }
}
