import type { Basemap } from '../scene/basemap.ts';
import { labelsByClass } from '../scene/labels/label-layouts.ts';
import { openingView } from '../scene/labels/label-views.ts';
import { type MapName, mapNames } from '../scene/labels/map-names.ts';
import { type Anchor, placeNames } from '../scene/labels/place-names.ts';
import type { SizeClassName } from '../scene/labels/size-class-of.ts';
import { SIZE_CLASSES } from '../scene/labels/size-classes.ts';
import type { Scene } from '../scene/scene.ts';

/** A name on the poster with its anchor at each class of sizes at which it has room. */
export interface PosterName {
  name: MapName;
  anchors: Partial<Record<SizeClassName, Anchor>>;
}

/** The names that have room beside signs, labels and figures in the opening view, at all sizes of a class. */
export function posterNames(scene: Scene, basemap: Basemap): PosterName[] {
  const names = mapNames(scene, basemap);
  const labels = labelsByClass(scene);
  const anchors = new Map<MapName, PosterName['anchors']>();
  for (const { name: sizeClass, sizes } of SIZE_CLASSES) {
    const views = sizes.map((size, view) => ({
      ...openingView(scene, size),
      taken: labels.get(sizeClass)?.boxes(view) ?? [],
    }));
    for (const { name, anchor } of placeNames(names, views))
      anchors.set(name, { ...anchors.get(name), [sizeClass]: anchor });
  }
  return names.flatMap((name) => {
    const found = anchors.get(name);
    return found ? [{ name, anchors: found }] : [];
  });
}
