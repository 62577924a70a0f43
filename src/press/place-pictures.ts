import type { Basemap } from '../scene/basemap.ts';
import type { Place, Story } from '../story/story.ts';
import { CARD, type PictureFile, pngPicture } from './picture-files.ts';
import type { PictureSettings } from '../picture/picture.ts';
import { TextOutlines } from '../picture/text-outlines.ts';

/**
 * What a card shows around a place at least, in degrees of longitude and latitude to each side; of a story
 * whose map opens with less, half of what it opens with.
 */
const AROUND = { lng: 0.6, lat: 0.4 } as const;

/** A card of each place, by its id, as pages for links show it. For Node. */
export async function placePictures(
  story: Story,
  basemap: Basemap,
  settings: Pick<PictureSettings, 'title' | 'credits'>,
): Promise<PictureFile[]> {
  const outlines = new TextOutlines(story.language);
  return Promise.all(
    story.places.map(async (place) => ({
      name: `${place.id}.png`,
      data: await pngPicture(
        story,
        basemap,
        { ...settings, ...CARD, theme: 'light', bounds: boundsAround(place, story) },
        outlines,
      ),
    })),
  );
}

/** West, south, east, north of a place with what lies around it. */
export function boundsAround(
  { geometry }: Place,
  { bounds: [west, south, east, north] }: Pick<Story, 'bounds'>,
): [number, number, number, number] {
  const lng = Math.min(AROUND.lng, (east - west) / 2);
  const lat = Math.min(AROUND.lat, (north - south) / 2);
  const positions = positionsOf(geometry.coordinates);
  const lngs = positions.map(([lng = NaN]) => lng);
  const lats = positions.map(([, lat = NaN]) => lat);
  return [
    Math.min(...lngs) - lng,
    Math.min(...lats) - lat,
    Math.max(...lngs) + lng,
    Math.max(...lats) + lat,
  ];
}

/** All positions of a geometry, however deep they stand in it. */
function positionsOf(coordinates: unknown): number[][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as number[]];
  return coordinates.flatMap(positionsOf);
}
