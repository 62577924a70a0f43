import { hasNew, seenExcerpts, type SeenExcerpt } from './excerpts.ts';
import { findPlace, type Point } from './find-place.ts';

/** How a click went, in milliseconds after navigation; null for what has not come yet. */
export interface ClickTimes {
  /** A place could be clicked. */
  clickable: number | null;
  /** The browser's own time of the click. */
  clicked: number | null;
  /** The frame with the excerpt was drawn. */
  seen: number | null;
}

/**
 * Waits for the frame in which a place is first drawn, asks for a click there, and waits for the
 * excerpt. Nothing here waits for the first paint to be reported: the page's own scripts may run
 * before that, and a reader's click would not wait for them either.
 */
export function watchClick(
  place: string,
  excerpt: string,
  askForClick: (point: Point) => void,
): ClickTimes {
  const times: ClickTimes = { clickable: null, clicked: null, seen: null };
  let before: SeenExcerpt[] = [];

  const untilClickable = (): void => {
    const point = findPlace(place);
    if (point === null) {
      requestAnimationFrame(untilClickable);
      return;
    }
    before = seenExcerpts(excerpt);
    afterFrame(() => {
      times.clickable = performance.now();
      askForClick(point);
    });
  };
  const untilSeen = (): void => {
    if (!hasNew(seenExcerpts(excerpt), before)) {
      requestAnimationFrame(untilSeen);
      return;
    }
    afterFrame(() => {
      times.seen = performance.now();
    });
  };
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      times.clicked = timeStamp;
      requestAnimationFrame(untilSeen);
    },
    { capture: true, once: true },
  );
  requestAnimationFrame(untilClickable);
  return times;
}

/** Calls back once the frame that is being made has been made. */
function afterFrame(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = callback;
  port2.postMessage(null);
}
