import { describe, expect, it } from 'vitest';
import { readPieces, runsLeft, seenPieces } from '../../src/picture/text-direction.ts';
import { visualOrder } from '../../src/picture/text-order.ts';
import { balancedText, wrappedText } from '../../src/picture/wrapped-text.ts';

const style = { family: 'sans', size: 10, fill: '' } as const;
/** The texts of a line as a renderer sets them. */
function pieceTexts(pieces: typeof readPieces, text: string, ...others: string[]): string[] {
  const more = others.map((other) => ({ text: other, style }));
  return pieces({ text, style, x: 0, y: 0, anchor: 'start', more }).map((piece) => piece.text);
}

const texts = (text: string, width: number): string[] =>
  wrappedText(text, width, style, 1.2).map((line) => line.text);

describe('wrappedText', () => {
  it('breaks Japanese between characters, with no mark at the wrong end', () => {
    expect(texts('港の入り口。漁船', 50)).toEqual(['港の入り', '口。漁船']);
    expect(texts('漁師は「海」と', 40)).toEqual(['漁師は', '「海」と']);
    expect(texts('フェリー便', 30)).toEqual(['フェ', 'リー便']);
  });

  it('breaks Thai between words, which no blank parts', () => {
    expect(texts('ท่าเรือถูกปิด', 40).join('|')).toBe('ท่าเรือ|ถูกปิด');
    for (const line of texts('เรือปิดท่าเรือเมื่อวันอังคาร', 30)) expect(line).not.toMatch(/^\p{M}/u);
  });

  it('keeps words of other scripts whole', () => {
    expect(texts('例（an example）港', 60)).toEqual(['例（an', 'example）', '港']);
    expect(texts('a plain text', 40)).toEqual(['a plain', 'text']);
  });

  it('keeps each line in the direction of the whole text', () => {
    const lines = texts('سفاجا الطريق (2) Port', 50);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^\u2067.*\u2069$/u);
    // An isolate that goes on in the next line is opened anew there.
    const ours = texts('By \u2068جريدة الساحل المتخيلة\u2069, 14 May', 95);
    expect(ours.map((line) => visualOrder(line).at(-1)!.rightToLeft)).toContain(false);
    for (const line of ours)
      expect([...line.matchAll(/[\u2066-\u2068]/gu)]).toHaveLength(
        [...line.matchAll(/\u2069/gu)].length,
      );
    expect(
      visualOrder(ours.at(-1)!)
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/14 May$/);
  });

  it('evens lines out', () => {
    expect(balancedText('漁船が港の口', 50, style, 1.2).map(({ text }) => text)).toEqual([
      '漁船が',
      '港の口',
    ]);
  });
});

describe('the direction of a text', () => {
  it('is that of its first letter outside of isolates', () => {
    expect(runsLeft('12 سفاجا by')).toBe(true);
    expect(runsLeft('\u2068سفاجا\u2069, by')).toBe(false);
    expect(runsLeft('by سفاجا')).toBe(false);
    expect(pieceTexts(readPieces, 'سفاجا –')).toEqual(['\u2067سفاجا –\u2069']);
    expect(pieceTexts(readPieces, 'by')).toEqual(['by']);
  });
});

describe('a line of several texts', () => {
  const [fire, army] = ['ירי – ', 'צבא'];

  it('is one line where it is set as one', () => {
    expect(pieceTexts(readPieces, fire, army)).toEqual(['\u2067ירי – ', 'צבא\u2069']);
    expect(pieceTexts(readPieces, 'denied by ', army)).toEqual(['denied by ', army]);
  });

  it('has its texts from left to right where they are set one by one, and keeps the blanks between', () => {
    expect(pieceTexts(seenPieces, fire, army)).toEqual([
      '\u2067צבא\u2069',
      '\u2067ירי –\u00a0\u2069',
    ]);
    expect(pieceTexts(seenPieces, 'denied by ', army)).toEqual(['denied by ', '\u2066צבא\u2069']);
    // The one program that reckons the order of a text here sets the blank where the next text begins.
    const [, first = ''] = pieceTexts(seenPieces, fire, army);
    expect(visualOrder(first)).toEqual([{ text: 'ירי –\u00a0', rightToLeft: true }]);
  });
});
