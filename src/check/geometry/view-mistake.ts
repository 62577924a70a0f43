import type { Bounds } from './position-mistake.ts';
import * as words from '../../words/words.ts';

/**
 * What is wrong with a view, or null. Across the antimeridian its west is greater than its east (RFC 7946,
 * section 5.2); where it would then reach around more than half of the Earth, they look exchanged.
 */
export function viewMistake(view: Bounds): string | null {
  const [west, south, east, north] = view;
  if (Math.abs(east) > 180) return words.viewProblems.longitudes;
  const across = west > east && east + 360 - west <= 180;
  return extentMistake(across ? [west, south, east + 360, north] : view);
}

/** What is wrong with the extent of a basemap, or null. Across the antimeridian, its east is more than 180. */
export function extentMistake([west, south, east, north]: Bounds): string | null {
  if (Math.abs(west) > 180) return words.viewProblems.longitudes;
  if (east > west + 360) return words.viewProblems.around;
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return words.viewProblems.latitudes;
  if (west >= east) return words.viewProblems.westAndEast;
  return south >= north ? words.viewProblems.southAndNorth : null;
}
