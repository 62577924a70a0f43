import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { Blob, Face, Font } from 'harfbuzzjs';
import type { TextStyle } from '../scene/labels/text.ts';
import { scriptFontsFor } from './script-fonts.ts';

/** Part of a typeface: the font packages cut it by script. */
export interface FontPart {
  font: Font;
  /** Code points that it can draw. */
  covers: ReadonlySet<number>;
}

/** A file of a font package, without its weight and slant. */
interface PartName {
  /** The package's name, `@fontsource/` left out. */
  family: string;
  script: string;
  /** Whether there is a bold and an italic. */
  bold: boolean;
  italic: boolean;
}

/** The scripts of the site's own fonts, and others for pictures only; the first that has a letter draws it. */
function partNames(family: TextStyle['family'], language: string): PartName[] {
  const own = `noto-${family}`;
  const part = (name: string, script: string, bold = true, italic = false): PartName => ({
    family: name,
    script,
    bold,
    italic,
  });
  return [
    ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'].map(
      (script) => part(own, script, true, true),
    ),
    part(`${own}-armenian`, 'armenian'),
    ...scriptFontsFor(language).map((font) => part(font.family, font.part)),
    // Arrows and signs: the whole font stands in its Latin file.
    part('noto-sans-math', 'latin', false),
  ];
}

const require = createRequire(import.meta.url);

/** The font files of the packages, each read once and only when a letter needs it. */
export class FontParts {
  readonly #parts = new Map<string, Promise<FontPart>>();
  readonly #language: string;

  /** @param language - tag of the language whose shapes letters have that several write */
  constructor(language: string) {
    this.#language = language;
  }

  /** The first part that can draw all of some code points in a style, upright where it has no italic. */
  async partFor(codes: readonly number[], style: TextStyle): Promise<FontPart | null> {
    for (const italic of style.italic ? [true, false] : [false]) {
      for (const name of partNames(style.family, this.#language)) {
        if (italic && !name.italic) continue;
        const part = await this.#part(name, style.bold === true && name.bold, italic);
        if (codes.every((code) => part.covers.has(code))) return part;
      }
    }
    return null;
  }

  #part({ family, script }: PartName, bold: boolean, italic: boolean): Promise<FontPart> {
    const face = `${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}`;
    const file = `@fontsource/${family}/files/${family}-${script}-${face}.woff2`;
    let part = this.#parts.get(file);
    if (!part) {
      part = readFont(require.resolve(file));
      this.#parts.set(file, part);
    }
    return part;
  }
}

/** Reads a font file of a package. */
export async function readFont(file: string): Promise<FontPart> {
  const sfnt = await convert(await readFile(file), 'sfnt');
  const face = new Face(new Blob(Uint8Array.from(sfnt).buffer));
  return { font: new Font(face), covers: new Set(face.collectUnicodes()) };
}
