import { type KeyEntry, type KeySymbol, sceneKey } from '../scene/legend.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { KEY_SIZE, LAND_PIECE, LIT_PIECE } from '../scene/signs/key-shape.ts';
import { ringPart } from '../scene/signs/sign-shape.ts';
import { HOLLOW_LINE, voiceMark } from '../scene/signs/voice-shape.ts';
import { AREA } from '../scene/story-look.ts';
import { middleToBaseline, textWidth, type TextRun, type TextStyle } from '../scene/labels/text.ts';
import type { Voice } from '../story/vocabulary/voice-colours.ts';
import * as words from '../words/words.ts';
import type { PicturePart } from './picture-part.ts';
import { partShape } from './picture-signs.ts';
import { decimal } from './picture-svg.ts';

/** A symbol around 0 0 with its meaning. */
interface KeyItem {
  shapes: string;
  /** A number in the middle of the symbol. */
  number: string;
  /** Half the symbol's width. */
  reach: number;
  label: string;
}

/** Height of a row, in CSS pixels. */
const ROW = 21;
const SYMBOL_GAP = 6;
const ITEM_GAP = 16;
const SIZE = 13;

/** Half the width of the widest symbol: in a list all stand around one line. */
const WIDEST = 12;

/**
 * Who speaks, and what the signs say, each in rows that are as wide as `width`, or one below the other.
 * Its height comes with it.
 */
export function pictureKey(
  scene: Scene,
  palette: Palette,
  [x, y]: readonly [number, number],
  width: number,
  listed: boolean,
): PicturePart & { height: number } {
  const style: TextStyle = { family: 'sans', size: SIZE, fill: palette.ink };
  const heading: TextStyle = { ...style, fill: palette.inkSoft };
  const { voices, signs } = sceneKey(scene);
  const groups = [
    { title: words.key.whoSpeaks, entries: voices },
    { title: words.key.signs, entries: signs },
  ].filter(({ entries }) => entries.length > 0);
  const indent = Math.max(...groups.map(({ title }) => textWidth(title, heading))) + ITEM_GAP;
  const shapes: string[] = [];
  const texts: TextRun[] = [];
  const write = (text: string, left: number, middle: number, look: TextStyle): void => {
    texts.push({ text, x: left, y: middle + middleToBaseline(SIZE), anchor: 'start', style: look });
  };
  let row = 0;
  for (const { title, entries } of groups) {
    write(title, x, y + row + ROW / 2, heading);
    let left = listed ? 0 : indent;
    if (listed) row += ROW;
    const items = listed
      ? entries.map((entry) => keyItem(entry, palette, true))
      : fitting(entries, palette, width - indent, style);
    for (const item of items) {
      const wide = itemWidth(item, style);
      if (!listed && left > indent && left + wide > width) [left, row] = [indent, row + ROW];
      const reach = listed ? WIDEST : item.reach;
      const [centre, middle] = [x + left + reach, y + row + ROW / 2];
      shapes.push(
        `<g transform="translate(${decimal(centre)} ${decimal(middle)})">${item.shapes}</g>`,
      );
      if (item.number !== '')
        texts.push({
          text: item.number,
          x: centre,
          y: middle + middleToBaseline(NUMBER.size),
          anchor: 'middle',
          style: { family: 'sans', bold: true, size: NUMBER.size, fill: palette.paper },
        });
      write(item.label, centre + reach + SYMBOL_GAP, middle, style);
      if (listed) row += ROW;
      else left += wide + ITEM_GAP;
    }
    if (!listed) row += ROW;
  }
  return { shapes: shapes.join(''), texts, height: row };
}

const NUMBER = { size: 9.5 } as const;

/** The entries in one row if they have room there, with fewer words from the last on, as few as are needed. */
function fitting(entries: KeyEntry[], palette: Palette, room: number, style: TextStyle): KeyItem[] {
  const items = entries.map((entry) => keyItem(entry, palette, true));
  const wide = (): number =>
    items.reduce((sum, item) => sum + itemWidth(item, style) + ITEM_GAP, -ITEM_GAP);
  for (let last = entries.length; last > 0 && wide() > room; last--)
    items.splice(
      last - 1,
      1,
      ...entries.slice(last - 1, last).map((entry) => keyItem(entry, palette, false)),
    );
  return items;
}

function itemWidth({ reach, label }: KeyItem, style: TextStyle): number {
  return 2 * reach + SYMBOL_GAP + textWidth(label, style);
}

function keyItem({ symbol, label, short }: KeyEntry, palette: Palette, long: boolean): KeyItem {
  return { number: '', ...drawn(symbol, palette), label: long ? label : short };
}

function drawn(
  symbol: KeySymbol,
  palette: Palette,
): Pick<KeyItem, 'shapes' | 'reach'> & Partial<KeyItem> {
  const { voice, disc, ring, count } = KEY_SIZE;
  switch (symbol.is) {
    case 'voice':
      return { shapes: mark(symbol.voice, voice, palette), reach: voice };
    case 'ring': {
      const parts = ringPart(symbol.ring, ring).map((part) => partShape(part, palette));
      return { shapes: mark(symbol.voice, disc, palette) + parts.join(''), reach: ring + 1.2 };
    }
    case 'area':
      return { shapes: area(palette), reach: WIDEST };
    case 'count':
      return {
        shapes: `<circle r="${count}" fill="${palette.ink}"/>`,
        number: String(symbol.count),
        reach: count,
      };
  }
}

function mark(of: Voice, radius: number, { sides }: Palette): string {
  const { path, hollow } = voiceMark(of, radius);
  const look = hollow
    ? `fill="none" stroke="${sides[of]}" stroke-width="${decimal(radius * HOLLOW_LINE)}"`
    : `fill="${sides[of]}"`;
  return `<path ${look} d="${path}"/>`;
}

/** A piece of lit ground on land. */
function area({ land, litBand, oblastLine }: Palette): string {
  return [
    `<path fill="${land}" d="${LAND_PIECE}"/>`,
    `<path fill="${litBand}" stroke="${oblastLine}" stroke-width="${AREA.outline.width}" d="${LIT_PIECE}"/>`,
  ].join('');
}
