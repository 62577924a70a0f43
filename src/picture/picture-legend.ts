import { type LegendEntry, sceneLegend } from '../scene/legend.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import type { PicturePart } from './picture-map.ts';
import { ringPart } from '../scene/signs/sign-shape.ts';
import { AREA } from '../scene/story-look.ts';
import { partShape } from './picture-signs.ts';
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
 * Who speaks in which colour, and what rings and lit ground mean: in rows that are as wide as `width`,
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
  const { voices, signs } = sceneLegend(scene);
  return [
    { symbol: '', reach: 0, label: words.legend.whoSaysIt },
    ...[...voices, ...signs].flatMap((entry) => item(entry, palette)),
  ];
}

/** An entry as a picture shows it; pictograms, numbers and lines speak for themselves there. */
function item({ symbol, label }: LegendEntry, palette: Palette): LegendItem[] {
  switch (symbol.is) {
    case 'voice':
      return [
        { symbol: `<circle r="5.5" fill="${palette.sides[symbol.voice]}"/>`, reach: 5.5, label },
      ];
    case 'ring': {
      const parts = ringPart(symbol.ring, 5.5).map((part) => partShape(part, palette));
      return [{ symbol: parts.join(''), reach: 7, label }];
    }
    case 'area':
      return [{ symbol: area(palette), reach: WIDEST, label }];
    default:
      return [];
  }
}

/** A piece of lit ground on land, as on the map. */
function area({ land, litGround, litBand, oblastLine }: Palette): string {
  const [width, height] = [20, 11];
  const inset = 2;
  const box = `x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}"`;
  return [
    `<rect ${box} fill="${land}"/>`,
    `<rect ${box} fill="${litGround}"/>`,
    `<rect x="${-width / 2 + inset / 2}" y="${-height / 2 + inset / 2}" width="${width - inset}" height="${height - inset}" fill="none" stroke="${litBand}" stroke-width="${inset}"/>`,
    `<rect ${box} fill="none" stroke="${oblastLine}" stroke-width="${AREA.outline.width}"/>`,
  ].join('');
}
