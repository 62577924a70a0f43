/** Below this the browser tells nothing; it rounds to multiples of 8. */
const SHORTEST = 16;

/** TypeScript's DOM does not know the threshold. */
const EVENTS: PerformanceObserverInit & { durationThreshold: number } = {
  type: 'event',
  durationThreshold: SHORTEST,
  buffered: true,
};

/**
 * Watches what the reader does; the result tells the longest time, in milliseconds, from an interaction to
 * the next paint (event timing, as INP counts it), and null before the first.
 */
export function watchInteractions(): () => number | null {
  let longest: number | null = null;
  addEventListener('click', () => (longest ??= SHORTEST), { capture: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId > 0) longest = Math.max(longest ?? 0, entry.duration);
  }).observe(EVENTS);
  return () => longest;
}
