/** What cannot be told from another character, or from nothing, by looking at it. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|(?! )\p{Zs}/u;

/** Scripts with letters that look like those of another one. */
const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
};

/** Whether a code point is invisible, or a blank that is not the space. */
export function isHidden(character: string): boolean {
  return HIDDEN.test(character);
}

/** A code point as JSON writes it, `\u00a0`; above U+FFFF as JavaScript does, `\u{e0001}`. */
export function escapedCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** A code point as Unicode writes it: `U+00A0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The script of a letter, of those whose letters look alike; null for any other character. */
export function scriptOf(character: string): keyof typeof SCRIPTS | null {
  const names = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  return names.find((name) => SCRIPTS[name].test(character)) ?? null;
}

/**
 * Text for a terminal, in which no character is hidden and none turns what stands around it: controls,
 * direction marks and odd blanks are escaped. Line feeds stay, and so do the isolates (U+2068, U+2069)
 * that `quoted` sets.
 */
export function visible(text: string): string {
  return Array.from(text, (character) =>
    isHidden(character) && !/[\n\u2068\u2069]/.test(character)
      ? escapedCodePoint(character)
      : character,
  ).join('');
}
