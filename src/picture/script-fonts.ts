/** A font for a script that the site’s own typefaces do not have, whole in a file for each weight. */
export interface ScriptFont {
  /** The package's name, `@fontsource/` left out. */
  family: string;
  /** The part of Unicode, as the package names its files. */
  part: string;
  /** Languages whose letters have the shapes that the font gives them; all where it is absent. */
  languages?: RegExp;
}

/**
 * The fonts that come in only where a story needs them: pages take the letters that it has, pictures the
 * outlines. The first that has a letter draws it.
 */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  ...['cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'devanagari'].map((part) => ({
    family: 'noto-sans',
    part,
  })),
  ...['georgian', 'hebrew', 'arabic'].map((part) => ({ family: `noto-sans-${part}`, part })),
  // Chinese writes some of these characters in other shapes.
  { family: 'noto-sans-jp', part: 'japanese', languages: /^ja\b/i },
];

/** Where the packages have the file of a font in a weight. */
export function scriptFontFile({ family, part }: ScriptFont, weight: '400' | '700'): string {
  return `@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`;
}
