import type { Basemap } from '../scene/basemap.ts';
import type { Place, Story } from '../story/story.ts';
import { CARD, type PictureFile, pngPicture } from './picture-files.ts';
import type { PictureSettings } from '../picture/picture.ts';
import { TextOutlines } from '../picture/text-outlines.ts';

/** What a card shows around a place at least, in degrees of longitude and latitude to each side. */
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
        { ...settings, ...CARD, theme: 'light', bounds: boundsAround(place) },
        outlines,
      ),
    })),
  );
}

/** West, south, east, north of a place with what lies around it. */
export function boundsAround({ geometry }: Place): [number, number, number, number] {
  const positions = positionsOf(geometry.coordinates);
  const lngs = positions.map(([lng = NaN]) => lng);
  const lats = positions.map(([, lat = NaN]) => lat);
  return [
    Math.min(...lngs) - AROUND.lng,
    Math.min(...lats) - AROUND.lat,
    Math.max(...lngs) + AROUND.lng,
    Math.max(...lats) + AROUND.lat,
  ];
}

/** All positions of a geometry, however deep they stand in it. */
function positionsOf(coordinates: unknown): number[][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as number[]];
  return coordinates.flatMap(positionsOf);
}
