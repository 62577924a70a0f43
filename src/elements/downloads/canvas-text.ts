import { seenPieces } from '../../picture/text-direction.ts';
import { HALO, spacingOf, type TextRun, type TextStyle } from '../../scene/labels/text.ts';
import { SANS, SERIF } from '../../scene/typefaces.ts';
import { RIGHT_TO_LEFT } from '../../story/vocabulary/right-to-left.ts';

/** Fetches the fonts that the texts need. Where one cannot be had, the page's text is in another too. */
export async function loadedFonts(texts: readonly TextRun[]): Promise<void> {
  const pieces = texts.flatMap(seenPieces);
  await Promise.allSettled(
    pieces.map(({ text, style }) => document.fonts.load(fontOf(style), text)),
  );
}

function fontOf({ family, size, bold, italic }: TextStyle): string {
  const families = { sans: `'${SANS}', 'Noto Sans'`, serif: `'${SERIF}', 'Noto Serif'` }[family];
  const generic = { sans: 'sans-serif', serif: 'serif' }[family];
  return `${italic ? 'italic ' : ''}${bold ? '700' : '400'} ${size}px ${families}, ${generic}`;
}

/** Draws lines of text: first the soft edges of all, then the letters. */
export function drawTexts(context: CanvasRenderingContext2D, texts: readonly TextRun[]): void {
  for (const run of texts) drawText(context, run, true);
  for (const run of texts) drawText(context, run, false);
}

/** Draws one line of text: its soft edge, or its letters. */
function drawText(context: CanvasRenderingContext2D, run: TextRun, edge: boolean): void {
  const { x, y, anchor, rotate = 0 } = run;
  if (edge && run.style.halo === undefined) return;
  context.save();
  context.translate(x, y);
  context.rotate((rotate * Math.PI) / 180);
  context.lineWidth = 2 * HALO;
  context.lineJoin = 'round';
  const parts = seenPieces(run).flatMap((piece) => spacedParts(context, piece));
  const width = parts.reduce((sum, { advance }) => sum + advance, 0);
  let left = { start: 0, middle: -width / 2, end: -width }[anchor];
  for (const { text, style, advance } of parts) {
    setStyle(context, text, style);
    if (edge) context.strokeText(text, left, 0);
    else context.fillText(text, left, 0);
    left += advance;
  }
  context.restore();
}

/** A letter with its marks. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/** What of a line is drawn at once. */
type Part = Pick<TextRun, 'text' | 'style'> & { advance: number };

function setStyle(context: CanvasRenderingContext2D, text: string, style: TextStyle): void {
  context.font = fontOf(style);
  context.fillStyle = style.fill;
  context.strokeStyle = style.halo ?? '';
  // The widths of letters as they were reckoned: a screen’s would be rounded to its pixels, and words meet.
  if ('textRendering' in context) context.textRendering = 'geometricPrecision';
  if ('letterSpacing' in context)
    context.letterSpacing = `${spacingOf(text, style) * style.size}px`;
}

/**
 * A text as one; letter by letter where room is to be added, and the browser’s canvas cannot add it. Where
 * letters run from right to left, that would turn them round: there they have no more room then.
 */
function spacedParts(
  context: CanvasRenderingContext2D,
  { text, style }: Pick<TextRun, 'text' | 'style'>,
): Part[] {
  const room = 'letterSpacing' in context ? 0 : spacingOf(text, style) * style.size;
  setStyle(context, text, style);
  const parts = room === 0 || RIGHT_TO_LEFT.test(text) ? [text] : (text.match(LETTER) ?? []);
  return parts.map((part) => ({
    text: part,
    style,
    advance: context.measureText(part).width + (parts.length > 1 ? room : 0),
  }));
}
