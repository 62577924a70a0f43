import type { Bounds } from '../story/story.ts';

/** The opening view of a small map, in CSS pixels; and how wide the Earth is at zoom 0. */
const SMALL_MAP = 300;
const EARTH = 512;

/**
 * The bounds of a first view, around the same middle as far as a small map shows at a basemap’s closest zoom:
 * the basemap is not credible any closer. Scale and drawing then suit what is shown.
 */
export function notTooClose([west, south, east, north]: Readonly<Bounds>, closest: number): Bounds {
  const least = (SMALL_MAP * 360) / (EARTH * 2 ** closest);
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const times = least / Math.max(east - west, (north - south) / shrink);
  if (times <= 1) return [west, south, east, north];
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [across, up] = [((east - west) / 2) * times, ((north - south) / 2) * times];
  return [x - across, y - up, x + across, y + up];
}
