import type { Bounds } from './position-mistake.ts';

/**
 * What is wrong with a first view, or null. A view across the antimeridian, which RFC 7946 would write
 * with west greater than east, is not supported.
 */
export function viewMistake([west, south, east, north]: Bounds): string | null {
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return 'longitudes from -180 to 180';
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return 'latitudes from -90 to 90';
  if (west >= east) return 'west, south, east, north, with west less than east';
  return south >= north ? 'west, south, east, north, with south less than north' : null;
}
