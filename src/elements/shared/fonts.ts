import { SANS, STAND_IN } from '../../scene/typefaces.ts';

/**
 * Makes the map's fonts known to the document, once; a file is fetched when a letter of it is drawn.
 * A shadow root cannot do that: its font faces are not seen. A page that declares the families
 * itself, or their stand-in as the project's own pages do at first, keeps its own files, and the list of
 * ours is not loaded.
 */
export async function loadFonts(fonts: FontFaceSet = document.fonts): Promise<void> {
  const known = new Set([...fonts].map(({ family }) => family.replaceAll('"', '')));
  if (known.has(SANS) || known.has(STAND_IN)) return;
  const { fontFiles } = await import('./font-files.ts');
  // Another map of the page may have been faster.
  if ([...fonts].some(({ family }) => family.replaceAll('"', '') === SANS)) return;
  for (const { family, url, weight, style, unicodeRange } of fontFiles) {
    fonts.add(
      new FontFace(family, `url(${url})`, { weight, style, unicodeRange, display: 'swap' }),
    );
  }
}
