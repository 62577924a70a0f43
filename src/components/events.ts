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

declare global {
  interface HTMLElementEventMap {
    'conflict-select': ConflictSelectEvent;
    'conflict-ready': ConflictReadyEvent;
    'conflict-error': ConflictErrorEvent;
  }
}
