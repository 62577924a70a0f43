import { describe, expect, it } from 'vitest';
import { letterWidths } from '../../../build/fonts/letter-widths.ts';
import { TextOutlines } from '../../../src/picture/text-outlines.ts';
import { LETTER_RANGES, LETTER_WIDTHS } from '../../../src/scene/labels/letter-widths.ts';
import {
  balanced,
  blockRuns,
  blockSize,
  hasLetters,
  type Line,
  middleToBaseline,
  textWidth,
  type TextStyle,
  wrapped,
} from '../../../src/scene/labels/text.ts';

const styles: TextStyle[] = [
  { family: 'sans', size: 100, fill: '#000' },
  { family: 'sans', bold: true, size: 100, fill: '#000' },
  { family: 'serif', bold: true, size: 100, fill: '#000' },
  { family: 'serif', italic: true, size: 100, fill: '#000' },
];

/** How far the last letter of a text begins from its start, as the fonts set it. */
async function drawnWidth(text: string, style: TextStyle): Promise<number> {
  // A bar whose place tells where the text before it ends.
  const svg = await new TextOutlines('en').svg([
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

  it('guesses the width of other letters that the fonts do not have, by their script', () => {
    const [plain] = styles as [TextStyle];
    expect(textWidth('שלום', plain)).toBeCloseTo(4 * 58);
    expect(textWidth('سلام', plain)).toBeCloseTo(4 * 58);
    expect(textWidth('ひカ한。', plain)).toBeCloseTo(4 * 100);
    expect(textWidth('ไ', plain)).toBeCloseTo(62);
    expect(textWidth('\u200d\u2060\ufeff', plain)).toBe(0);
  });
});

describe('the width of letters that are shaped', () => {
  it.each([
    ['hi', 'ज़िला अदालत'],
    ['hi', 'काल्पनिक छात्र मोर्चा'],
    ['hi', 'हज़रतगंज चौराहा'],
    ['bn', 'ঢাকা বিশ্ববিদ্যালয়'],
    ['ta', 'கற்பனை மாணவர் அமைப்பு'],
    ['ta', 'சென்னை'],
    ['si', 'කොළඹ'],
    ['my', 'ရန်ကုန်မြို့'],
    ['km', 'រាជធានីភ្នំពេញ'],
    ['th', 'กรุงเทพมหานคร'],
  ])('is about what the fonts make of it, seldom less: %s, %s', async (language, text) => {
    for (const style of styles.slice(0, 2)) {
      const svg = await new TextOutlines(language).svg([
        { text: `${text} |`, x: 0, y: 0, anchor: 'start', style },
      ]);
      const starts = Array.from(svg.matchAll(/<path transform="translate\(([-\d.]+)/g), ([, x]) =>
        Number(x),
      );
      const ratio = textWidth(`${text} `, style) / Math.max(...starts);
      expect(ratio).toBeGreaterThan(0.92);
      expect(ratio).toBeLessThan(1.3);
    }
  });
});

/** 20 pixels high, so that widths and heights are easily told apart. */
const style: TextStyle = { family: 'sans', size: 20, fill: '#000' };

describe('wrapped', () => {
  const broken = (text: string, width: number): string[] =>
    wrapped(text, width, style, 1.5).map((line) => line.text);
  const twoWords = textWidth('no response', style);

  it('keeps in a line what is just as wide as there is room', () => {
    expect(broken('no response', twoWords)).toEqual(['no response']);
    expect(broken('no response', twoWords - 0.01)).toEqual(['no', 'response']);
  });

  it('begins a new line only where the next word has no room', () => {
    expect(broken('no response no response no', twoWords)).toEqual([
      'no response',
      'no response',
      'no',
    ]);
  });

  it('keeps a longer word whole', () => {
    expect(broken('a Stepanakert b', 10)).toEqual(['a', 'Stepanakert', 'b']);
  });

  it('breaks at any room but one that does not break', () => {
    expect(broken('  a\tb\r\nc  d ', 1)).toEqual(['a', 'b', 'c', 'd']);
    expect(broken('4,400\u00a0km²', 1)).toEqual(['4,400\u00a0km²']);
  });

  it('makes no line of an empty text', () => {
    expect(broken('', 100)).toEqual([]);
    expect(broken(' ', 100)).toEqual([]);
  });

  it('gives each line its style and its height', () => {
    expect(wrapped('a', 100, style, 1.5)).toEqual([{ text: 'a', style, height: 30 }]);
  });
});

describe('balanced', () => {
  const broken = (text: string, width: number): string[] =>
    balanced(text, width, style, 1.5).map((line) => line.text);

  it('makes lines even that would not be', () => {
    const text = 'one two three four five';
    const width = textWidth('one two three four', style);
    expect(wrapped(text, width, style, 1.5).map((line) => line.text)).toEqual([
      'one two three four',
      'five',
    ]);
    expect(broken(text, width)).toEqual(['one two three', 'four five']);
  });

  it('leaves alone what is one line', () => {
    expect(broken('one two', 500)).toEqual(['one two']);
  });

  it('makes no more lines than there have to be, each within the room', () => {
    const text = 'about 4,400 square kilometres of land between the two rivers';
    for (let width = 130; width < 600; width += 7) {
      const plain = wrapped(text, width, style, 1.5);
      const even = balanced(text, width, style, 1.5);
      expect(even).toHaveLength(plain.length);
      expect(even.map((line) => line.text).join(' ')).toBe(text);
      expect(blockSize(even).width).toBeLessThanOrEqual(width);
      // Even lines are never wider than those that take what room there is.
      expect(blockSize(even).width).toBeLessThanOrEqual(blockSize(plain).width);
    }
  });

  it('keeps words whole that are wider than the room', () => {
    expect(broken('Stepanakert Stepanakert', 10)).toEqual(['Stepanakert', 'Stepanakert']);
    expect(broken('', 10)).toEqual([]);
  });
});

describe('blockSize', () => {
  it('is as wide as the widest line and as high as all', () => {
    const lines = wrapped('wide response', 1, style, 1.5);
    expect(blockSize(lines)).toEqual({ width: textWidth('response', style), height: 60 });
    expect(blockSize([])).toEqual({ width: 0, height: 0 });
  });
});

describe('blockRuns', () => {
  const lines: Line[] = [
    { text: 'Stepanakert', style, height: 30, language: 'en' },
    { text: '', style, height: 10 },
    { text: 'below', style: { ...style, size: 10 }, height: 20 },
  ];

  it('sets the letters in the middle of each line, and nothing in a gap', () => {
    const runs = blockRuns(lines, [5, 100], 'middle');
    expect(runs).toEqual([
      {
        ...{ text: 'Stepanakert', x: 5, anchor: 'middle', style, language: 'en' },
        // 1.069 em above the baseline and 0.293 em below it are in the middle of 30 pixels.
        y: expect.closeTo(100 + 15 + ((1.069 - 0.293) / 2) * 20) as number,
      },
      {
        ...{ text: 'below', x: 5, anchor: 'middle', style: { ...style, size: 10 } },
        y: expect.closeTo(140 + 10 + ((1.069 - 0.293) / 2) * 10) as number,
      },
    ]);
    expect(runs[1]).not.toHaveProperty('language');
  });

  it('begins at its point unless it is asked for otherwise', () => {
    expect(blockRuns(lines, [5, 100])[0]!.anchor).toBe('start');
  });
});

describe('middleToBaseline', () => {
  it('sets letters in the middle of a point as it sets them in the middle of a line', () => {
    const [run] = blockRuns([{ text: 'a', style, height: 0 }], [0, 0]);
    expect(middleToBaseline(20)).toBeCloseTo(run!.y);
    expect(middleToBaseline(20)).toBeCloseTo(7.76);
  });
});

it('the widths are those of the fonts', async () => {
  const kept = { ranges: LETTER_RANGES, widths: LETTER_WIDTHS };
  expect(kept, 'Run `npm run letters`.').toEqual(await letterWidths());
});

describe('hasLetters', () => {
  it.each([
    ['Dashkesan, 4,400 km²', true],
    ['Ağdam', true],
    ['Տավուշ', true],
    ['ガザ', false],
    ['Kyjiv – Київ', true],
  ])('%s: %s', (text, known) => {
    expect(hasLetters(text, { family: 'sans', size: 1, fill: '' })).toBe(known);
  });
});
