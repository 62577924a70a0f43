/** Times in milliseconds after navigation, as the page itself saw them. */
export interface Timeline {
  /** Wall-clock time of the navigation, in milliseconds. */
  origin: number;
  firstPaint: number | null;
  ready: number | null;
  /** When the engine's code was there and wanted; null while it is not, or where there is none. */
  engine: number | null;
  longTasks: { start: number; duration: number }[];
  layoutShift: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

interface Signs {
  ready: { mark: string } | { selector: string };
  engineWanted: string | null;
}

/** Watches the page from its first moment on; the result tells how far it is. */
export function observe({ ready, engineWanted }: Signs): () => Timeline {
  const longTasks: Timeline['longTasks'] = [];
  let layoutShift = 0;
  watchEntries('longtask', ({ startTime, duration }) => {
    longTasks.push({ start: startTime, duration });
  });
  watchEntries('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as LayoutShift;
    if (!hadRecentInput) layoutShift += value;
  });
  const matched = watchSelectors([
    ...('selector' in ready ? [ready.selector] : []),
    ...(engineWanted === null ? [] : [engineWanted]),
  ]);

  return () => ({
    origin: performance.timeOrigin,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    ready:
      ('mark' in ready
        ? performance.getEntriesByName(ready.mark)[0]?.startTime
        : matched.get(ready.selector)) ?? null,
    engine: engineTime(engineWanted, matched),
    longTasks,
    layoutShift,
  });
}

/** The largest script is the engine; where the page tells when it wants it, no earlier than that. */
function engineTime(wanted: string | null, matched: Map<string, number>): number | null {
  const wantedAt = wanted === null ? 0 : matched.get(wanted);
  if (wantedAt === undefined) return null;
  const [largest] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\.m?js$/.test(name))
    .sort((a, b) => size(b) - size(a));
  if (!(largest instanceof PerformanceResourceTiming)) return null;
  return Math.max(wantedAt, largest.responseEnd);
}

function size(entry: PerformanceEntry): number {
  return entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0;
}

function watchEntries(type: string, each: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
    type,
    buffered: true,
  });
}

/** When each selector first matched, as far as attributes of the document decide it. */
function watchSelectors(selectors: string[]): Map<string, number> {
  const matched = new Map<string, number>();
  if (selectors.length === 0) return matched;
  const look = (): void => {
    for (const selector of selectors) {
      if (!matched.has(selector) && document.querySelector(selector))
        matched.set(selector, performance.now());
    }
    if (matched.size === selectors.length) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, attributeFilter: ['data-state'] });
  return matched;
}
