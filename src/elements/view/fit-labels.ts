import { sceneAreas } from '../../scene/areas.ts';
import { type Camera, project, type Size, unproject } from '../../scene/camera.ts';
import { areaSpot } from '../../scene/labels/area-words.ts';
import {
  arrange,
  type FigureItem,
  type Form,
  type LabelItem,
  signBoxes,
} from '../../scene/labels/arrange.ts';
import { buttons, corner, scaleMoved } from '../../scene/labels/furniture.ts';
import { SIDES } from '../../scene/labels/label-sides.ts';
import { type Box, overlap, type Point, widened } from '../../scene/labels/label-space.ts';
import { formsOf } from '../../scene/labels/label-text.ts';
import { pointIn } from '../../scene/labels/label-views.ts';
import type { Mark } from '../../scene/marks.ts';
import type { Scene } from '../../scene/scene.ts';
import { isNumbered } from '../../scene/signs/sign-shape.ts';
import type { LabelLayout } from '../../story/story.ts';
import { MapBoxes } from './map-boxes.ts';

/** Room between a name of the poster and a label, in CSS pixels. */
const APART = 3;

/** What a view of a map shows. */
export interface FittedView {
  scene: Scene;
  camera: Camera;
  size: Size;
  stage: Element;
  /** What else stands on the map, such as its buttons. */
  others: readonly Element[];
  /** The selected place, which is named in any case; null where none is. */
  chosen: string | null;
}

/** Where labels have room, and how far to the right the scale has it, in CSS pixels. */
export interface FittedLabels extends LabelLayout {
  scale: number;
}

/**
 * Where labels have room in a view that nobody has placed them for: by how large they are drawn. A name
 * without room is left to the button's accessible name, a figure without room to the panel.
 *
 * @param root - the map view's root, with its signs in place
 */
export function fitLabels(
  root: ParentNode,
  { scene, camera, size, stage, others, chosen }: FittedView,
): FittedLabels {
  const layer = root.querySelector<HTMLElement>('.signs');
  if (!layer) return { signs: {}, figures: {}, areas: {}, scale: 0 };
  // All lines are shown for as long as they are measured; nothing is painted meanwhile.
  layer.dataset['measured'] = '';
  const boxes = new MapBoxes(stage);
  const at = (lngLat: readonly [number, number]): Point | null => pointIn(lngLat, { camera, size });
  const signs = scene.marks.flatMap((mark) => {
    const sign = layer.querySelector<HTMLElement>(`.place[data-place="${CSS.escape(mark.place)}"]`);
    return sign ? [{ mark, item: itemOf(mark, sign, at(mark.lngLat), size, boxes) }] : [];
  });
  const figures = scene.figures.flatMap(({ claim, lngLat }) => {
    const label = layer.querySelector(`.figure[data-figure="${CSS.escape(claim)}"]`);
    return label
      ? [{ claim, item: { at: [at(lngLat)], size: boxes.size(label) } satisfies FigureItem }]
      : [];
  });
  const words = sceneAreas(scene).flatMap((area) => {
    const { place } = area.properties;
    const text = layer.querySelector(`.area-words[data-area="${CSS.escape(place)}"]`);
    const mark = scene.marks.find((one) => one.place === place);
    return text && mark ? [{ area, mark, text: boxes.size(text) }] : [];
  });
  const taken = [...buttons(size), ...others.flatMap((one) => boxes.box(one) ?? [])];
  delete layer.dataset['measured'];

  const shown = { bounds: scene.story.bounds, camera, size };
  // A sign stands where its place is, and so the scale gives way.
  const scale = scaleMoved(
    shown,
    signs.flatMap(({ item: { at, numbered } }) => (at[0] ? signBoxes(at[0], numbered) : [])),
  );
  const arranged = arrange(
    [{ size, taken, yielding: corner(shown, scale) }],
    signs.map(({ item }) => item),
    figures.map(({ item }) => item),
    signs.findIndex(({ mark }) => mark.place === chosen),
  );
  const labels = arranged.boxes(0);
  const areas = words.flatMap(({ area, mark, text }) => {
    const near = project(mark.lngLat, camera, size);
    const free = areaSpot(area.geometry, { camera, size }, text, near, (box) =>
      labels.every((other) => !overlap(box, other)),
    );
    return free ? [{ place: mark.place, at: free, text }] : [];
  });
  coverPosterNames(root, boxes, [...labels, ...areas.map(({ at, text }) => boxAround(at, text))]);
  return {
    signs: Object.fromEntries(
      signs.flatMap(({ mark, item }, index) => {
        const placed = arranged.signs[index];
        if (!placed) return [];
        // A sign at the edge or beyond it took no room for a label.
        const form = item.at[0] ? placed.form : 'x';
        return [[mark.place, [form, ...placed.beside]]];
      }),
    ),
    figures: Object.fromEntries(
      figures.flatMap(({ claim }, index) => {
        const offset = arranged.figures[index];
        return offset ? [[claim, [...offset]] as const] : [];
      }),
    ),
    areas: Object.fromEntries(
      areas.map(({ place, at }) => [place, unproject([...at], camera, size)]),
    ),
    scale,
  };
}

