import { type Camera, project, type Size } from '../camera.ts';
import type { FigureLabel } from '../figure-labels.ts';
import { hasSmallLabels, LABEL_EDGE, labelLook } from './label-look.ts';
import type { Box } from './label-space.ts';
import * as words from '../../words/words.ts';
import type { Palette } from '../palette.ts';
import { balanced, blockSize, type Line } from './text.ts';

/** A figure's label on a map: its lines, its box, and the point that it is about. */
export interface FigureBlock {
  figure: FigureLabel;
  lines: Line[];
  box: Box;
  target: [number, number];
}

/** The labels of the figures whose places a view shows. A label keeps inside the map. */
export function placeFigures(
  figures: readonly FigureLabel[],
  camera: Camera,
  size: Size,
  palette: Palette,
): FigureBlock[] {
  const { width, height } = size;
  return figures.flatMap((figure) => {
    const [x, y] = project(figure.leader, camera, size);
    if (x <= 0 || y <= 0 || x >= width || y >= height) return [];
    const lines = figureLines(figure, width, palette);
    const box = keptInside(figure, blockSize(lines), project(figure.lngLat, camera, size), size);
    return [{ figure, lines, box, target: [x, y] as [number, number] }];
  });
}

function keptInside(
  { align }: FigureLabel,
  block: Size,
  [x, y]: readonly [number, number],
  { width, height }: Size,
): Box {
  const wanted = align === 'left' ? x - block.width : x;
  const left = Math.max(LABEL_EDGE, Math.min(wanted, width - block.width - LABEL_EDGE));
  const top = Math.max(LABEL_EDGE, Math.min(y, height - block.height - LABEL_EDGE));
  return { left, top, right: left + block.width, bottom: top + block.height };
}

function figureLines(
  { words: quoted, figure, measured }: FigureLabel,
  width: number,
  palette: Palette,
) {
  const { ink, inkSoft, halo } = palette;
  const look = labelLook(width);
  const small = hasSmallLabels(width);
  const first = { family: 'serif', bold: true, size: look.name, fill: ink, halo } as const;
  const more = { family: 'sans', size: look.measured, fill: inkSoft, halo } as const;
  const lines = (text: string, style: Line['style']): Line[] =>
    balanced(text, look.figureWidth, style, look.figureLeading);
  return [
    ...lines(small ? figure : `“${quoted}”`, first),
    ...lines(small ? words.place.figure : words.place.figureOf(figure), more),
    ...measured.flatMap((line) => lines(line, more)),
  ];
}
