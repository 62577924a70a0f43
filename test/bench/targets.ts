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

/** What the map promises, as ratios within one run. */
export const TARGETS: Target[] = [
  {
    text: 'transferred before a hand, of the Leaflet page’s',
    limit: 0.95,
    lines: ['slow'],
    value: (results, line) => ratio(results, line, 'bytes', 'embed', 'leaflet'),
  },
  {
    text: 'transferred in all, of the bare MapLibre page’s',
    limit: 0.75,
    lines: ['slow'],
    value: (results, line) => ratio(results, line, 'bytes', 'engine', 'maplibre'),
  },
  {
    text: 'first paint, of the inline SVG page’s',
    limit: 1.1,
    lines: ['slow', 'free'],
    value: (results, line) => ratio(results, line, 'firstPaint', 'embed', 'inline-svg'),
  },
  {
    text: '90 % visually complete, of the inline SVG page’s',
    limit: 1.1,
    lines: ['slow', 'free'],
    value: (results, line) => ratio(results, line, 'complete', 'embed', 'inline-svg'),
  },
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
  {
    text: 'from a click to the next paint with the engine running, of the bare MapLibre page’s',
    limit: 0.5,
    lines: ['slow', 'free'],
    value: (results, line) => ratio(results, line, 'interaction', 'engine', 'maplibre'),
  },
  {
    text: 'map ready, of the bare MapLibre page’s',
    limit: 0.8,
    lines: ['slow'],
    value: (results, line) => ratio(results, line, 'ready', 'engine', 'maplibre'),
  },
  {
    text: 'map ready, of the bare MapLibre page’s',
    limit: 1,
    lines: ['free'],
    value: (results, line) => ratio(results, line, 'ready', 'engine', 'maplibre'),
  },
  {
    text: 'JavaScript heap with the engine, of the bare MapLibre page’s',
    limit: 1.1,
    lines: ['slow', 'free'],
    value: (results, line) => ratio(results, line, 'heap', 'engine', 'maplibre'),
  },
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
