import type { Basemap } from '../scene/basemap.ts';
import { mapNames } from '../scene/labels/map-names.ts';
import { overlap } from '../scene/labels/label-space.ts';
import { palettes } from '../scene/palette.ts';
import { placeNames } from '../scene/labels/place-names.ts';
import type { Scene } from '../scene/scene.ts';
import { runBox } from '../scene/labels/text.ts';
import { sceneLabels } from '../scene/labels/label-views.ts';
import { posterMap } from '../poster/poster-map.ts';
import { pictureCorner } from './picture-corner.ts';
import { figureRuns } from './picture-figures.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureLook } from './picture-look.ts';
import type { PicturePart, PictureView } from './picture-part.ts';
import { nameDot, nameRun } from './picture-names.ts';
import { labelGround, labelRuns, signNumber, signShape } from './picture-signs.ts';
import { decimal } from './picture-svg.ts';

/** The map of a picture with its corner at `x`, `y`. */
export function pictureMap(
  scene: Scene,
  basemap: Basemap,
  { camera, size, theme }: PictureView,
  [x, y]: readonly [number, number],
): PicturePart {
  const palette = palettes[theme];
  const frame = pictureFrame(camera, size);
  const view = { camera, size };
  const labels = sceneLabels(scene, [view]);
  const names = placeNames(mapNames(scene, basemap), [{ ...view, taken: labels.boxes(0) }]);
  const signs = labels.signs.flatMap(({ mark, at: [at] }) => (at ? [{ mark, at }] : []));
  const box = `x="${decimal(x)}" y="${decimal(y)}" width="${decimal(size.width)}" height="${decimal(size.height)}"`;
  const ground = posterMap(
    scene,
    basemap,
    frame,
    pictureLook(theme, camera.zoom, basemap.shapes?.shades[theme]),
  );
  const corner = pictureCorner(scene, view, palette);
  const grounds = labels.signs.flatMap((sign) => labelGround(sign, size, palette) ?? []);
  const texts = [
    // Texts are drawn above all shapes: those below a ground would show through.
    ...corner.texts.filter((run) => !grounds.some((box) => overlap(box, runBox(run)))),
    ...names.map((name) => nameRun(name, palette)),
    ...figureRuns(scene, labels, view, palette),
    ...signs.flatMap(({ mark, at }) => signNumber(mark, at, palette)),
    ...labels.signs.flatMap((sign) => labelRuns(sign, size, palette)),
  ];
  return {
    shapes: [
      `<svg ${box}>${ground}`,
      ...names.map((name) => nameDot(name, palette)),
      corner.shapes,
      ...signs.map(({ mark, at }) => signShape(mark, at, palette)),
      ...grounds.map(
        ({ left, top, right, bottom }) =>
          `<path fill="${palette.paper}" d="M${decimal(left)} ${decimal(top)}H${decimal(right)}V${decimal(bottom)}H${decimal(left)}z"/>`,
      ),
      '</svg>',
    ].join(''),
    texts: texts.map((run) => ({ ...run, x: run.x + x, y: run.y + y })),
  };
}
