import type { Bounds } from './position-mistake.ts';
import * as words from '../../words/words.ts';

/**
 * What is wrong with a first view, or null. A view across the antimeridian, which RFC 7946 would write
 * with west greater than east, is not supported.
 */
export function viewMistake(view: Bounds): string | null {
  return Math.abs(view[2]) > 180 ? words.viewProblems.longitudes : extentMistake(view);
}

/** What is wrong with the extent of a basemap, or null. Across the antimeridian, its east is more than 180. */
export function extentMistake([west, south, east, north]: Bounds): string | null {
  if (Math.abs(west) > 180) return words.viewProblems.longitudes;
  if (east > west + 360) return words.viewProblems.around;
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return words.viewProblems.latitudes;
  if (west >= east) return words.viewProblems.westAndEast;
  return south >= north ? words.viewProblems.southAndNorth : null;
}
