/** A connection to measure over. */
export interface Line {
  id: string;
  label: string;
  /** What Chromium's DevTools slow down; null for nothing. */
  conditions: { latency: number; downloadThroughput: number; uploadThroughput: number } | null;
}

const bytesPerSecond = 1_600_000 / 8;

/** The lines that every page is measured over. */
export const LINES: Line[] = [
  {
    id: 'slow',
    label: '1.6 Mbit/s, 150 ms',
    conditions: {
      latency: 150,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    },
  },
  { id: 'free', label: 'line free', conditions: null },
];
