/** Calls back when the page has nothing else to do, or after some milliseconds. Safari has no such event. */
export function whenIdle(act: () => void, timeout: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout });
  else setTimeout(act, Math.min(timeout, 200));
}
