import { describe, expect, it } from 'vitest';
import { drawTexts } from '../../../src/elements/downloads/canvas-text.ts';
import type { TextRun, TextStyle } from '../../../src/scene/labels/text.ts';

const style: TextStyle = { family: 'sans', size: 10, fill: '#000' };
const spaced: TextStyle = { ...style, spacing: 0.1 };

/** A canvas that writes down what is drawn; each character is ten pixels wide. */
function paper(own: { letterSpacing?: string; textRendering?: string } = {}) {
  const drawn: { text: string; left: number; spacing: string | undefined; rendering: unknown }[] =
    [];
  const nothing = (): void => undefined;
  const context = {
    save: nothing,
    restore: nothing,
    translate: nothing,
    rotate: nothing,
    strokeText: nothing,
    measureText: (text: string) => ({ width: shown(text).length * 10 }),
    fillText(text: string, left: number) {
      const { letterSpacing: spacing, textRendering: rendering } = context;
      drawn.push({ text: shown(text), left, spacing, rendering });
    },
    ...own,
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

const shown = (text: string): string =>
  text.replaceAll(/[\u2066-\u2069]/gu, '').replaceAll('\u00a0', ' ');

function drawnOn(own: Parameters<typeof paper>[0], run: Partial<TextRun>) {
  const { context, drawn } = paper(own);
  drawTexts(context, [{ text: '', x: 0, y: 0, anchor: 'start', style, ...run }]);
  return drawn;
}

describe('room between letters', () => {
  it('is the canvas’s business: no text is cut', () => {
    for (const text of ['GOBUSTAN', 'רצועת הבאר', '東京'])
      expect(drawnOn({ letterSpacing: '0px' }, { text, style: spaced })).toMatchObject([
        { text, spacing: '1px' },
      ]);
  });

  it.each(['قره باغ', 'लखनऊ', 'ঢাকা', 'ܐܪܡ', 'ᠮᠣᠩᠭᠣᠯ'])(
    'is none where letters join: %s',
    (text) => {
      for (const own of [{ letterSpacing: '0px' }, {}])
        for (const { text: drawn, spacing = '0px' } of drawnOn(own, { text, style: spaced })) {
          expect(drawn).toBe(text);
          expect(spacing).toBe('0px');
        }
    },
  );

  it('is made letter by letter where a canvas has none, but never from right to left', () => {
    const parts = drawnOn({}, { text: 'ne\u0301', style: spaced });
    expect(parts.map(({ text, left }) => [text, left])).toEqual([
      ['n', 0],
      ['e\u0301', 11],
    ]);
    expect(drawnOn({}, { text: 'רצועת', style: spaced })).toHaveLength(1);
  });
});

describe('a line of several texts', () => {
  const more = [{ text: 'cd', style }];

  it('begins each where the one before ends, as one line', () => {
    const lefts = (anchor: TextRun['anchor']) =>
      drawnOn({}, { text: 'a ', more, anchor }).map(({ text, left }) => [text, left]);
    expect(lefts('start')).toEqual([
      ['a ', 0],
      ['cd', 20],
    ]);
    expect(lefts('end')[0]).toEqual(['a ', -40]);
    expect(lefts('middle')[0]).toEqual(['a ', -20]);
  });

  it('runs from right to left if it begins so', () => {
    const line = { text: 'ירי – ', more: [{ text: 'צבא', style }] };
    expect(drawnOn({}, line).map(({ text }) => text)).toEqual(['צבא', 'ירי – ']);
    const denied = { text: 'denied by ', more: [{ text: 'צבא', style }] };
    expect(drawnOn({}, denied).map(({ text }) => text)).toEqual(['denied by ', 'צבא']);
  });
});

it('letters are as wide as they were reckoned, not rounded to a screen’s pixels', () => {
  const [first] = drawnOn({ textRendering: 'auto' }, { text: 'says' });
  expect(first!.rendering).toBe('geometricPrecision');
});
