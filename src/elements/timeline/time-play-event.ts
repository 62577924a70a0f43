/** The days pass: another step stands, counted from 0, or none any more. */
export class TimePlayEvent extends Event {
  static readonly type = 'time-play';
  readonly step: number | null;

  constructor(step: number | null) {
    super(TimePlayEvent.type, { bubbles: true });
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'time-play': TimePlayEvent;
  }
}
