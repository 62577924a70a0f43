import {
  areaLines,
  boxAround,
  figureLines,
  type SceneLabels,
} from '../scene/labels/label-views.ts';
import { type Line, blockRuns, blockSize, type TextRun } from '../scene/labels/text.ts';
import { type Camera, project, type Size } from '../scene/camera.ts';
import { sceneAreas } from '../scene/areas.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';

/** The texts of the figures' labels, and of the words in areas. */
export function figureRuns(
  scene: Scene,
  { figures, areas }: SceneLabels,
  { camera, size }: { camera: Camera; size: Size },
  palette: Palette,
): TextRun[] {
  const around = (lines: Line[], middle: readonly [number, number]): TextRun[] =>
    blockRuns(lines, [middle[0], boxAround(middle, blockSize(lines)).top], 'middle');
  const lit = sceneAreas(scene);
  return [
    ...figures.flatMap(({ figure, at: [point], offset: [dx, dy] }) =>
      point ? around(figureLines(figure, size, palette), [point[0] + dx, point[1] + dy]) : [],
    ),
    ...areas.flatMap(({ place, lngLat }) => {
      const area = lit.find(({ properties }) => properties.place === place);
      if (!area) return [];
      return around(areaLines(area, size, palette), project([...lngLat], camera, size));
    }),
  ];
}
