import { type Camera, project, type Size } from '../camera.ts';
import { hasSmallLabels, labelLook, REGION_SPACING, SIGN_LABEL } from './label-look.ts';
import { type Box, inside, overlap, widened } from './label-space.ts';
import type { Mark } from '../marks.ts';
import type { Palette } from '../palette.ts';
import { SIGN } from '../signs/sign-shape.ts';
import { blockSize, type Line, type TextRun, wrapped } from './text.ts';

/** The sides of a sign on which its label can stand, in the order in which they are tried. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;

/** Right, left, below or above a sign. */
export type Side = (typeof SIDES)[number];

/** Room between a label and the edge of the map, in CSS pixels. */
const EDGE = 4;

/** A sign's label with its box on the map. */
export interface SignLabel {
  mark: Mark;
  /** The sign's middle. */
  at: [number, number];
  lines: Line[];
  box: Box;
  /** Where a line begins, has its middle, or ends. */
  x: number;
  anchor: TextRun['anchor'];
}

/** The label of a sign on the side that its place asks for, at its size on a map of some width. */
export function signLabel(
  mark: Mark,
  at: [number, number],
  width: number,
  palette: Palette,
): SignLabel {
  const lines = labelLines(mark, width, palette);
  return { mark, at, lines, ...linesAt(lines, at, mark.labelSide) };
}

/**
 * The labels of the signs that a view shows. A label stands on the side that its place asks for, or on
 * the first that is free; where none is, it is moved just so far that all of it is on the map.
 */
export function placeSignLabels(
  marks: readonly Mark[],
  camera: Camera,
  size: Size,
  palette: Palette,
): SignLabel[] {
  const inView = marks
    .map((mark) => ({ mark, at: project(mark.lngLat, camera, size) }))
    .filter(({ at: [x, y] }) => x > 8 && y > 8 && x < size.width - 8 && y < size.height - 8);
  const signs = inView.map(({ at }) => signBox(at));
  const bounds = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const labels: Box[] = [];
  return inView.map(({ mark, at }, index) => {
    const lines = labelLines(mark, size.width, palette);
    const others = [...signs.filter((_, other) => other !== index), ...labels];
    const sides = new Set<Side>([mark.labelSide, ...SIDES]);
    const places = Array.from(sides, (side) => linesAt(lines, at, side));
    const free = places.find(
      ({ box }) => inside(box, bounds) && !others.some((other) => overlap(letters(box), other)),
    );
    const place = free ?? kept(linesAt(lines, at, mark.labelSide), bounds);
    labels.push(place.box);
    return { mark, at, lines, ...place };
  });
}

/** What a sign and its label take of the map. */
export function takenBy({ mark: { voices, count }, at: [x, y], box }: SignLabel): Box[] {
  // A number of claims stands at the disc's shoulder.
  const numbered = voices.length === 1 && count > 1;
  return [
    signBox([x, y]),
    ...(numbered ? [{ left: x + 3, top: y - 21, right: x + 21, bottom: y - 3 }] : []),
    widened(box, 4, 0),
  ];
}

/** Where a block of some width and height stands on a side of a sign with this middle. */
export function boxAt([x, y]: readonly [number, number], side: Side, { width, height }: Size): Box {
  const { beside, up, below } = SIGN_LABEL;
  const left = {
    right: x + beside,
    left: x - beside - width,
    below: x - width / 2,
    above: x - width / 2,
  }[side];
  const top = side === 'below' ? y + below : side === 'above' ? y - below - height : y - up;
  return { left, top, right: left + width, bottom: top + height };
}

/** What a sign takes of the map, without its number. */
export function signBox([x, y]: readonly [number, number]): Box {
  return widened({ left: x, top: y, right: x, bottom: y }, SIGN.ground + 1);
}

/** Name and answer. */
function labelLines(mark: Mark, width: number, palette: Palette): Line[] {
  const look = labelLook(width);
  const region = mark.precision === 'region';
  const style = {
    family: region ? 'serif' : 'sans',
    bold: true,
    size: look.name,
    fill: palette.ink,
    halo: palette.halo,
    ...(region && { spacing: REGION_SPACING }),
  } as const;
  const name = region ? mark.name.toLocaleUpperCase(mark.language) : mark.name;
  const second = {
    family: 'sans',
    size: look.answer,
    fill: palette.inkSoft,
    halo: palette.halo,
  } as const;
  const answer = hasSmallLabels(width) ? mark.answerShort : mark.answer;
  return [
    { text: name, style, height: look.leading * style.size, language: mark.language },
    ...wrapped(answer, look.width, second, look.leading),
  ];
}

function linesAt(
  lines: Line[],
  at: readonly [number, number],
  side: Side,
): Pick<SignLabel, 'box' | 'x' | 'anchor'> {
  const box = boxAt(at, side, blockSize(lines));
  switch (side) {
    case 'right':
      return { box, x: box.left, anchor: 'start' };
    case 'left':
      return { box, x: box.right, anchor: 'end' };
    default:
      return { box, x: at[0], anchor: 'middle' };
  }
}

/** A label moved just so far that all of it is within bounds. */
function kept<Label extends Pick<SignLabel, 'box' | 'x'>>(label: Label, bounds: Box): Label {
  const { left, top, right, bottom } = label.box;
  const dx = Math.max(bounds.left - left, 0) + Math.min(bounds.right - right, 0);
  const dy = Math.max(bounds.top - top, 0) + Math.min(bounds.bottom - bottom, 0);
  return {
    ...label,
    box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
    x: label.x + dx,
  };
}

/** A label's box without the room above its first and below its last letters. */
function letters(box: Box): Box {
  return { ...box, top: box.top + 3, bottom: box.bottom - 4 };
}
