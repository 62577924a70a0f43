import type { Voice } from '../scene/marks.ts';
import { sceneAreas } from '../scene/areas.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { UNIT } from './picture-frame.ts';
import type { PicturePart } from './picture-map.ts';
import { ringShape } from './picture-signs.ts';
import { decimal } from './picture-svg.ts';
import { middleToBaseline, textWidth, type TextRun, type TextStyle } from '../scene/labels/text.ts';
import * as words from '../words/words.ts';

/** A symbol around 0 0 with its meaning; without a symbol, a heading. */
interface LegendItem {
  symbol: string;
  /** Half the symbol's width. */
  reach: number;
  label: string;
}

/** Height of a row of the legend, in CSS pixels. */
const ROW = 19;
const SYMBOL_GAP = 6;
const ITEM_GAP = 18;

/**
 * Who speaks in which colour, and what rings and hatching mean: in rows that are as wide as `width`,
 * or one below the other. Its height comes with it.
 */
export function pictureLegend(
  scene: Scene,
  palette: Palette,
  [x, y]: readonly [number, number],
  width: number,
  listed: boolean,
): PicturePart & { height: number } {
  const style = { family: 'sans', size: 12, fill: palette.inkSoft } as const;
  const heading = { ...style, bold: true, fill: palette.ink };
  const shapes: string[] = [];
  const texts: TextRun[] = [];
  let [left, row] = [0, 0];
  for (const [index, item] of items(scene, palette).entries()) {
    const wide = itemWidth(item, item.symbol === '' ? heading : style);
    if (index > 0 && (listed || left + wide > width)) [left, row] = [0, row + ROW];
    const middle = y + row + ROW / 2;
    let start = x + left;
    if (item.symbol !== '') {
      const centre = listed ? x + WIDEST : start + item.reach;
      shapes.push(
        `<g transform="translate(${decimal(centre)} ${decimal(middle)})">${item.symbol}</g>`,
      );
      start = centre + (listed ? WIDEST : item.reach) + SYMBOL_GAP;
    }
    texts.push({
      text: item.label,
      x: start,
      y: middle + middleToBaseline(style.size),
      anchor: 'start',
      style: item.symbol === '' ? heading : style,
    });
    left += wide + ITEM_GAP;
  }
  return { shapes: shapes.join(''), texts, height: row + ROW };
}

/** Half the width of the widest symbol: in a list all stand around one line. */
const WIDEST = 10;

function itemWidth({ symbol, reach, label }: LegendItem, style: TextStyle): number {
  return textWidth(label, style) + (symbol === '' ? 0 : 2 * reach + SYMBOL_GAP);
}

function items(scene: Scene, palette: Palette): LegendItem[] {
  const { story, marks } = scene;
  const rings = new Set(marks.map(({ ring }) => ring.kind));
  const answering = marks.flatMap(({ ring }) => (ring.kind === 'answered' ? [ring.by] : []));
  const hatched = sceneAreas(scene).find(({ properties }) => properties.hatched);
  const [denier] = answering;
  return [
    { symbol: '', reach: 0, label: words.legend.whoSaysIt },
    ...story.sides.map(({ colour, label }) => voiceItem(colour, label, palette)),
    voiceItem('article', words.legend.article, palette),
    ...(denier === undefined ? [] : [ringItem(denier, words.legend.denied, palette)]),
    ...(rings.has('none-reported') ? [ringItem(null, words.legend.noResponse, palette)] : []),
    ...(hatched ? [hatchItem(hatched.properties.voice, palette)] : []),
  ];
}

function voiceItem(voice: Voice, label: string, { sides }: Palette): LegendItem {
  return { symbol: `<circle r="5.5" fill="${sides[voice]}"/>`, reach: 5.5, label };
}

function ringItem(by: Voice | null, label: string, palette: Palette): LegendItem {
  return { symbol: ringShape(by, palette, 5.5), reach: 7, label };
}

/** The map's own pattern, in its units. */
function hatchItem(voice: Voice, { sides }: Palette): LegendItem {
  const [width, height] = [20 * UNIT, 11 * UNIT];
  return {
    symbol: `<rect transform="scale(${1 / UNIT})" x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" fill="url(#pm-${voice}-7)" stroke="${sides[voice]}" stroke-width="${UNIT}"/>`,
    reach: WIDEST,
    label: words.legend.hatchedShort,
  };
}
