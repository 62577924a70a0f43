import { FRAME, type Measures } from './metrics.ts';
import type { Results } from './results.ts';
import { medianOf, pairedMedian } from './statistics.ts';

/** A promise about the map, and how it is read from the results. */
export interface Target {
  text: string;
  limit: number;
  lines: ('slow' | 'free')[];
  /** The value that must not be above the limit; null when it was not measured. */
  value: (results: Results, line: string) => number | null;
}

/** A page's measure as a multiple of another page's, in the median of the rounds. */
export function ratio(
  results: Results,
  line: string,
  key: keyof Measures,
  page: string,
  to: string,
): number | null {
  return pairedMedian(
    results.values(line, page, key),
    results.values(line, to, key),
    (our, their) => our / their,
  );
}

/** A promise about a measure of one of our pages as a multiple of another page's. */
function share(
  text: string,
  limit: number,
  lines: Target['lines'],
  ...[key, page, to]: [key: keyof Measures, page: string, to: string]
): Target {
  return { text, limit, lines, value: (results, line) => ratio(results, line, key, page, to) };
}

/** What the map promises, as ratios within one run. */
export const TARGETS: Target[] = [
  share(
    'transferred before a hand, of the Leaflet page’s',
    0.95,
    ['slow'],
    'bytes',
    'embed',
    'leaflet',
  ),
  share(
    'transferred in all, of the bare MapLibre page’s',
    0.75,
    ['slow'],
    'bytes',
    'engine',
    'maplibre',
  ),
  share(
    'first paint, of the inline SVG page’s',
    1.1,
    ['slow', 'free'],
    'firstPaint',
    'embed',
    'inline-svg',
  ),
  share(
    '90 % visually complete, of the inline SVG page’s',
    1.1,
    ['slow', 'free'],
    'complete',
    'embed',
    'inline-svg',
  ),
  {
    text: 'click to excerpt at first paint, frames more than on the inline SVG page',
    limit: 1,
    lines: ['slow', 'free'],
    value: (results, line) =>
      pairedMedian(
        results.values(line, 'embed', 'clickLatency'),
        results.values(line, 'inline-svg', 'clickLatency'),
        (our, their) => (our - their) / FRAME,
      ),
  },
  share(
    'from a click to the next paint with the engine running, of the bare MapLibre page’s',
    0.5,
    ['slow', 'free'],
    'interaction',
    'engine',
    'maplibre',
  ),
  share('map ready, of the bare MapLibre page’s', 0.8, ['slow'], 'ready', 'engine', 'maplibre'),
  share('map ready, of the bare MapLibre page’s', 1, ['free'], 'ready', 'engine', 'maplibre'),
  share(
    'JavaScript heap with the engine, of the bare MapLibre page’s',
    1.1,
    ['slow', 'free'],
    'heap',
    'engine',
    'maplibre',
  ),
  {
    text: 'layout shift',
    limit: 0,
    lines: ['slow', 'free'],
    value: (results, line) => medianOf(results.values(line, 'embed', 'layoutShift')),
  },
  {
    text: 'longest task before the engine, ms (0: none above 50)',
    limit: 50,
    lines: ['slow', 'free'],
    value: (results, line) => medianOf(results.values(line, 'engine', 'longestTaskBeforeEngine')),
  },
];
