import type { Basemap } from '../scene/basemap.ts';
import type { Camera, Size } from '../scene/camera.ts';
import type { Palette } from '../scene/palette.ts';
import type { Story } from '../story/story.ts';
import type { Frame } from '../poster/frame.ts';
import { type Anchor, type Box, boxOf, LabelSpace } from '../poster/label-space.ts';
import { atZoom } from './picture-look.ts';
import { decimal } from './picture-svg.ts';
import { middleToBaseline, type TextRun, type TextStyle } from './picture-text.ts';
import { mapNames, type PosterLabel } from '../poster/poster-labels.ts';
import { UNIT } from './picture-frame.ts';

/** The names of countries, waters and towns that have room in a picture, and the dots of the towns. */
export interface PictureNames {
  labels: TextRun[];
  shape: string;
}

/** The least rank of towns that are named from a zoom on, as the engine has it. */
export const LOWEST_RANK: readonly (readonly [zoom: number, rank: number])[] = [
  [-Infinity, 2],
  [6.7, 3],
  [7.9, 4],
];

/** Under this zoom lines have no names, as in the engine. */
export const LINE_NAMES_FROM = 6.9;

/** Places names where nothing stands: `taken` are the boxes of signs, figures and their labels. */
export function pictureNames(
  story: Story,
  basemap: Basemap,
  frame: Frame,
  { camera, size, palette, names }: NameSettings,
  taken: Box[],
): PictureNames {
  const { width, height } = size;
  const edge = 3;
  const bounds = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const space = new LabelSpace(taken, bounds);
  const labels: TextRun[] = [];
  const dots: string[] = [];
  for (const name of mapNames(story, basemap, frame, names)) {
    if (!shownAt(name, camera.zoom)) continue;
    const at = [name.at[0] / UNIT + width / 2, name.at[1] / UNIT + height / 2] as const;
    const style = nameStyle(name, camera.zoom, palette);
    const anchor = anchorsOf(name).find((side) => space.take(nameBox(name, at, side, style)));
    if (!anchor) continue;
    labels.push(nameRun(name, at, anchor, style));
    if (name.kind === 'town') dots.push(townDot(name, at, palette));
  }
  return { labels, shape: dots.join('') };
}

/** What the names depend on besides the data. */
export interface NameSettings {
  camera: Camera;
  size: Size;
  palette: Palette;
  /** Whose names: `article`, or a BCP 47 tag. */
  names: string;
}

function shownAt({ kind, rank }: PosterLabel, zoom: number): boolean {
  if (kind === 'line') return zoom >= LINE_NAMES_FROM;
  const lowest = LOWEST_RANK.filter(([from]) => zoom >= from).at(-1)?.[1] ?? 0;
  return kind !== 'town' || rank <= lowest;
}

function anchorsOf({ kind }: PosterLabel): Anchor[] {
  return kind === 'town' ? ['left', 'right', 'top', 'bottom'] : ['center'];
}

/** The box of a name, with the dot of a town and with the room between letters that are set apart. */
function nameBox(
  { kind, text, rotate }: PosterLabel,
  at: readonly [number, number],
  side: Anchor,
  { size, spacing = 0 }: TextStyle,
): Box {
  const box = boxOf(text, at, side, size, rotate);
  const more = ((box.right - box.left) * spacing) / 2;
  const dot = kind === 'town' ? 4 : 0;
  const [x, y] = at;
  return {
    left: Math.min(box.left - more, x - dot),
    top: Math.min(box.top, y - dot),
    right: Math.max(box.right + more, x + dot),
    bottom: Math.max(box.bottom, y + dot),
  };
}

/** Sizes of letters by zoom, as in the engine's layers. */
function nameStyle({ kind, rank }: PosterLabel, zoom: number, palette: Palette): TextStyle {
  const { halo } = palette;
  const byZoom = (from: number, to: number, until: number): number =>
    atZoom(['interpolate', ['linear'], ['zoom'], 6, from, until, to], zoom);
  switch (kind) {
    case 'country':
      return {
        family: 'sans',
        size: byZoom(10, 15, 8),
        fill: palette.countryText,
        halo,
        spacing: 0.28,
      };
    case 'lake':
    case 'river':
      return {
        family: 'serif',
        italic: true,
        size: kind === 'lake' ? 13 : 11,
        fill: palette.waterText,
        halo,
      };
    case 'line':
      return { family: 'sans', size: 10.5, fill: palette.inkSoft, halo };
    case 'town': {
      const large = rank <= 2;
      const size = large ? byZoom(11, 15, 9) : byZoom(10.5, 13, 9);
      return { family: 'sans', size, fill: palette.ink, halo, ...(large && { bold: true }) };
    }
  }
}

/** How a text is aligned at its point, and how far its middle is from it, in ems. */
const ASIDE: Record<Anchor, { anchor: TextRun['anchor']; aside: number; below: number }> = {
  left: { anchor: 'start', aside: 0.6, below: 0 },
  right: { anchor: 'end', aside: -0.6, below: 0 },
  top: { anchor: 'middle', aside: 0, below: 1.05 },
  bottom: { anchor: 'middle', aside: 0, below: -1.05 },
  center: { anchor: 'middle', aside: 0, below: 0 },
};

function nameRun(
  { text, rotate }: PosterLabel,
  [x, y]: readonly [number, number],
  side: Anchor,
  style: TextStyle,
): TextRun {
  const { size } = style;
  const turn = (rotate * Math.PI) / 180;
  const down = middleToBaseline(size);
  const { anchor, aside, below } = ASIDE[side];
  const middle = [x + aside * size, y + below * size] as const;
  return {
    text,
    // The baseline of turned text is off its middle at a right angle to it.
    x: middle[0] - Math.sin(turn) * down,
    y: middle[1] + Math.cos(turn) * down,
    anchor,
    style,
    ...(rotate !== 0 && { rotate }),
  };
}

function townDot(
  { rank }: PosterLabel,
  [x, y]: readonly [number, number],
  palette: Palette,
): string {
  const radius = rank <= 2 ? 3 : 2.2;
  return `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${radius}" fill="${palette.land}" stroke="${palette.ink}" stroke-width="1.2"/>`;
}
