import type { Size } from '../scene/camera.ts';
import type { Mark } from '../scene/marks.ts';
import type { Palette } from '../scene/palette.ts';
import { type PartLook, SIGN_LOOKS, type SignPart, signParts } from '../scene/signs/sign-shape.ts';
import { boxBeside } from '../scene/labels/label-sides.ts';
import { type Box, widened } from '../scene/labels/label-space.ts';
import { labelLines, linesSize } from '../scene/labels/label-text.ts';
import type { SceneLabels } from '../scene/labels/label-views.ts';
import { blockRuns, type TextRun } from '../scene/labels/text.ts';
import { decimal } from './picture-svg.ts';

/** The sign of a place without its number, as SVG around a point. */
export function signShape(mark: Mark, [x, y]: readonly [number, number], palette: Palette): string {
  const shapes = signParts(mark).map((part) => partShape(part, palette));
  return `<g transform="translate(${decimal(x)} ${decimal(y)})">${shapes.join('')}</g>`;
}

/** The number of claims on a sign, where there are several. */
export function signNumber(
  mark: Mark,
  [x, y]: readonly [number, number],
  palette: Palette,
): TextRun[] {
  return signParts(mark).flatMap((part): TextRun[] => {
    if (!('text' in part)) return [];
    const { fill, size }: PartLook = SIGN_LOOKS[part.part];
    const style = {
      family: 'sans',
      bold: true,
      size: size ?? 0,
      fill: fill === undefined || fill === 'voice' ? palette.ink : palette[fill],
    } as const;
    return [{ text: part.text, x: x + part.at[0], y: y + part.at[1], anchor: 'middle', style }];
  });
}

/** A part of a sign around 0 0; nothing for its texts, which are drawn above everything. */
export function partShape(part: SignPart, palette: Palette): string {
  if ('text' in part) return '';
  const look = lookAttributes(part, palette);
  if ('path' in part) {
    const scale = part.scale === undefined ? '' : ` transform="scale(${part.scale})"`;
    return `<path ${look} fill-rule="evenodd" d="${part.path}"${scale}/>`;
  }
  const at = part.at ? ` cx="${part.at[0]}" cy="${part.at[1]}"` : '';
  const dashes = part.dashes ? ` stroke-dasharray="${part.dashes.map(decimal).join(' ')}"` : '';
  return `<circle${at} r="${part.radius}" ${look}${dashes}/>`;
}

function lookAttributes({ part, voice = 'article' }: SignPart, palette: Palette): string {
  const { fill, stroke, width, round }: PartLook = SIGN_LOOKS[part];
  const colour = (name: NonNullable<PartLook['fill']>): string =>
    name === 'voice' ? palette.sides[voice] : palette[name];
  return [
    `fill="${fill === undefined ? 'none' : colour(fill)}"`,
    ...(stroke === undefined ? [] : [`stroke="${colour(stroke)}"`]),
    ...(width === undefined ? [] : [`stroke-width="${width}"`]),
    ...(round ? ['stroke-linecap="round"'] : []),
  ].join(' ');
}

/** The box of a name that stands on a ground of its own; null for other labels. */
export function labelGround(
  { mark, at: [point], beside, form }: SceneLabels['signs'][number],
  map: Size,
  palette: Palette,
): Box | null {
  if (!point || form !== 'g') return null;
  return widened(boxBeside(point, beside, linesSize(labelLines(mark, form, map, palette))), 2, 0);
}

/** The texts of a sign's label, a line each, at the side of its box that is beside the sign. */
export function labelRuns(
  { mark, at: [point], beside, form }: SceneLabels['signs'][number],
  map: Size,
  palette: Palette,
): TextRun[] {
  if (!point || form === 'x') return [];
  const lines = labelLines(mark, form, map, palette);
  const { left, right, top: first } = boxBeside(point, beside, linesSize(lines));
  const [side] = beside;
  const x = side === 0 ? left : side === -1 ? right : (left + right) / 2;
  const anchor = side === 0 ? 'start' : side === -1 ? 'end' : 'middle';
  let top = first;
  return lines.flatMap(({ pieces: [piece, ...more], height, language }) => {
    const runs = piece
      ? blockRuns(
          [{ ...piece, height, ...(language !== undefined && { language }) }],
          [x, top],
          anchor,
        )
      : [];
    top += height;
    return more.length === 0 ? runs : runs.map((run) => ({ ...run, more }));
  });
}
