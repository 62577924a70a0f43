import { PNG } from 'pngjs';
import { TILE_COLOURS } from '../../../src/scene/tiles/tile-rows.ts';

/** How many pixels of a screenshot have the colour of houses, which only tiles have, on paper. */
export function housePixels(screenshot: Uint8Array): number {
  const { data } = PNG.sync.read(Buffer.from(screenshot));
  const [light] = TILE_COLOURS.building;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(light.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count++;
  return count;
}
