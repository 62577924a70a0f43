import { type Camera, openingCamera, project, type Size, unproject } from '../camera.ts';
import { sceneAreas, type StoryArea } from '../areas.ts';
import type { FigureLabel } from '../figure-labels.ts';
import type { Mark } from '../marks.ts';
import { type Palette, palettes } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { isNumbered } from '../signs/sign-shape.ts';
import * as words from '../../words/words.ts';
import { areaSpot } from './area-words.ts';
import { arrange, type FigureItem, type Form, type LabelItem } from './arrange.ts';
import { buttons, corner } from './furniture.ts';
import { AREA_WORDS_WIDTH, hasSmallLabels, labelLook } from './label-look.ts';
import { type Beside, SIDES } from './label-sides.ts';
import { type Box, overlap, type Point } from './label-space.ts';
import { formsOf, labelLines, linesSize } from './label-text.ts';
import { areaText } from './said.ts';
import { balanced, blockSize, type Line } from './text.ts';

/** A map of a size, and what it shows. */
export interface MapView {
  camera: Camera;
  size: Size;
}

/** Where all labels of a scene stand, the same beside their points in all views. */
export interface SceneLabels {
  signs: { mark: Mark; at: (Point | null)[]; beside: Beside; form: Form }[];
  /** Those with room. */
  figures: { figure: FigureLabel; at: (Point | null)[]; offset: Point }[];
  /** Words in areas, those with room: longitude and latitude of their middle. */
  areas: { place: string; lines: Line[]; lngLat: Point }[];
  /** All that is taken in a view, by its number. */
  boxes: (view: number) => Box[];
}

/** Arranges the labels of a scene for several views of one class of widths at once. */
export function sceneLabels(scene: Scene, views: readonly [MapView, ...MapView[]]): SceneLabels {
  const { marks, figures } = scene;
  const [{ size: first }] = views;
  const { bounds } = scene.story;
  const taken = views.map(({ camera, size }) => ({
    size,
    taken: buttons(size),
    yielding: corner({ bounds, camera, size }),
  }));
  const items = marks.map((mark) => labelItem(mark, views, first));
  const shown = figures.map((figure): FigureItem => {
    const size = blockSize(figureLines(figure, first, palettes.light));
    return { at: views.map((view) => pointIn(figure.lngLat, view)), size };
  });
  const { signs, figures: offsets, boxes } = arrange(taken, items, shown);
  const areas = areaWords(scene, views, boxes, first);
  return {
    signs: signs.flatMap((sign, index) => {
      const [mark, item] = [marks[index], items[index]];
      return mark && item ? [{ mark, at: [...item.at], ...sign }] : [];
    }),
    figures: figures.flatMap((figure, index) => {
      const [offset, item] = [offsets[index], shown[index]];
      return offset && item ? [{ figure, at: [...item.at], offset }] : [];
    }),
    areas: areas.map(({ place, lines, lngLat }) => ({ place, lines, lngLat })),
    boxes: (view) => [
      ...boxes(view),
      ...areas.flatMap(({ lngLat, lines }) => {
        const shownIn = views[view];
        if (!shownIn) return [];
        const middle = project([...lngLat], shownIn.camera, shownIn.size);
        return [boxAround(middle, blockSize(lines))];
      }),
    ],
  };
}

/** The labels of a scene’s opening view at some sizes. */
export function openingLabels(scene: Scene, sizes: readonly [Size, ...Size[]]): SceneLabels {
  const [first, ...others] = sizes;
  return sceneLabels(scene, [
    openingView(scene, first),
    ...others.map((size) => openingView(scene, size)),
  ]);
}

/** A scene’s opening view at a size. */
export function openingView({ story }: Scene, size: Size): MapView {
  return { camera: openingCamera(story, size), size };
}

function labelItem(mark: Mark, views: readonly MapView[], map: Size): LabelItem {
  return {
    at: views.map((view) => pointIn(mark.lngLat, view)),
    wish: SIDES[mark.labelSide],
    numbered: isNumbered(mark),
    forms: formsOf(mark, map).map((form) => [
      form,
      linesSize(labelLines(mark, form, map, palettes.light)),
    ]),
  };
}

/** A point of a view; null where it is at the edge or beyond. */
export function pointIn(
  lngLat: readonly [number, number],
  { camera, size }: MapView,
): Point | null {
  const [x, y] = project([...lngLat], camera, size);
  return x > 8 && y > 8 && x < size.width - 8 && y < size.height - 8 ? [x, y] : null;
}

/** The lines of a figure’s label. */
export function figureLines(figure: FigureLabel, map: Size, palette: Palette): Line[] {
  const look = labelLook(map);
  const { language } = figure;
  const style = { ...quiet(look.figure, palette), fill: palette.ink };
  const text = hasSmallLabels(map) ? figure.brief : words.place.quoted(figure.words);
  const lines = balanced(text, look.figureWidth, style, look.leading);
  return language === undefined ? lines : lines.map((line) => ({ ...line, language }));
}

function quiet(size: number, { inkSoft, halo }: Palette): Line['style'] {
  return { family: 'serif', italic: true, size, fill: inkSoft, halo };
}

/** The lines of the words in an area. */
export function areaLines(area: StoryArea, map: Size, palette: Palette): Line[] {
  const look = labelLook(map);
  const style = quiet(look.figure, palette);
  return balanced(areaText(area), AREA_WORDS_WIDTH * look.figure, style, 1.1);
}

function areaWords(
  scene: Scene,
  views: readonly [MapView, ...MapView[]],
  boxes: (view: number) => Box[],
  map: Size,
) {
  const scale = ({ camera }: MapView): number => camera.zoom;
  const smallest = views.reduce((one, other) => (scale(other) < scale(one) ? other : one));
  return sceneAreas(scene).flatMap((area) => {
    const mark = scene.marks.find(({ place }) => place === area.properties.place);
    if (!area.properties.lit || !mark) return [];
    const lines = areaLines(area, map, palettes.light);
    const text = blockSize(lines);
    const near = project(mark.lngLat, smallest.camera, smallest.size);
    const spot = areaSpot(area.geometry, smallest, text, near, (_, middle) => {
      const lngLat = unproject([...middle], smallest.camera, smallest.size);
      return views.every(({ camera, size }, view) => {
        const box = boxAround(project(lngLat, camera, size), text);
        return !boxes(view).some((other) => overlap(box, other));
      });
    });
    if (!spot) return [];
    return [
      { place: mark.place, lines, lngLat: unproject([...spot], smallest.camera, smallest.size) },
    ];
  });
}

/** A box of some size around its middle. */
export function boxAround([x, y]: Point, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}
