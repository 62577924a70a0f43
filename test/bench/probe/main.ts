import type { PageSigns } from '../pages.ts';
import { deepAll } from './deep-dom.ts';
import { findPlace, type Point } from './find-place.ts';
import { observe, type Timeline } from './observe.ts';
import { type ClickTimes, watchClick } from './watch-click.ts';
import { watchInteractions } from './watch-interactions.ts';

/** What the page is told before its first script runs. */
export interface ProbeSettings {
  signs: PageSigns;
  /** The words that a click must open; null for a load without a click. */
  excerpt: string | null;
}

/** A part of the window in CSS pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the page can be asked. */
export interface Probe {
  timeline: () => Timeline;
  click: ClickTimes | null;
  /** The longest time from an interaction to the next paint, in milliseconds; null before the first. */
  interaction: () => number | null;
  /** Where a click meets the place. */
  place: () => Point | null;
  /** The part of the map that is in view; the whole window when none is. */
  mapArea: () => Area;
}

declare global {
  interface Window {
    probeSettings: ProbeSettings;
    probe: Probe;
    /** Asks the measuring program for a real click; the point as JSON. */
    askForClick?: (point: string) => void;
  }
}

const { signs, excerpt } = window.probeSettings;
window.probe = {
  timeline: observe(signs),
  click:
    excerpt === null
      ? null
      : watchClick(signs.place, excerpt, (point) => window.askForClick?.(JSON.stringify(point))),
  interaction: watchInteractions(),
  place: () => findPlace(signs.place),
  mapArea: () => {
    const rect = deepAll(signs.mapArea)[0]?.getBoundingClientRect();
    const whole = { x: 0, y: 0, width: innerWidth, height: innerHeight };
    if (!rect) return whole;
    const x = Math.max(Math.ceil(rect.left), 0);
    const y = Math.max(Math.ceil(rect.top), 0);
    const width = Math.min(Math.floor(rect.right), innerWidth) - x;
    const height = Math.min(Math.floor(rect.bottom), innerHeight) - y;
    return width > 0 && height > 0 ? { x, y, width, height } : whole;
  },
};
