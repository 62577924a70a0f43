import { Buffer, Direction, shape } from 'harfbuzzjs';
import { type FontPart, FontParts } from './font-parts.ts';
import { decimal } from './picture-svg.ts';
import { seenPieces } from './text-direction.ts';
import { HALO, spacingOf, type TextRun, type TextStyle } from '../scene/labels/text.ts';
import { visualOrder } from './text-order.ts';

/**
 * Draws texts as outlines, letter by letter, with the fonts of the site: the same on every computer,
 * whatever fonts it has. A letter that no font has is drawn as an empty box. For Node.
 */
export class TextOutlines {
  readonly #parts: FontParts;

  /** @param language - tag of the language of the story whose texts they are */
  constructor(language: string) {
    this.#parts = new FontParts(language);
  }

  /** Texts as SVG elements: first their soft edges, then the letters. */
  async svg(runs: readonly TextRun[]): Promise<string> {
    const drawn = (await Promise.all(runs.map((run) => this.#paths(run)))).flat();
    const edge = `stroke-width="${2 * HALO}" stroke-linejoin="round"`;
    return [
      ...drawn.flatMap(({ style: { halo }, path }) =>
        halo === undefined ? [] : [`<g fill="${halo}" stroke="${halo}" ${edge}>${path}</g>`],
      ),
      ...drawn.map(({ style: { fill }, path }) => `<g fill="${fill}">${path}</g>`),
    ].join('');
  }

  /** The characters of a text that no font has, each once: those that are drawn as boxes or left out. */
  async missing(text: string): Promise<string[]> {
    const style: TextStyle = { family: 'sans', size: 1, fill: '' };
    const missing = new Set<string>();
    for (const cluster of clustersOf(text)) {
      if (await this.#whole(cluster, style)) continue;
      for (const letter of cluster) {
        const code = codeOf(letter);
        if (!UNDRAWN.test(letter) && !(await this.#parts.partFor([code], style)))
          missing.add(letter);
      }
    }
    return [...missing];
  }

  /** The texts of a line, from left to right. */
  async #paths(run: TextRun): Promise<{ style: TextStyle; path: string }[]> {
    const { x, y, anchor, rotate = 0 } = run;
    const pieces = await Promise.all(
      seenPieces(run).map(async ({ text, style }) => ({
        style,
        glyphs: await this.#glyphs(text, style),
      })),
    );
    const width = pieces
      .flatMap(({ glyphs }) => glyphs)
      .reduce((sum, { advance }) => sum + advance, 0);
    let left = { start: 0, middle: -width / 2, end: -width }[anchor];
    const turn = rotate === 0 ? '' : ` rotate(${decimal(rotate)})`;
    return pieces.map(({ style, glyphs }) => {
      const shapes = glyphs.map(({ outline, advance, shift, rise }) => {
        const at = `translate(${decimal(left + shift)} ${decimal(-rise)})`;
        left += advance;
        // Edges are drawn on the outlines: their width must not be scaled with the font's units.
        return outline === '' ? '' : `<path transform="${at}" d="${outline}"/>`;
      });
      const path = `<g transform="translate(${decimal(x)} ${decimal(y)})${turn}">${shapes.join('')}</g>`;
      return { style, path };
    });
  }

  /** The glyphs of a text from left to right. */
  async #glyphs(text: string, style: TextStyle): Promise<Glyph[]> {
    const glyphs: Glyph[] = [];
    const set = { ...style, spacing: spacingOf(text, style) };
    for (const { text: run, rightToLeft } of visualOrder(text)) {
      const pieces = await this.#pieces(run, set);
      for (const { part, piece } of rightToLeft ? pieces.reverse() : pieces)
        glyphs.push(...(part ? shaped(part, piece, rightToLeft, set) : [box(set)]));
    }
    return glyphs;
  }

  /** A text cut where another font part has to draw; without one, where none has the letter. */
  async #pieces(text: string, style: TextStyle): Promise<Piece[]> {
    const pieces: Piece[] = [];
    for (const cluster of clustersOf(text)) {
      const last = pieces.at(-1);
      const codes = Array.from(cluster, codeOf);
      if (last?.part && codes.every((code) => last.part?.covers.has(code))) {
        last.piece += cluster;
        continue;
      }
      const found = (await this.#whole(cluster, style)) ?? (await this.#without(cluster, style));
      if (found.piece !== '') pieces.push(found);
    }
    return pieces;
  }

  /** A letter with its marks, in a font that has them all. */
  async #whole(cluster: string, style: TextStyle): Promise<Piece | null> {
    for (const piece of [cluster, cluster.normalize('NFC'), cluster.normalize('NFD')]) {
      const part = await this.#parts.partFor(Array.from(piece, codeOf), style);
      if (part) return { part, piece };
    }
    return null;
  }

  /** A letter without the marks and the invisible characters that no font has beside it. */
  async #without(cluster: string, style: TextStyle): Promise<Piece> {
    const letters = Array.from(cluster).filter((letter) => !UNDRAWN.test(letter));
    const [first = ''] = letters;
    const part = first === '' ? null : await this.#parts.partFor([codeOf(first)], style);
    const marks = letters.slice(1).filter((mark) => part?.covers.has(codeOf(mark)));
    return { part, piece: part ? [first, ...marks].join('') : first };
  }
}

interface Piece {
  /** Null where no font has the letter. */
  part: FontPart | null;
  piece: string;
}

/** A glyph in CSS pixels: outline from the baseline, advance, and shifts to the right and upwards. */
interface Glyph {
  outline: string;
  advance: number;
  shift: number;
  rise: number;
}

/** Characters that show nothing by themselves. */
const UNDRAWN = /^[\p{Cc}\p{Cf}\p{DI}]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

function shaped(
  { font }: FontPart,
  text: string,
  rightToLeft: boolean,
  { size, spacing = 0 }: TextStyle,
): Glyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const scale = size / font.face.upem;
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      outline: scaledOutline(font.glyphToPath(codepoint), scale),
      // A mark on its letter takes no room.
      advance: xAdvance === 0 ? 0 : xAdvance * scale + spacing * size,
      shift: xOffset * scale,
      rise: yOffset * scale,
    };
  });
}

/** An empty box, where no font has a letter. */
function box({ size, spacing = 0 }: TextStyle): Glyph {
  const [width, height, line] = [0.56, 0.7, 0.06].map((ems) => ems * size) as [
    number,
    number,
    number,
  ];
  const side = 0.05 * size;
  const outer = `M${decimal(side)},0V${decimal(-height)}H${decimal(side + width)}V0Z`;
  const inner = `M${decimal(side + line)},${decimal(-line)}H${decimal(side + width - line)}V${decimal(line - height)}H${decimal(side + line)}Z`;
  return { outline: outer + inner, advance: width + 2 * side + spacing * size, shift: 0, rise: 0 };
}

/** A glyph's outline, which is in the font's units and upwards, in CSS pixels and downwards. */
function scaledOutline(outline: string, scale: number): string {
  return outline.replaceAll(
    /(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g,
    (_, x: string, y: string) =>
      `${(Number(x) * scale).toFixed(3)},${(Number(y) * -scale).toFixed(3)}`,
  );
}