/**
 * The poster's names are placed for other labels. Those that these cover are left out, and all others stay:
 * without the engine, no others come.
 */
function coverPosterNames(root: ParentNode, boxes: MapBoxes, taken: readonly Box[]): void {
  const poster = root.querySelector<HTMLSlotElement>('slot[name="poster"]');
  const names = (poster?.assignedElements({ flatten: true }) ?? []).flatMap((one) => [
    ...one.querySelectorAll<HTMLElement>('.map-names > span'),
  ]);
  // Read as they are, before any of them changes.
  const covered = names.map((name) => {
    const box = name.firstElementChild && boxes.box(name.firstElementChild);
    return box !== null && taken.some((other) => overlap(widened(box, APART, 0), other));
  });
  // As long as labels are fitted: as they were opened, there is room for all.
  for (const [index, { style }] of names.entries())
    style.visibility = covered[index] ? 'var(--fitted-names, inherit)' : '';
}

function boxAround([x, y]: Point, { width, height }: Size): Box {
  return widened({ left: x, top: y, right: x, bottom: y }, width / 2, height / 2);
}

/** A sign's label with its size in each form. */
function itemOf(
  mark: Mark,
  sign: HTMLElement,
  at: Point | null,
  size: Size,
  boxes: MapBoxes,
): LabelItem {
  const name = sign.querySelector('.place-name');
  const who = (line: Element): number => {
    const speaker = line.querySelector('b');
    return speaker ? boxes.size(speaker).width : 0;
  };
  const lines = [...sign.querySelectorAll<HTMLElement>('.place-said')].map((line) => ({
    brief: line.classList.contains('brief'),
    width: boxes.textSize(line).width,
    height: boxes.size(line).height,
    who: who(line),
  }));
  const head = name ? boxes.textSize(name) : { width: 0, height: 0 };
  const sizeIn = (form: Form): Size =>
    lines
      .filter(({ brief }) => form !== '' && brief === form.includes('b'))
      .reduce(
        ({ width, height }, line) => {
          const broken = form.includes('w') && line.who > 0;
          const wide = broken ? Math.max(line.who, line.width - line.who) : line.width;
          return {
            width: Math.max(width, wide),
            height: height + line.height * (broken ? 2 : 1),
          };
        },
        { width: head.width, height: head.height },
      );
  return {
    at: [sign.hidden ? null : at],
    wish: SIDES[mark.labelSide],
    numbered: isNumbered(mark),
    // Where a browser breaks narrow lines is not measured here.
    forms: formsOf(mark, size).flatMap((form) =>
      form.includes('n') ? [] : [[form, sizeIn(form)] as const],
    ),
  };
}
