import { type KeyEntry, type KeyGroup, sceneKey } from '../scene/legend.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { type KeyPaint, type KeyPart, keyParts, keySize } from '../scene/signs/key-shape.ts';
import { middleToBaseline, textWidth, type TextRun, type TextStyle } from '../scene/labels/text.ts';
import type { PicturePart } from './picture-part.ts';
import { decimal } from './picture-svg.ts';

/** A symbol around 0 0 with its meaning. */
interface KeyItem {
  parts: KeyPart[];
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

/** A symbol with its meaning where it stands: the symbol’s middle, and half the room that it has. */
interface PlacedItem {
  item: KeyItem;
  at: readonly [x: number, y: number];
  reach: number;
}

/** A key from its top left corner, in CSS pixels. */
interface KeyLayout {
  headings: { title: string; middle: number }[];
  items: PlacedItem[];
  height: number;
}

/**
 * Who speaks, and what signs, lines and grounds mean, in rows that are as wide as `width`; or, as far as
 * there is `room` below one another, each on a line of its own. Its height comes with it.
 */
export function pictureKey(
  scene: Scene,
  palette: Palette,
  [x, y]: readonly [number, number],
  width: number,
  room: number | null,
): PicturePart & { height: number } {
  const style: TextStyle = { family: 'sans', size: SIZE, fill: palette.ink };
  const groups = sceneKey(scene);
  const layout = room === null ? rows(groups, width, style) : column(groups, width, room, style);
  const write = (text: string, left: number, middle: number, look: TextStyle): TextRun => {
    return { text, x: left, y: middle + middleToBaseline(SIZE), anchor: 'start', style: look };
  };
  const shapes = layout.items.map(({ item: { parts }, at }) => {
    const drawn = parts.map((part) => shape(part, palette)).join('');
    return `<g transform="translate(${decimal(x + at[0])} ${decimal(y + at[1])})">${drawn}</g>`;
  });
  const texts = [
    ...layout.headings.map(({ title, middle }) =>
      write(title, x, y + middle, { ...style, fill: palette.inkSoft }),
    ),
    ...layout.items.flatMap(({ item, at: [centre, middle], reach }) => [
      ...item.parts.flatMap((part): TextRun[] => {
        if (!('text' in part)) return [];
        const { text, size, below, fill } = part;
        const bold = { family: 'sans', bold: true, size, fill: paint(fill, palette) } as const;
        return [{ text, x: x + centre, y: y + middle + below, anchor: 'middle', style: bold }];
      }),
      write(item.label, x + centre + reach + SYMBOL_GAP, y + middle, style),
    ]),
  ];
  return { shapes: shapes.join(''), texts, height: layout.height };
}

/** Each group in rows behind its heading. */
function rows(groups: KeyGroup[], width: number, style: TextStyle): KeyLayout {
  const indent = Math.max(...groups.map(({ title }) => textWidth(title, style))) + ITEM_GAP;
  const layout: KeyLayout = { headings: [], items: [], height: 0 };
  for (const { title, entries } of groups) {
    layout.headings.push({ title, middle: layout.height + ROW / 2 });
    flow(layout, fitting(entries, width - indent, style), [indent, width], style);
  }
  return layout;
}

/** Each group below its heading, its entries on lines of their own; in rows, from the last group on, where there is no room. */
function column(groups: KeyGroup[], width: number, room: number, style: TextStyle): KeyLayout {
  const layouts = Array.from({ length: groups.length + 1 }, (_, flowing) => {
    const layout: KeyLayout = { headings: [], items: [], height: 0 };
    for (const [index, { title, entries }] of groups.entries()) {
      layout.headings.push({ title, middle: layout.height + ROW / 2 });
      layout.height += ROW;
      const long = entries.map((entry) => keyItem(entry, true));
      const short = entries.map((entry) => keyItem(entry, false));
      if (index >= groups.length - flowing) {
        flow(layout, short, [0, width], style);
        continue;
      }
      const labelRoom = width - 2 * WIDEST - SYMBOL_GAP;
      for (const [at, item] of long.entries()) {
        const fits = textWidth(item.label, style) <= labelRoom;
        layout.items.push({
          item: fits ? item : (short[at] ?? item),
          at: [WIDEST, layout.height + ROW / 2],
          reach: WIDEST,
        });
        layout.height += ROW;
      }
    }
    return layout;
  });
  const fitted = layouts.find(({ height }) => height <= room) ?? layouts.at(-1);
  return fitted ?? { headings: [], items: [], height: 0 };
}

/** Adds items in rows between two edges below what there is. */
function flow(
  layout: KeyLayout,
  items: KeyItem[],
  [start, end]: readonly [number, number],
  style: TextStyle,
): void {
  let left = start;
  for (const item of items) {
    const wide = itemWidth(item, style);
    if (left > start && left + wide > end) {
      left = start;
      layout.height += ROW;
    }
    const at = [left + item.reach, layout.height + ROW / 2] as const;
    layout.items.push({ item, at, reach: item.reach });
    left += wide + ITEM_GAP;
  }
  layout.height += ROW;
}

/** The entries in one row if they have room there, with fewer words from the last on, as few as are needed. */
function fitting(entries: KeyEntry[], room: number, style: TextStyle): KeyItem[] {
  const items = entries.map((entry) => keyItem(entry, true));
  const wide = (): number =>
    items.reduce((sum, item) => sum + itemWidth(item, style) + ITEM_GAP, -ITEM_GAP);
  for (let last = entries.length; last > 0 && wide() > room; last--)
    items.splice(
      last - 1,
      1,
      ...entries.slice(last - 1, last).map((entry) => keyItem(entry, false)),
    );
  return items;
}

function itemWidth({ reach, label }: KeyItem, style: TextStyle): number {
  return 2 * reach + SYMBOL_GAP + textWidth(label, style);
}

function keyItem({ symbol, label, short }: KeyEntry, long: boolean): KeyItem {
  return {
    parts: keyParts(symbol),
    reach: keySize(symbol).width / 2,
    label: long ? label : short,
  };
}

/** A shape; nothing for a number, which is written above all. */
function shape(part: KeyPart, palette: Palette): string {
  if ('text' in part) return '';
  const { fill, stroke, width = 0, dashes, round = false } = part;
  const look = [
    `fill="${paint(fill, palette)}"`,
    ...(stroke === undefined
      ? []
      : [`stroke="${paint(stroke, palette)}" stroke-width="${decimal(width)}"`]),
    ...(dashes ? [`stroke-dasharray="${dashes.map(decimal).join(' ')}"`] : []),
    ...(round ? ['stroke-linecap="round"'] : []),
  ].join(' ');
  return 'radius' in part
    ? `<circle r="${part.radius}" ${look}/>`
    : `<path ${look} d="${part.path}"/>`;
}

function paint(of: KeyPaint | undefined, palette: Palette): string {
  if (of === undefined) return 'none';
  return typeof of === 'string' ? palette[of] : palette.sides[of.voice];
}
