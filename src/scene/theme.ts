/** Light or dark. */
export type Theme = 'light' | 'dark';

/** What a browser supports that tells light from dark in a colour; others get the light palette alone. */
export const THEMED_COLOURS = 'color: light-dark(red, red)';

/** Kebab-case name of a palette entry's CSS custom property, such as `--cm-ink-soft`. */
export function propertyName(key: string): string {
  return `--cm-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
