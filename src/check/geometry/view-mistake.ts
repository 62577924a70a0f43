import type { Bounds } from './position-mistake.ts';
import * as words from '../../words/words.ts';

/**
 * What is wrong with a first view, or null. A view across the antimeridian, which RFC 7946 would write
 * with west greater than east, is not supported.
 */
export function viewMistake([west, south, east, north]: Bounds): string | null {
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return words.viewProblems.longitudes;
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return words.viewProblems.latitudes;
  if (west >= east) return words.viewProblems.westAndEast;
  return south >= north ? words.viewProblems.southAndNorth : null;
}
