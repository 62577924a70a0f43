import { SANS, SERIF } from '../layers/typefaces.ts';
import { fontFiles } from './font-files.ts';

/**
 * Makes the map's fonts known to the document, once; a file is fetched when a letter of it is drawn.
 * A shadow root cannot do that: its font faces are not seen.
 */
export function loadFonts(fonts: FontFaceSet = document.fonts): void {
  const known = new Set([...fonts].map(({ family }) => family.replaceAll('"', '')));
  if (known.has(SANS) || known.has(SERIF)) return;
  for (const { family, url, weight, style, unicodeRange } of fontFiles) {
    fonts.add(
      new FontFace(family, `url(${url})`, { weight, style, unicodeRange, display: 'swap' }),
    );
  }
}
