import { type Camera, project, type Size } from '../scene/camera.ts';
import type { Mark } from '../scene/marks.ts';
import type { Palette } from '../scene/palette.ts';
import { SIGN } from '../scene/sign-shape.ts';
import type { Box } from '../poster/label-space.ts';
import { blockRuns, blockSize, type Line, type TextRun, wrapped } from './picture-text.ts';

/** A place in a picture: its sign's middle, its label, and the boxes that both take. */
export interface PicturePlace {
  mark: Mark;
  at: [number, number];
  label: TextRun[];
  taken: Box[];
}

/** Under this width labels are short, as on the page. */
export const SMALL_MAP = 520;

type Side = Mark['labelSide'];

/** The places that a view shows. A label stands at the side that its place asks for, or where it fits. */
export function picturePlaces(
  marks: Mark[],
  camera: Camera,
  size: Size,
  palette: Palette,
): PicturePlace[] {
  const inView = marks
    .map((mark) => ({ mark, at: project(mark.lngLat, camera, size) }))
    .filter(({ at: [x, y] }) => x > 8 && y > 8 && x < size.width - 8 && y < size.height - 8);
  const signs = inView.map(({ at }) => signBox(at));
  const labels: Box[] = [];
  return inView.map(({ mark, at }, index) => {
    const lines = labelLines(mark, size.width < SMALL_MAP, palette);
    const others = [...signs.filter((_, other) => other !== index), ...labels];
    const sides = [...new Set<Side>([mark.labelSide, 'right', 'left', 'below', 'above'])];
    const places = sides.map((side) => labelPlace(lines, at, side));
    const free = places.find(
      ({ box }) => inside(box, size) && !others.some((other) => overlap(letters(box), other)),
    );
    const { box, x, anchor } = free ?? kept(places[0] ?? labelPlace(lines, at, 'right'), size);
    labels.push(box);
    return {
      mark,
      at,
      label: blockRuns(lines, [x, box.top], anchor),
      taken: [
        signBox(at),
        ...numberBox(mark, at),
        { ...box, left: box.left - 4, right: box.right + 4 },
      ],
    };
  });
}

function signBox([x, y]: [number, number]): Box {
  const reach = SIGN.ground + 1;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Where the number of claims stands at the disc's shoulder. */
function numberBox({ voices, count }: Mark, [x, y]: [number, number]): Box[] {
  if (voices.length > 1 || count < 2) return [];
  return [{ left: x + 3, top: y - 21, right: x + 21, bottom: y - 3 }];
}

/** Name and answer, in the sizes of the page's labels. */
function labelLines(mark: Mark, small: boolean, palette: Palette): Line[] {
  const region = mark.precision === 'region';
  const style = {
    family: region ? 'serif' : 'sans',
    bold: true,
    size: small ? 13 : 15,
    fill: palette.ink,
    halo: palette.halo,
    ...(region && { spacing: 0.14 }),
  } as const;
  const leading = small ? 1.15 : 1.25;
  const name = region ? mark.name.toLocaleUpperCase(mark.language) : mark.name;
  const second = {
    family: 'sans',
    size: small ? 11 : 12,
    fill: palette.inkSoft,
    halo: palette.halo,
  } as const;
  const answer = small ? mark.answerShort : mark.answer;
  return [
    { text: name, style, height: leading * style.size, language: mark.language },
    ...wrapped(answer, small ? 115 : 168, second, leading),
  ];
}

interface LabelPlace {
  box: Box;
  x: number;
  anchor: TextRun['anchor'];
}

/** Where a label stands beside a sign, by the page's distances. */
function labelPlace(lines: Line[], [x, y]: [number, number], side: Side): LabelPlace {
  const { width, height } = blockSize(lines);
  const anchor = ({ right: 'start', left: 'end', below: 'middle', above: 'middle' } as const)[side];
  const top = { right: y - 11, left: y - 11, below: y + 18, above: y - 18 - height }[side];
  const at = { right: x + 21, left: x - 21, below: x, above: x }[side];
  const left = { start: at, end: at - width, middle: at - width / 2 }[anchor];
  return { box: { left, top, right: left + width, bottom: top + height }, x: at, anchor };
}

/** A label moved just so far that all of it is on the map. */
function kept({ box, x, anchor }: LabelPlace, { width, height }: Size): LabelPlace {
  const dx = Math.max(4 - box.left, 0) + Math.min(width - 4 - box.right, 0);
  const dy = Math.max(4 - box.top, 0) + Math.min(height - 4 - box.bottom, 0);
  const { left, top, right, bottom } = box;
  return {
    box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
    x: x + dx,
    anchor,
  };
}

/** A label's box without the room above its first and below its last letters. */
function letters(box: Box): Box {
  return { ...box, top: box.top + 3, bottom: box.bottom - 4 };
}

function inside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 4 && top >= 4 && right <= width - 4 && bottom <= height - 4;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
