import { boundaryLayers, groundLayers } from '../scene/basemap-layers.ts';
import type { Voice } from '../scene/marks.ts';
import { type Palette, palettes, type Theme } from '../scene/palette.ts';
import { measuredLayers } from '../scene/story-layers.ts';
import type { PosterLook } from '../poster/poster-map.ts';
import { UNIT } from './picture-frame.ts';

/** The engine's layer for each line of the poster. */
const LINES: Record<string, string> = {
  rivers: 'rivers',
  districts: 'district-lines',
  band: 'line-of-contact-band',
  'oblast-line': 'oblast-line',
  borders: 'borders',
  contact: 'line-of-contact',
  measured: 'measured-lines',
};

/** The poster's look as attributes: colours of a theme, widths of the engine's lines at a zoom. */
export function pictureLook(theme: Theme, zoom: number): PosterLook {
  const palette = palettes[theme];
  const fills = pictureFills(palette);
  const voiced = pictureVoiced(palette);
  return {
    linked: false,
    paint: (name, voice = 'article') =>
      fills[name] ?? voiced(name, voice) ?? lineAttributes(palette, LINES[name] ?? name, zoom),
  };
}

function pictureFills(palette: Palette): Record<string, string> {
  return {
    land: `fill="${palette.land}"`,
    neighbour: `fill="${palette.neighbour}"`,
    behind: `fill="${palette.behindLine}"`,
    oblast: `fill="${palette.oblast}"`,
    dots: 'fill="url(#pm-dots-7)"',
    dot: `fill="${palette.behindLineDots}"`,
    lakes: `fill="${palette.water}" stroke="${palette.waterLine}" stroke-width="${UNIT}"`,
  };
}

/** What takes a claimant's colour. */
function pictureVoiced(palette: Palette) {
  return (name: string, voice: Voice | 'dots'): string | undefined => {
    const colour = voice === 'dots' ? palette.behindLineDots : palette.sides[voice];
    return {
      tint: `fill="${colour}" fill-opacity="0.1"`,
      hatch: `fill="url(#pm-${voice}-7)" fill-opacity="0.55"`,
      outline: `fill="none" stroke="${colour}" stroke-width="${1.1 * UNIT}" stroke-opacity="0.8" stroke-linejoin="round"`,
      stroke: `fill="none" stroke="${colour}"`,
      'voice-dot': `fill="${colour}"`,
    }[name];
  };
}

/** Colour, width and dashes of one of the engine's lines. Throws a RangeError when it has no such line. */
function lineAttributes(palette: Palette, id: string, zoom: number): string {
  const layers = [...groundLayers(palette), ...boundaryLayers(palette), ...measuredLayers(palette)];
  const layer = layers.find((one) => one.id === id);
  if (layer?.type !== 'line') throw new RangeError(`The map has no line “${id}”.`);
  // As plain values: the style specification's types of expressions are too deep to compare.
  const paint: Record<string, unknown> = { ...layer.paint };
  const { 'line-color': colour, 'line-width': width, 'line-dasharray': dashes } = paint;
  const wide = atZoom(width, zoom) * UNIT;
  const dashed = Array.isArray(dashes)
    ? ` stroke-dasharray="${dashes.map((part) => (Number(part) * wide).toFixed(2)).join(' ')}"`
    : '';
  // The engine ends dashes bluntly unless the line is dotted.
  const cap = layer.layout?.['line-cap'] === 'round' ? ' stroke-linecap="round"' : '';
  return `fill="none" stroke="${String(colour)}" stroke-width="${wide.toFixed(2)}" stroke-linejoin="round"${cap}${dashed}`;
}

/** A style's number, or its linear interpolation by zoom, evaluated. */
export function atZoom(value: unknown, zoom: number): number {
  if (typeof value === 'number') return value;
  const stops = Array.isArray(value) ? value.slice(3).map(Number) : [];
  const [fromZoom = 0, from = 1, toZoom = 1, to = from] = stops;
  const part = Math.min(Math.max((zoom - fromZoom) / (toZoom - fromZoom), 0), 1);
  return from + (to - from) * part;
}
