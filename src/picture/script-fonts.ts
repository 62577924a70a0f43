/** A font for a script that the site’s own typefaces do not have, whole in a file for each weight. */
export interface ScriptFont {
  /** The package's name, `@fontsource/` left out. */
  family: string;
  /** The part of Unicode, as the package names its files. */
  part: string;
  /** Languages whose letters have the shapes that the font gives them; all where it is absent. */
  languages?: RegExp;
}

/** Scripts with a package of their own, whose files have its name. */
const OWN_PACKAGES = [
  ...['georgian', 'hebrew', 'arabic', 'ethiopic', 'bengali', 'tamil', 'sinhala'],
  ...['thai', 'lao', 'khmer', 'myanmar'],
];

/**
 * The fonts that come in only where a story needs them: pages take the letters that it has, pictures the
 * outlines. The first that has a letter draws it.
 */
const SCRIPT_FONTS: readonly ScriptFont[] = [
  ...['cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'devanagari'].map((part) => ({
    family: 'noto-sans',
    part,
  })),
  ...OWN_PACKAGES.map((part) => ({ family: `noto-sans-${part}`, part })),
  // Each language writes some of the shared characters in shapes of its own.
  { family: 'noto-sans-jp', part: 'japanese', languages: /^ja\b/i },
  { family: 'noto-sans-kr', part: 'korean', languages: /^ko\b/i },
  { family: 'noto-sans-tc', part: 'chinese-traditional', languages: /^zh-(hant|tw|hk|mo)\b/i },
  { family: 'noto-sans-sc', part: 'chinese-simplified' },
  { family: 'noto-sans-kr', part: 'korean', languages: /^(?!ko\b)/i },
];

/** The fonts that draw a story in a language, by its tag. */
export function scriptFontsFor(language: string): ScriptFont[] {
  return SCRIPT_FONTS.filter(({ languages }) => languages?.test(language) !== false);
}

/** All of the fonts, each once. */
export const ALL_SCRIPT_FONTS: readonly ScriptFont[] = SCRIPT_FONTS.filter(
  ({ part }, index) => SCRIPT_FONTS.findIndex((other) => other.part === part) === index,
);

/** Where the packages have the file of a font in a weight. */
export function scriptFontFile({ family, part }: ScriptFont, weight: '400' | '700'): string {
  return `@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`;
}
