import { atZoom } from '../scene/by-zoom.ts';
import { patternZoom } from '../scene/dots.ts';
import type { LayerLook, LineLook } from '../scene/ground.ts';
import { AREA } from '../scene/story-look.ts';
import { type Palette, palettes } from '../scene/palette.ts';
import type { Theme } from '../scene/theme.ts';
import type { PartName, PosterLook } from '../poster/look.ts';
import { UNIT } from './picture-frame.ts';

/**
 * The poster's look as attributes: colours of a theme, widths of lines at a zoom.
 *
 * @param shades - colours of the basemap’s tiles
 */
export function pictureLook(
  theme: Theme,
  zoom: number,
  shades?: Readonly<Record<string, string>>,
): PosterLook {
  const { sides, sideText, ...colours } = palettes[theme];
  const all = { ...colours, ...shades };
  return {
    linked: false,
    layer: (row) => layerAttributes(row, all, zoom),
    paint: (name) => partAttributes(name, all, zoom),
  };
}

/** Colours by the names that looks give them. */
type Shades = Readonly<Record<string, string>>;

function layerAttributes(
  { fill, dots, line }: LayerLook<string>,
  palette: Shades,
  zoom: number,
): string {
  const filled = dots
    ? `url(#pm-dots-${patternZoom(zoom)})`
    : fill === undefined
      ? 'none'
      : (palette[fill] ?? '');
  return `fill="${filled}"${line ? ` ${lineAttributes(line, palette, zoom)}` : ''}`;
}

function partAttributes(
  name: PartName,
  palette: Record<keyof Omit<Palette, 'sides' | 'sideText'>, string>,
  zoom: number,
): string {
  const { fill, band, outline } = AREA;
  switch (name) {
    case 'lit':
      // The outer half of the band is cut off.
      return `fill="${palette[fill]}" stroke="${palette[band.colour]}" stroke-width="${2 * band.width * UNIT}"`;
    case 'outline':
      return `fill="none" ${lineAttributes(outline, palette, zoom)}`;
    case 'dot':
      return `fill="${palette.behindLineDots}"`;
  }
}

/** Colour, width and dashes of a line. */
function lineAttributes(
  { colour, width, dashes, round }: LineLook<string>,
  palette: Shades,
  zoom: number,
): string {
  const wide = atZoom(width, zoom) * UNIT;
  return [
    `stroke="${palette[colour]}"`,
    `stroke-width="${wide.toFixed(2)}"`,
    'stroke-linejoin="round"',
    ...(round ? ['stroke-linecap="round"'] : []),
    ...(dashes
      ? [`stroke-dasharray="${dashes.map((part) => (part * wide).toFixed(2)).join(' ')}"`]
      : []),
  ].join(' ');
}
