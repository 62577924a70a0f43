import { describe, expect, it } from 'vitest';
import { letterWidths } from '../../../build/letter-widths.ts';
import { TextOutlines } from '../../../src/picture/text-outlines.ts';
import { LETTER_RANGES, LETTER_WIDTHS } from '../../../src/scene/labels/letter-widths.ts';
import { textWidth, type TextStyle } from '../../../src/scene/labels/text.ts';

const styles: TextStyle[] = [
  { family: 'sans', size: 100, fill: '#000' },
  { family: 'sans', bold: true, size: 100, fill: '#000' },
  { family: 'serif', bold: true, size: 100, fill: '#000' },
  { family: 'serif', italic: true, size: 100, fill: '#000' },
];

/** How far the last letter of a text begins from its start, as the fonts set it. */
async function drawnWidth(text: string, style: TextStyle): Promise<number> {
  // A bar whose place tells where the text before it ends.
  const svg = await new TextOutlines().svg([
    { text: `${text}|`, x: 0, y: 0, anchor: 'start', style },
  ]);
  const starts = Array.from(svg.matchAll(/<path transform="translate\(([-\d.]+)/g), ([, x]) => x);
  return Number(starts.at(-1));
}

describe('textWidth', () => {
  it.each(['Stepanakert', 'AZERBAIJAN', 'no response to 3 of 8 claims', 'Xankəndi', 'Степанакерт'])(
    'is what the fonts make of “%s”, but for kerning',
    async (text) => {
      for (const style of styles) {
        const drawn = await drawnWidth(text, style);
        expect(Math.abs(textWidth(text, style) / drawn - 1)).toBeLessThan(0.025);
      }
    },
  );

  it('adds the room between letters', () => {
    const [plain] = styles as [TextStyle];
    expect(textWidth('abc', { ...plain, spacing: 0.5 })).toBeCloseTo(textWidth('abc', plain) + 150);
  });

  it('takes no room for marks, and a square for a letter of Han', () => {
    const [plain] = styles as [TextStyle];
    expect(textWidth('e\u0301', plain)).toBeCloseTo(textWidth('é', plain));
    expect(textWidth('x\u0325', plain)).toBeCloseTo(textWidth('x', plain));
    expect(textWidth('東京', plain)).toBe(200);
  });
});

it('the widths are those of the fonts', async () => {
  const kept = { ranges: LETTER_RANGES, widths: LETTER_WIDTHS };
  expect(kept, 'Run `npm run letters`.').toEqual(await letterWidths());
});
