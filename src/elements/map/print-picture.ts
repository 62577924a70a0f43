import { mapGround, mapPicture } from '../../picture/picture.ts';
import { decodeBasemap } from '../../scene/decode-basemap.ts';
import { withShapes } from '../../scene/tiles/with-shapes.ts';
import type { BuiltBasemap } from '../../story/built/built-basemap.ts';
import type { Story } from '../../story/story.ts';

/** Size of the map on paper, in CSS pixels: as wide as A4 without its margins; it shrinks with its column. */
const SIZE = { width: 688, height: 560 } as const;

/**
 * The opening view as a picture for paper, in light colours, as pages print that bring a poster. A
 * `data:` address: policies that allow no `blob:` pictures usually allow these.
 */
export async function printPicture(
  story: Story,
  basemap: BuiltBasemap,
  names: string,
): Promise<string> {
  const decoded = decodeBasemap(basemap);
  // Without tiles that cannot be read, it is the map that the reader sees.
  const ground = await withShapes(decoded, () => mapGround(story, SIZE)).catch(() => decoded);
  const svg = mapPicture(story, ground, { theme: 'light', names, ...SIZE });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
