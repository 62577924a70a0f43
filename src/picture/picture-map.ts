import type { Basemap } from '../scene/basemap.ts';
import type { Camera, Size } from '../scene/camera.ts';
import { figureLabels } from '../scene/figure-labels.ts';
import { storyMarks } from '../scene/marks.ts';
import { palettes, type Theme } from '../scene/palette.ts';
import type { Story } from '../story/story.ts';
import { pictureFigures } from './picture-figures.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureLook } from './picture-look.ts';
import { pictureNames } from './picture-names.ts';
import { picturePlaces } from './picture-places.ts';
import { signNumber, signShape } from './picture-signs.ts';
import { decimal } from './picture-svg.ts';
import type { TextRun } from './picture-text.ts';
import { posterMap } from '../poster/poster-map.ts';

/** What a picture's map shows, and how. */
export interface PictureView {
  camera: Camera;
  size: Size;
  theme: Theme;
  /** Whose names: `article`, or a BCP 47 tag. */
  names: string;
}

/** A part of a picture: what is drawn, and the texts above it. */
export interface PicturePart {
  /** SVG elements. */
  shapes: string;
  texts: TextRun[];
}

/** The map of a picture with its corner at `x`, `y`. */
export function pictureMap(
  story: Story,
  basemap: Basemap,
  view: PictureView,
  [x, y]: readonly [number, number],
): PicturePart {
  const { camera, size, theme, names } = view;
  const palette = palettes[theme];
  const frame = pictureFrame(camera, size);
  const places = picturePlaces(storyMarks(story, names), camera, size, palette);
  const figures = pictureFigures(figureLabels(story), camera, size, palette);
  const taken = [
    ...places.flatMap((place) => place.taken),
    ...figures.map((figure) => figure.taken),
  ];
  const settings = { camera, size, palette, names };
  const named = pictureNames(story, basemap, frame, settings, taken);
  const box = `x="${decimal(x)}" y="${decimal(y)}" width="${decimal(size.width)}" height="${decimal(size.height)}"`;
  const ground = posterMap(story, basemap, frame, pictureLook(theme, camera.zoom));
  const texts = [
    ...named.labels,
    ...figures.flatMap(({ label }) => label),
    ...places.flatMap(({ mark, at, label }) => [...signNumber(mark, at, palette), ...label]),
  ];
  return {
    shapes: [
      `<svg ${box}>${ground}`,
      ...figures.map(({ shape }) => shape),
      named.shape,
      ...places.map(({ mark, at }) => signShape(mark, at, palette)),
      '</svg>',
    ].join(''),
    texts: texts.map((run) => ({ ...run, x: run.x + x, y: run.y + y })),
  };
}
