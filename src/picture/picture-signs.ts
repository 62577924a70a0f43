import type { Mark, Voice } from '../scene/marks.ts';
import type { Palette } from '../scene/palette.ts';
import { pictograms } from '../scene/pictogram.ts';
import { discSectors, SIGN } from '../scene/sign-shape.ts';
import { decimal } from './picture-svg.ts';
import type { TextRun } from '../scene/labels/text.ts';

/** The sign of a place without its number, as SVG around a point. */
export function signShape(mark: Mark, [x, y]: readonly [number, number], palette: Palette): string {
  const mixed = mark.voices.length > 1;
  return [
    `<g transform="translate(${decimal(x)} ${decimal(y)})">`,
    `<circle r="${SIGN.ground}" fill="${palette.halo}"/>`,
    signRing(mark, palette),
    disc(mark, palette),
    mixed
      ? `<circle r="${SIGN.total}" fill="${palette.halo}"/>`
      : `<path fill="${palette.onSide}" fill-rule="evenodd" d="${pictograms[mark.kind]}" transform="scale(${SIGN.kindScale})"/>`,
    !mixed && mark.count > 1
      ? `<circle cx="12" cy="-12" r="7.5" fill="${palette.ink}" stroke="${palette.halo}" stroke-width="1.5"/>`
      : '',
    '</g>',
  ].join('');
}

/** The number of claims on a sign, where there are several. */
export function signNumber(
  { voices, count }: Mark,
  [x, y]: readonly [number, number],
  palette: Palette,
): TextRun[] {
  if (count < 2) return [];
  const mixed = voices.length > 1;
  const style = {
    family: 'sans',
    bold: true,
    size: mixed ? 10 : 9.5,
    fill: mixed ? palette.ink : palette.paper,
  } as const;
  const at = mixed ? [x, y + 3.6] : [x + 12, y - 8.6];
  return [{ text: String(count), x: at[0] ?? x, y: at[1] ?? y, anchor: 'middle', style }];
}

function signRing({ ring }: Mark, palette: Palette): string {
  if (ring.kind === 'not-applicable') return '';
  return ringShape(ring.kind === 'answered' ? ring.by : null, palette);
}

/** A sign's ring around 0 0: in the colour of who answers, or dotted where nobody does. */
export function ringShape(by: Voice | null, palette: Palette, radius = SIGN.ring): string {
  const start = `<circle r="${radius}" fill="none"`;
  return by === null
    ? `${start} stroke="${palette.inkSoft}" stroke-width="2.4" stroke-dasharray="0.1 ${decimal((2 * Math.PI * radius) / Math.round(radius * 1.26) - 0.1)}" stroke-linecap="round"/>`
    : `${start} stroke="${palette.sides[by]}" stroke-width="2.6"/>`;
}

function disc({ voices }: Mark, palette: Palette): string {
  const edge = `stroke="${palette.halo}" stroke-width="0.8"`;
  const [only] = voices;
  if (voices.length === 1 && only)
    return `<circle r="${SIGN.disc}" fill="${palette.sides[only.voice]}" ${edge}/>`;
  return discSectors(voices)
    .map(({ voice, path }) => `<path fill="${palette.sides[voice]}" ${edge} d="${path}"/>`)
    .join('');
}
