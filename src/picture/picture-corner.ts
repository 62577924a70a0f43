import {
  CORNER,
  LOCATOR_NAME,
  LOCATOR_REACH,
  locatorParts,
  locatorSize,
  LOWEST_LOCATED,
} from '../scene/corner/locator.ts';
import { hasSmallLabels } from '../scene/labels/label-look.ts';
import type { TextRun } from '../scene/labels/text.ts';
import { middleToBaseline } from '../scene/labels/text.ts';
import type { Palette } from '../scene/palette.ts';
import { barLengths, pixelsPerKm, scaleBar } from '../scene/corner/scale-bar.ts';
import type { Scene } from '../scene/scene.ts';
import * as words from '../words/words.ts';
import type { PicturePart, PictureView } from './picture-part.ts';
import { decimal } from './picture-svg.ts';

/** Height of the scale's letters, and of each of its halves; how far its line is from the map's edge. */
const SCALE = { letters: 11.5, half: 6, line: 28 } as const;

/** Where on Earth the map is, and its scale, in the map's lower left corner. */
export function pictureCorner(
  { story: { locator, bounds } }: Scene,
  { camera, size }: Pick<PictureView, 'camera' | 'size'>,
  palette: Palette,
): PicturePart {
  const across = locatorSize(size);
  const located = locator !== undefined && size.height >= LOWEST_LOCATED;
  const middle = [CORNER.edge + across / 2, size.height - CORNER.edge - across / 2] as const;
  const unit = across / 2 / LOCATOR_REACH;
  const shapes = located
    ? locatorParts(locator).map(
        ({ d, fill, stroke, width = 0 }) =>
          `<path d="${d}" fill="${fill ? palette[fill] : 'none'}"${stroke ? ` stroke="${palette[stroke]}" stroke-width="${width}"` : ''}/>`,
      )
    : [];
  const names = located && !hasSmallLabels(size) ? locator.names : [];
  const left = CORNER.edge + (located ? across + CORNER.gap : 0);
  const line = size.height - SCALE.line;
  const scale = scaleBar(bounds, camera);
  const [km = 0, miles = 0] = barLengths(scale).map((length) => length * pixelsPerKm(camera));
  const label = (text: string, y: number): TextRun => ({
    text,
    x: left + Math.max(km, miles) + 6,
    y: y + middleToBaseline(SCALE.letters),
    anchor: 'start',
    style: { family: 'sans', size: SCALE.letters, fill: palette.ink, halo: palette.halo },
  });
  return {
    shapes: [
      `<g transform="translate(${middle.map(decimal).join(' ')}) scale(${unit.toFixed(4)})">${shapes.join('')}</g>`,
      `<path fill="none" stroke="${palette.ink}" stroke-width="1.4" d="M${decimal(left)} ${line - SCALE.half}V${line}h${decimal(km)}v-${SCALE.half}M${decimal(left)} ${line}v${SCALE.half}M${decimal(left + miles)} ${line}v${SCALE.half}"/>`,
    ].join(''),
    texts: [
      ...names.map(({ text, at: [x, y] }): TextRun => {
        const letters = LOCATOR_NAME * unit;
        return {
          text,
          x: middle[0] + x * unit,
          y: middle[1] + y * unit + middleToBaseline(letters),
          anchor: 'middle',
          style: { family: 'sans', size: letters, fill: palette.ink, halo: palette.halo },
        };
      }),
      label(words.scale.km(scale.km), line - 7),
      label(words.scale.miles(scale.miles), line + 7),
    ],
  };
}
