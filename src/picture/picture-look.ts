import { atZoom } from '../scene/by-zoom.ts';
import type { GroundLayer, LineLook } from '../scene/ground.ts';
import { AREA, MEASURED } from '../scene/story-look.ts';
import type { Voice } from '../scene/marks.ts';
import { type Palette, palettes } from '../scene/palette.ts';
import type { Theme } from '../scene/theme.ts';
import type { PartName, PosterLook } from '../poster/look.ts';
import { UNIT } from './picture-frame.ts';

/** The poster's look as attributes: colours of a theme, widths of lines at a zoom. */
export function pictureLook(theme: Theme, zoom: number): PosterLook {
  const palette = palettes[theme];
  return {
    linked: false,
    layer: (row) => layerAttributes(row, palette, zoom),
    paint: (name, voice = 'article') => partAttributes(name, voice, palette, zoom),
  };
}

function layerAttributes(
  { fill, dots, line }: GroundLayer,
  palette: Palette,
  zoom: number,
): string {
  const filled = dots ? 'url(#pm-dots-7)' : fill === undefined ? 'none' : palette[fill];
  return `fill="${filled}"${line ? ` ${lineAttributes(line, palette, zoom)}` : ''}`;
}

function partAttributes(
  name: PartName,
  voice: Voice | 'dots',
  palette: Palette,
  zoom: number,
): string {
  const colour = voice === 'dots' ? palette.behindLineDots : palette.sides[voice];
  const { tint, hatching, outline } = AREA;
  switch (name) {
    case 'tint':
      return `fill="${colour}" fill-opacity="${tint}"`;
    case 'hatch':
      return `fill="url(#pm-${voice}-7)" fill-opacity="${hatching}"`;
    case 'outline':
      return `fill="none" stroke="${colour}" stroke-width="${outline.width * UNIT}" stroke-opacity="${outline.opacity}" stroke-linejoin="round"`;
    case 'stroke':
      return `fill="none" stroke="${colour}"`;
    case 'dot':
    case 'voice-dot':
      return `fill="${colour}"`;
    case 'measured':
      return `fill="none" ${lineAttributes(MEASURED.line, palette, zoom)}`;
    case 'end':
      return `fill="none" ${lineAttributes({ colour: MEASURED.end.colour, width: 2 * MEASURED.end.radius, round: true }, palette, zoom)}`;
    case 'leader':
      return `fill="none" stroke="${palette.inkSoft}" stroke-width="${UNIT}"`;
  }
}

/** Colour, width and dashes of a line. */
function lineAttributes(
  { colour, width, dashes, round }: LineLook,
  palette: Palette,
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
