/** What is measured of one page, over one line, in one round. Null where it never came. */
export interface Measures {
  /** Bytes over the line until nothing was under way. */
  bytes: number;
  requests: number;
  /** Milliseconds after navigation, as are the others without another unit. */
  firstPaint: number | null;
  /** From when on at least 90 % of the map's pixels were as at the end. */
  complete: number | null;
  /** When the first frame with a place had been made. */
  clickable: number | null;
  /** When that click's excerpt was seen. */
  excerptSeen: number | null;
  /** From the click to the frame with the excerpt. */
  clickLatency: number | null;
  ready: number | null;
  /** From a click at rest to the next paint, in steps of 8; 16 where it took no longer. */
  interaction: number | null;
  /** Longest task of the main thread; 0 when none was longer than 50 ms. */
  longestTask: number;
  /** The same, of tasks that began before the engine was there. */
  longestTaskBeforeEngine: number;
  layoutShift: number;
  /** Bytes of JavaScript heap in use after a collection, workers not counted. */
  heap: number;
}

/** Length of a frame in milliseconds. */
export const FRAME = 1000 / 60;

/** How a measure is written in the tables. */
export interface Metric {
  key: keyof Measures;
  label: string;
  /** A number with its unit. */
  format: (value: number) => string;
  /** Whether a ratio of two pages says something. */
  ratio: boolean;
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const task = (value: number): string => (value === 0 ? 'under 50 ms' : ms(value));

/** The rows of the tables. */
export const METRICS: Metric[] = [
  {
    key: 'bytes',
    label: 'Transferred',
    format: (value) => `${Math.round(value / 1000)} kB`,
    ratio: true,
  },
  { key: 'requests', label: 'Requests', format: String, ratio: false },
  { key: 'firstPaint', label: 'First paint', format: ms, ratio: true },
  { key: 'complete', label: '90 % visually complete', format: ms, ratio: true },
  { key: 'clickable', label: 'A place can be clicked', format: ms, ratio: true },
  { key: 'excerptSeen', label: 'Its excerpt is seen', format: ms, ratio: true },
  {
    key: 'clickLatency',
    label: 'From click to excerpt',
    format: (value) => `${ms(value)}, ${(value / FRAME).toFixed(1)} frames`,
    ratio: false,
  },
  { key: 'ready', label: 'Map ready', format: ms, ratio: true },
  { key: 'interaction', label: 'From a click at rest to the next paint', format: ms, ratio: true },
  { key: 'longestTask', label: 'Longest task', format: task, ratio: false },
  {
    key: 'longestTaskBeforeEngine',
    label: 'Longest task before the engine',
    format: task,
    ratio: false,
  },
  { key: 'layoutShift', label: 'Layout shift', format: (value) => value.toFixed(3), ratio: false },
  {
    key: 'heap',
    label: 'JavaScript heap',
    format: (value) => `${(value / 1e6).toFixed(1)} MB`,
    ratio: true,
  },
];
