import type { Basemap } from '../scene/basemap.ts';
import { openingCamera, project } from '../scene/camera.ts';
import { placeFigures } from '../scene/labels/figure-blocks.ts';
import { type MapName, mapNames } from '../scene/labels/map-names.ts';
import { palettes } from '../scene/palette.ts';
import { type Anchor, placeNames } from '../scene/labels/place-names.ts';
import type { Scene } from '../scene/scene.ts';
import { signLabel, takenBy } from '../scene/labels/sign-labels.ts';
import { SIZE_CLASSES, type SizeClass } from './size-classes.ts';

/** A name on the poster with its anchor at each class of sizes at which it has room. */
export interface PosterName {
  name: MapName;
  anchors: Partial<Record<SizeClass['name'], Anchor>>;
}

/** The names that have room beside signs and figures in the opening view, at some size. */
export function posterNames(scene: Scene, basemap: Basemap): PosterName[] {
  const names = mapNames(scene, basemap);
  const anchors = new Map<MapName, PosterName['anchors']>();
  for (const { name: sizeClass, size } of SIZE_CLASSES) {
    const camera = openingCamera(scene.story.bounds, size);
    // On the poster, labels stay on their side. Their colours do not matter here.
    const labels = scene.marks.map((mark) =>
      signLabel(mark, project(mark.lngLat, camera, size), size.width, palettes.light),
    );
    const figures = placeFigures(scene.figures, camera, size, palettes.light);
    const taken = [...labels.flatMap(takenBy), ...figures.map(({ box }) => box)];
    for (const { name, anchor } of placeNames(names, camera, size, taken))
      anchors.set(name, { ...anchors.get(name), [sizeClass]: anchor });
  }
  return names.flatMap((name) => {
    const found = anchors.get(name);
    return found ? [{ name, anchors: found }] : [];
  });
}
