import type { LabelLayout, Story } from '../../story/story.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { openingLabels, type SceneLabels } from './label-views.ts';
import type { SizeClassName } from './size-class-of.ts';
import { SIZE_CLASSES } from './size-classes.ts';

const known = new WeakMap<Scene, Map<SizeClassName, SceneLabels>>();

/** The labels of a scene’s opening view for each class of map widths: with room at all sizes of the class. */
export function labelsByClass(scene: Scene): ReadonlyMap<SizeClassName, SceneLabels> {
  let found = known.get(scene);
  if (!found) {
    found = new Map(SIZE_CLASSES.map(({ name, sizes }) => [name, openingLabels(scene, sizes)]));
    known.set(scene, found);
  }
  return found;
}

/** A story with where its labels stand in the opening view, for elements that show it. */
export function withLabelLayouts(story: Story): Story {
  const layouts = [...labelsByClass(sceneOf(story))].map(
    ([name, { signs, figures, areas }]): [string, LabelLayout] => [
      name,
      {
        signs: Object.fromEntries(
          signs.map(({ mark, form, beside }) => [mark.place, [form, ...beside]]),
        ),
        figures: Object.fromEntries(
          figures.map(({ figure, offset }) => [figure.claim, [...offset]]),
        ),
        areas: Object.fromEntries(
          areas.map(({ place, lngLat: [lng, lat] }) => [
            place,
            [Number(lng.toFixed(3)), Number(lat.toFixed(3))],
          ]),
        ),
      },
    ],
  );
  return { ...story, labels: Object.fromEntries(layouts) };
}
