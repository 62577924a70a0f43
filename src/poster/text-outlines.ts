import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { decimal } from './picture-svg.ts';
import { HALO, type TextRun, type TextStyle } from './picture-text.ts';

/** Part of a typeface: the font packages cut it by script. */
interface FontPart {
  font: Font;
  /** Code points that it can draw. */
  covers: Set<number>;
}

/** The scripts of the site's own fonts; the first that has a letter draws it. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'armenian'] as const;

/**
 * Draws texts as outlines, letter by letter, with the fonts of the site: the same on every computer,
 * whatever fonts it has. For Node.
 */
export class TextOutlines {
  readonly #packages: string;
  readonly #fonts = new Map<string, Promise<FontPart | null>>();

  /** `packages` is the folder in which the font packages are installed. */
  constructor(packages = 'node_modules') {
    this.#packages = packages;
  }

  /** Texts as SVG elements: first their soft edges, then the letters. */
  async svg(runs: readonly TextRun[]): Promise<string> {
    const drawn = await Promise.all(
      runs.map(async (run) => ({ style: run.style, path: await this.#path(run) })),
    );
    const edge = `stroke-width="${2 * HALO}" stroke-linejoin="round"`;
    return [
      ...drawn.flatMap(({ style: { halo }, path }) =>
        halo === undefined ? [] : [`<g fill="${halo}" stroke="${halo}" ${edge}>${path}</g>`],
      ),
      ...drawn.map(({ style: { fill }, path }) => `<g fill="${fill}">${path}</g>`),
    ].join('');
  }

  async #path({ text, x, y, anchor, style, rotate = 0 }: TextRun): Promise<string> {
    const glyphs = await this.#glyphs(text, style);
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    let left = { start: 0, middle: -width / 2, end: -width }[anchor];
    const shapes = glyphs.map(({ outline, advance, rise }) => {
      const at = `translate(${decimal(left)} ${decimal(-rise)})`;
      left += advance;
      // Edges are drawn on the outlines: their width must not be scaled with the font's units.
      return outline === '' ? '' : `<path transform="${at}" d="${outline}"/>`;
    });
    const turn = rotate === 0 ? '' : ` rotate(${decimal(rotate)})`;
    return `<g transform="translate(${decimal(x)} ${decimal(y)})${turn}">${shapes.join('')}</g>`;
  }

  /** The glyphs of a text in CSS pixels: outline from the baseline, advance, and shift upwards. */
  async #glyphs(text: string, style: TextStyle): Promise<Glyph[]> {
    const { size, spacing = 0 } = style;
    const glyphs: Glyph[] = [];
    for (const { part, piece } of await this.#pieces(text, style)) {
      const buffer = new Buffer();
      buffer.addText(piece);
      buffer.guessSegmentProperties();
      shape(part.font, buffer);
      const scale = size / part.font.face.upem;
      const positions = buffer.getGlyphPositions();
      for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, yOffset = 0 } = positions[index] ?? {};
        glyphs.push({
          outline: scaledOutline(part.font.glyphToPath(codepoint), scale),
          advance: xAdvance * scale + spacing * size,
          rise: yOffset * scale,
        });
      }
    }
    return glyphs;
  }

  /** A text cut where another font part has to draw. Throws an Error for a letter that no font has. */
  async #pieces(text: string, style: TextStyle): Promise<{ part: FontPart; piece: string }[]> {
    const pieces: { part: FontPart; piece: string }[] = [];
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const last = pieces.at(-1);
      if (last?.part.covers.has(code)) {
        last.piece += letter;
        continue;
      }
      pieces.push({ part: await this.#partFor(letter, code, style), piece: letter });
    }
    return pieces;
  }

  async #partFor(letter: string, code: number, style: TextStyle): Promise<FontPart> {
    for (const italic of style.italic ? [true, false] : [false]) {
      for (const script of SCRIPTS) {
        const part = await this.#font(script, { ...style, italic });
        if (part?.covers.has(code)) return part;
      }
    }
    throw new Error(
      `The site’s fonts have no “${letter}” (U+${code.toString(16).toUpperCase().padStart(4, '0')}), which a picture needs.`,
    );
  }

  #font(script: (typeof SCRIPTS)[number], style: TextStyle): Promise<FontPart | null> {
    const family = `noto-${style.family}${script === 'armenian' ? '-armenian' : ''}`;
    const weight = style.bold ? 700 : 400;
    // Noto has no Armenian italic.
    const slant = style.italic && script !== 'armenian' ? 'italic' : 'normal';
    const file = join(family, 'files', `${family}-${script}-${weight}-${slant}.woff2`);
    let font = this.#fonts.get(file);
    if (!font) {
      font = readFont(join(this.#packages, '@fontsource', file));
      this.#fonts.set(file, font);
    }
    return font;
  }
}

interface Glyph {
  outline: string;
  advance: number;
  rise: number;
}

async function readFont(file: string): Promise<FontPart> {
  const sfnt = await convert(await readFile(file), 'sfnt');
  const face = new Face(new Blob(Uint8Array.from(sfnt).buffer));
  return { font: new Font(face), covers: new Set(face.collectUnicodes()) };
}

/** A glyph's outline, which is in the font's units and upwards, in CSS pixels and downwards. */
function scaledOutline(outline: string, scale: number): string {
  return outline.replaceAll(
    /(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g,
    (_, x: string, y: string) =>
      `${(Number(x) * scale).toFixed(3)},${(Number(y) * -scale).toFixed(3)}`,
  );
}
