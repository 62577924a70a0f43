import { DOT_LINE, nameLook } from '../scene/labels/map-names.ts';
import type { Palette } from '../scene/palette.ts';
import { nameMiddle, type PlacedName } from '../scene/labels/place-names.ts';
import { middleToBaseline, type TextRun, textWidth } from '../scene/labels/text.ts';
import { decimal } from './picture-svg.ts';

/** A name of the basemap as text. */
export function nameRun({ name, anchor, at: [x, y], size }: PlacedName, palette: Palette): TextRun {
  const { colour, ...look } = nameLook(name);
  const style = { ...look, size, fill: palette[colour], halo: palette.halo };
  const [dx, dy] = nameMiddle(anchor, textWidth(name.text, style), size);
  // The baseline of turned text is off its middle at a right angle to it.
  const turn = (name.rotate * Math.PI) / 180;
  const down = middleToBaseline(size);
  return {
    text: name.text,
    x: x + dx - Math.sin(turn) * down,
    y: y + dy + Math.cos(turn) * down,
    anchor: 'middle',
    style,
    ...(name.rotate !== 0 && { rotate: name.rotate }),
  };
}

/** The dot at a town's place; nothing for other names. */
export function nameDot({ name, at: [x, y] }: PlacedName, palette: Palette): string {
  const { dot } = nameLook(name);
  if (dot === undefined) return '';
  return `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${dot}" fill="${palette.land}" stroke="${palette.ink}" stroke-width="${DOT_LINE}"/>`;
}
