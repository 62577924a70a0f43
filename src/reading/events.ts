import type { ClaimFilter } from '../story/filter.ts';
import type { Origin } from './origin.ts';
import type { Overlays } from './overlays.ts';

/** What is selected: a claim, a place, both (a claim at its place) or nothing. Ids, or null. */
export interface Selection {
  claim: string | null;
  place: string | null;
}

/** How the map stands; the `data-state` of the element. */
export type MapState = 'poster' | 'loading' | 'ready' | 'lost' | 'failed';

/** Why the map cannot be drawn, for programs. */
export type FailureReason = 'webgl' | 'load' | 'engine' | 'story';

/** A reader chose a claim or a place, or nothing any more. */
export class ConflictSelectEvent extends Event {
  static readonly type = 'conflict-select';
  readonly claim: string | null;
  readonly place: string | null;

  constructor({ claim, place }: Selection) {
    super(ConflictSelectEvent.type, { bubbles: true, composed: true });
    this.claim = claim;
    this.place = place;
  }
}

/** Other claims are shown; `origin` is who filters them. */
export class ConflictFilterEvent extends Event {
  static readonly type = 'conflict-filter';
  readonly filter: ClaimFilter;
  readonly origin: Origin;

  constructor(filter: ClaimFilter, origin: Origin = 'reader') {
    super(ConflictFilterEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
    this.origin = origin;
  }
}

/** Another period is shown. Instants in UTC ms; null where that end is open. */
export class ConflictTimeEvent extends Event {
  static readonly type = 'conflict-time';
  readonly from: number | null;
  readonly to: number | null;

  constructor({ from, to }: Pick<ClaimFilter, 'from' | 'to'>) {
    super(ConflictTimeEvent.type, { bubbles: true, composed: true });
    this.from = from;
    this.to = to;
  }
}

/** Another step of the guided reading, counted from 1; null when it is closed. */
export class ConflictStepEvent extends Event {
  static readonly type = 'conflict-step';
  readonly step: number | null;

  constructor(step: number | null) {
    super(ConflictStepEvent.type, { bubbles: true, composed: true });
    this.step = step;
  }
}

/** A reader has moved the map, and it has come to rest. */
export class ConflictViewEvent extends Event {
  static readonly type = 'conflict-view';

  constructor() {
    super(ConflictViewEvent.type, { bubbles: true, composed: true });
  }
}

/** A reader lays something over the map, changes it or takes it away: the parts that are new. */
export class ConflictOverlayEvent extends Event {
  static readonly type = 'conflict-overlay';
  readonly changes: Partial<Overlays>;
  /** What the reader has changed it by, to give the focus back to; null where that does not matter. */
  readonly opener: Element | null;

  constructor(changes: Partial<Overlays>, opener: Element | null = null) {
    super(ConflictOverlayEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
    this.opener = opener;
  }
}

/** Another story has been loaded and is shown. */
export class ConflictStoryEvent extends Event {
  static readonly type = 'conflict-story';

  constructor() {
    super(ConflictStoryEvent.type, { bubbles: true, composed: true });
  }
}

/** The first picture of the engine is complete. */
export class ConflictReadyEvent extends Event {
  static readonly type = 'conflict-ready';

  constructor() {
    super(ConflictReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** The engine's state changed; for the element around the map view, not for pages. */
export class ConflictStateEvent extends Event {
  static readonly type = 'conflict-state';

  constructor() {
    super(ConflictStateEvent.type, { bubbles: true });
  }
}

/** Something failed. The text stays readable, and the map shows the same message. */
export class ConflictErrorEvent extends Event {
  static readonly type = 'conflict-error';
  readonly reason: FailureReason;
  /** What happened and what to do, for people. */
  readonly message: string;
  /** The underlying error's own words, for a log. */
  readonly detail: string;

  constructor(reason: FailureReason, message: string, detail: string) {
    super(ConflictErrorEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
    this.message = message;
    this.detail = detail;
  }
}

/** The events of `<conflict-map>`, by name. All of them bubble, out of shadow roots too. */
export interface ConflictMapEventMap {
  'conflict-select': ConflictSelectEvent;
  'conflict-filter': ConflictFilterEvent;
  'conflict-time': ConflictTimeEvent;
  'conflict-step': ConflictStepEvent;
  'conflict-view': ConflictViewEvent;
  'conflict-overlay': ConflictOverlayEvent;
  'conflict-story': ConflictStoryEvent;
  'conflict-ready': ConflictReadyEvent;
  'conflict-error': ConflictErrorEvent;
}

declare global {
  // The events of elements, documents and windows are made of this one.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds what it extends
  interface GlobalEventHandlersEventMap extends ConflictMapEventMap {}
}
