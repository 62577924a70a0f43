import { openingCamera, project, type Size } from '../camera.ts';
import { sceneOf } from '../scene.ts';
import type { Story } from '../../story/story.ts';
import { SIGN } from './sign-shape.ts';

/** Maps whose opening views are looked at: one in a page, and the narrowest that has labels. */
const MAPS: readonly Size[] = [
  { width: 920, height: 717 },
  { width: 320, height: 400 },
];

/** A sign that another one hides in the opening view. */
export interface HiddenSign {
  /** Id of its place. */
  place: string;
  /** Its name, as the map has it. */
  name: string;
  /** What hides it: drawn later, with its middle nearest. */
  by: { place: string; name: string };
  /** How far the middles are apart, in CSS pixels, and how wide the map is: the widest map on which it is hidden. */
  apart: number;
  width: number;
  /** Whether that map shows the story as close as its basemap lets it. */
  closest: boolean;
}

/** The signs whose middle another one covers in a story's opening view, in the order of the places. */
export function hiddenSigns(story: Story): HiddenSign[] {
  const { marks } = sceneOf(story);
  return marks.flatMap((mark, index) => {
    for (const map of MAPS) {
      const camera = openingCamera(story, map);
      const [x, y] = project(mark.lngLat, camera, map);
      const over = marks
        .slice(index + 1)
        .map((by) => {
          const [left, top] = project(by.lngLat, camera, map);
          return { by, apart: Math.hypot(left - x, top - y) };
        })
        .sort((one, other) => one.apart - other.apart)[0];
      if (!over || over.apart >= SIGN.ground) continue;
      const { place, name } = over.by;
      return {
        place: mark.place,
        name: mark.name,
        by: { place, name },
        apart: Math.round(over.apart),
        width: map.width,
        closest: camera.zoom >= story.basemap.zooms[1] - 0.01,
      };
    }
    return [];
  });
}
