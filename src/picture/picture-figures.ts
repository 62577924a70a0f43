import { type Camera, project, type Size } from '../scene/camera.ts';
import { type FigureLabel, LABEL_EDGE, leaderStart } from '../scene/figure-labels.ts';
import type { Palette } from '../scene/palette.ts';
import type { Box } from '../poster/label-space.ts';
import { SMALL_MAP } from './picture-places.ts';
import { decimal } from './picture-svg.ts';
import { balanced, blockRuns, blockSize, type Line, type TextRun } from './picture-text.ts';
import * as words from '../words/words.ts';

/** A figure of the article in a picture: its words, its leader with what is measured, and its box. */
export interface PictureFigure {
  label: TextRun[];
  shape: string;
  taken: Box;
}

/** The figures whose places a view shows, each with a thin line to what it is about. */
export function pictureFigures(
  figures: FigureLabel[],
  camera: Camera,
  size: Size,
  palette: Palette,
): PictureFigure[] {
  const { width, height } = size;
  return figures.flatMap((figure) => {
    const [x, y] = project(figure.leader, camera, size);
    if (x <= 0 || y <= 0 || x >= width || y >= height) return [];
    const lines = figureLines(figure, width < SMALL_MAP, palette);
    const box = figureBox(figure, blockSize(lines), camera, size);
    const end = figure.align === 'left';
    return [
      {
        label: blockRuns(lines, [end ? box.right : box.left, box.top], end ? 'end' : 'start'),
        shape: measuredEnds(figure, camera, size, palette) + leader(box, [x, y], palette),
        taken: box,
      },
    ];
  });
}

/** The label keeps inside the map, as on the page. */
function figureBox(
  { lngLat, align }: FigureLabel,
  block: { width: number; height: number },
  camera: Camera,
  { width, height }: Size,
): Box {
  const [x, y] = project(lngLat, camera, { width, height });
  const wanted = align === 'left' ? x - block.width : x;
  const left = Math.max(LABEL_EDGE, Math.min(wanted, width - block.width - LABEL_EDGE));
  const top = Math.max(LABEL_EDGE, Math.min(y, height - block.height - LABEL_EDGE));
  return { left, top, right: left + block.width, bottom: top + block.height };
}

function figureLines(
  { words: quoted, figure, measured }: FigureLabel,
  small: boolean,
  palette: Palette,
): Line[] {
  const { ink, inkSoft, halo } = palette;
  const first = { family: 'serif', bold: true, size: small ? 13 : 15, fill: ink, halo } as const;
  const more = { family: 'sans', size: 11, fill: inkSoft, halo } as const;
  const width = small ? 130 : 208;
  const leading = small ? 1.15 : 1.3;
  const lines = (text: string, style: Line['style']): Line[] =>
    balanced(text, width, style, leading);
  return [
    ...lines(small ? figure : `“${quoted}”`, first),
    ...lines(small ? words.place.figure : words.place.figureOf(figure), more),
    ...measured.flatMap((line) => lines(line, more)),
  ];
}

/** From the label to what it is about. */
function leader(box: Box, target: [number, number], palette: Palette): string {
  const ends = [...leaderStart(box, target), ...target].map(decimal);
  return `<path fill="none" stroke="${palette.inkSoft}" d="M${ends[0]} ${ends[1]}L${ends[2]} ${ends[3]}"/>`;
}

function measuredEnds({ line }: FigureLabel, camera: Camera, size: Size, { ink }: Palette): string {
  return (line ?? [])
    .map((end) => project(end, camera, size).map(decimal))
    .map(([x = '', y = '']) => `<circle cx="${x}" cy="${y}" r="2.2" fill="${ink}"/>`)
    .join('');
}
