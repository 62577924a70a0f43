import { escaped } from '../story/escaped.ts';
import { readPieces } from './text-direction.ts';
import { HALO, spacingOf, type TextRun, type TextStyle } from '../scene/labels/text.ts';

/** Names that a viewer may have; the picture carries no fonts. */
export const FAMILIES: Record<TextStyle['family'], string> = {
  sans: "'Noto Sans', 'Noto Sans Armenian', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Noto Serif', 'Noto Serif Armenian', Georgia, 'Times New Roman', serif",
};

/** Text that may stand in the picture, in content and in attributes. Characters that XML forbids are left out. */
export function pictureText(text: string): string {
  const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
  return escaped(text.replaceAll(forbidden, ''));
}

/** A number for an attribute: two decimals at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Texts as SVG: first the soft edges of all, then the letters, so that no edge covers a letter and
 * programs that know no `paint-order` draw it right too.
 */
export function textsSvg(runs: TextRun[]): string {
  return [
    `<g aria-hidden="true" stroke-width="${2 * HALO}" stroke-linejoin="round">`,
    ...runs.map((run) => (run.style.halo === undefined ? '' : textSvg(run, true))),
    '</g>',
    '<g>',
    ...runs.map((run) => textSvg(run, false)),
    '</g>',
  ].join('');
}

function textSvg(run: TextRun, edge: boolean): string {
  const { x, y, anchor, rotate = 0, language } = run;
  const place = attributes([
    `x="${decimal(x)}" y="${decimal(y)}"`,
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    rotate === 0 ? '' : `transform="rotate(${decimal(rotate)} ${decimal(x)} ${decimal(y)})"`,
    language === undefined ? '' : `xml:lang="${pictureText(language)}"`,
  ]);
  const pieces = readPieces(run);
  const [first] = pieces;
  if (first && pieces.length === 1)
    return `<text${place}${look(first, edge)}>${pictureText(first.text)}</text>`;
  const spans = pieces.map(
    (piece) => `<tspan${look(piece, edge)}>${pictureText(piece.text)}</tspan>`,
  );
  return `<text${place}>${spans.join('')}</text>`;
}

/** How a text is set, or its soft edge. */
function look({ text, style }: Pick<TextRun, 'text' | 'style'>, edge: boolean): string {
  const { family, size, fill, halo, bold, italic } = style;
  const colour = edge ? (halo ?? 'none') : fill;
  const spacing = spacingOf(text, style);
  return attributes([
    `font-family="${FAMILIES[family]}" font-size="${decimal(size)}" fill="${colour}"`,
    bold ? 'font-weight="700"' : '',
    italic ? 'font-style="italic"' : '',
    spacing === 0 ? '' : `letter-spacing="${decimal(spacing * size)}"`,
    edge ? `stroke="${colour}"` : '',
  ]);
}

function attributes(all: readonly string[]): string {
  return all.map((one) => (one === '' ? '' : ` ${one}`)).join('');
}
