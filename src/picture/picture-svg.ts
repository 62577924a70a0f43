import { escaped } from '../story/escaped.ts';
import { inOwnDirection } from './text-direction.ts';
import { HALO, type TextRun, type TextStyle } from '../scene/labels/text.ts';

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
  const edges = runs.flatMap(({ style, ...run }) => {
    const { halo } = style;
    return halo === undefined ? [] : [{ ...run, style: { ...style, fill: halo } }];
  });
  return [
    `<g aria-hidden="true" stroke-width="${2 * HALO}" stroke-linejoin="round">`,
    ...edges.map((run) => textSvg(run, ` stroke="${run.style.fill}"`)),
    '</g>',
    '<g>',
    ...runs.map((run) => textSvg(run)),
    '</g>',
  ].join('');
}

function textSvg({ text, x, y, anchor, style, rotate = 0, language }: TextRun, more = ''): string {
  const { family, size, fill, bold, italic, spacing = 0 } = style;
  const attributes = [
    `x="${decimal(x)}" y="${decimal(y)}"`,
    `font-family="${FAMILIES[family]}" font-size="${decimal(size)}" fill="${fill}"`,
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    bold ? 'font-weight="700"' : '',
    italic ? 'font-style="italic"' : '',
    spacing === 0 ? '' : `letter-spacing="${decimal(spacing * size)}"`,
    rotate === 0 ? '' : `transform="rotate(${decimal(rotate)} ${decimal(x)} ${decimal(y)})"`,
    language === undefined ? '' : `xml:lang="${pictureText(language)}"`,
  ];
  return `<text ${attributes.filter((one) => one !== '').join(' ')}${more}>${pictureText(inOwnDirection(text))}</text>`;
}
