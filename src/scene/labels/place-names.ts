import { type Camera, project, type Size } from '../camera.ts';
import { type Box, LabelSpace, widened } from './label-space.ts';
import { DOT_LINE, type MapName, nameLook, nameSize, shownAt } from './map-names.ts';
import { LINE_HEIGHT, textWidth } from './text.ts';

/** The side of its point at which a name's text begins: `left` means that the text stands right of it. */
export type Anchor = (typeof BESIDE)[number] | 'center';

/** The anchors of a name beside its point, in the order in which they are tried. */
export const BESIDE = ['left', 'right', 'top', 'bottom'] as const;

/** A name that has room on a map. */
export interface PlacedName {
  name: MapName;
  anchor: Anchor;
  /** Its point, in CSS pixels from the map's top left corner. */
  at: [number, number];
  /** Size of its letters, in CSS pixels. */
  size: number;
}

/** From a town's place to the middle of the near side of its name, in ems: beside it, and below or above it. */
export const NAME_OFFSET = { beside: 0.6, below: 0.45 };

/** Room between names and the edge of the map, in CSS pixels. */
const EDGE = 3;

/** Room between a name and what else stands on the map, in CSS pixels. */
const APART = 1;

/** As much more is free beside a name, in CSS pixels: nearer, it would read as part of the line that it stands in. */
const BESIDE_LINE = 6;

/** A map of some size, what it shows, and what stands there: signs, their labels, figures, buttons. */
export interface NamedView {
  camera: Camera;
  size: Size;
  taken: readonly Box[];
}

/**
 * Gives names room, the first ones first: a town's name on the first side that is free, all others around
 * their point. What has no room is left out. A country that has its name at several points is named at the
 * first with room. Of several views, a name has the same side in all, and is
 * placed as in the first.
 */
export function placeNames(names: readonly MapName[], views: readonly NamedView[]): PlacedName[] {
  const spaces = views.map(({ camera, size, taken }) => ({
    camera,
    size,
    space: new LabelSpace(taken, {
      left: EDGE,
      top: EDGE,
      right: size.width - EDGE,
      bottom: size.height - EDGE,
    }),
  }));
  const countries = new Set<string>();
  return names.flatMap((name) => {
    const [first] = spaces;
    if (!first || !shownAt(name, first.camera.zoom) || countries.has(name.text)) return [];
    const boxes = (anchor: Anchor) =>
      spaces.map(({ camera, size, space }) => {
        const letters = nameSize(name, camera.zoom);
        return { space, box: nameBox(name, project(name.lngLat, camera, size), anchor, letters) };
      });
    const anchor = anchorsOf(name).find((side) =>
      boxes(side).every(
        ({ space, box }) => space.has(box) && space.isFree(widened(box, BESIDE_LINE, 0)),
      ),
    );
    if (anchor === undefined) return [];
    for (const { space, box } of boxes(anchor)) space.take(box);
    if (name.kind === 'country') countries.add(name.text);
    const at = project(name.lngLat, first.camera, first.size);
    return [{ name, anchor, at, size: nameSize(name, first.camera.zoom) }];
  });
}

function anchorsOf(name: MapName): readonly Anchor[] {
  return nameLook(name).dot === undefined ? ['center'] : BESIDE;
}

/** From a name's point to the middle of its text, for a text of this width. All in CSS pixels. */
export function nameMiddle(anchor: Anchor, width: number, size: number): [number, number] {
  const beside = NAME_OFFSET.beside * size + width / 2;
  const below = (NAME_OFFSET.below + LINE_HEIGHT / 2) * size;
  switch (anchor) {
    case 'left':
      return [beside, 0];
    case 'right':
      return [-beside, 0];
    case 'top':
      return [0, below];
    case 'bottom':
      return [0, -below];
    case 'center':
      return [0, 0];
  }
}

/** The box of a name with letters of this size, and of a town's dot with it. */
export function nameBox(
  name: MapName,
  [x, y]: readonly [number, number],
  anchor: Anchor,
  size: number,
): Box {
  const look = nameLook(name);
  const width = textWidth(name.text, { ...look, size, fill: '' });
  const height = LINE_HEIGHT * size;
  const turn = (name.rotate * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const half = { x: (width * cos + height * sin) / 2, y: (width * sin + height * cos) / 2 };
  const [dx, dy] = nameMiddle(anchor, width, size);
  const dot = look.dot === undefined ? null : look.dot + DOT_LINE / 2;
  const box = {
    left: x + dx - half.x - APART,
    top: y + dy - half.y,
    right: x + dx + half.x + APART,
    bottom: y + dy + half.y,
  };
  return dot === null
    ? box
    : {
        left: Math.min(box.left, x - dot),
        top: Math.min(box.top, y - dot),
        right: Math.max(box.right, x + dot),
        bottom: Math.max(box.bottom, y + dot),
      };
}
