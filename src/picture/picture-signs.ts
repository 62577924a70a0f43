import type { Size } from '../scene/camera.ts';
import type { Mark } from '../scene/marks.ts';
import type { Palette } from '../scene/palette.ts';
import { type PartLook, SIGN_LOOKS, type SignPart, signParts } from '../scene/signs/sign-shape.ts';
import { boxBeside } from '../scene/labels/arrange.ts';
import { type LabelLine, labelLines, lineWidth, linesSize } from '../scene/labels/label-text.ts';
import type { SceneLabels } from '../scene/labels/label-views.ts';
import { blockRuns, hasLetters, type TextRun, textWidth } from '../scene/labels/text.ts';
import { decimal } from './picture-svg.ts';
import { runsLeft } from './text-direction.ts';

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

/** The texts of a sign's label. */
export function labelRuns(
  { mark, at: [point], beside, form }: SceneLabels['signs'][number],
  map: Size,
  palette: Palette,
): TextRun[] {
  if (!point || form === 'x') return [];
  const lines = labelLines(mark, form, map, palette);
  const box = boxBeside(point, beside, linesSize(lines));
  const [x] = beside;
  let top = box.top;
  return lines.flatMap((line) => {
    const { language } = line;
    if (!line.pieces.every(({ text, style }) => hasLetters(text, style))) {
      const runs = guessedRuns(line, [box.left, box.right, top], x);
      top += line.height;
      return runs.map((run) => ({ ...run, ...(language !== undefined && { language }) }));
    }
    const free = box.right - box.left - lineWidth(line);
    let left = box.left + free * (x === 0 ? 0 : x === -1 ? 1 : 0.5);
    const runs = line.pieces.flatMap(({ text, style }): TextRun[] => {
      const set = blockRuns([{ text, style, height: line.height }], [left, top]);
      left += textWidth(text, style);
      return set.map((run) => ({ ...run, ...(language !== undefined && { language }) }));
    });
    top += line.height;
    return runs;
  });
}

/**
 * The texts of a line whose width is only guessed, at the side of its box that is beside the sign. Two texts
 * meet where one ends, whatever their widths are, in the direction of the first.
 */
function guessedRuns(
  line: LabelLine,
  [left, right, top]: readonly [number, number, number],
  side: number,
): TextRun[] {
  const { pieces, height } = line;
  const [first, second, ...more] = pieces;
  if (!first) return [];
  const set = (
    { text, style }: LabelLine['pieces'][number],
    x: number,
    anchor: TextRun['anchor'],
  ): TextRun[] => blockRuns([{ text, style, height }], [x, top], anchor);
  const edge = side === 0 ? left : side === -1 ? right : (left + right) / 2;
  if (!second) return set(first, edge, side === 0 ? 'start' : side === -1 ? 'end' : 'middle');
  const rest = { ...second, text: [second, ...more].map(({ text }) => text).join('') };
  const turned = runsLeft(first.text);
  const [one, other] = turned ? [rest, first] : [first, rest];
  const [wide, total] = [textWidth(one.text, one.style), lineWidth(line)];
  const begin = side === 0 ? left : side === -1 ? right - total : (left + right - total) / 2;
  return [...set(one, begin + wide, 'end'), ...set(other, begin + wide, 'start')];
}
