import { SANS, STAND_IN, textFont } from '../../scene/typefaces.ts';

/** How long labels may wait for their fonts, in milliseconds; then they are drawn in others. */
const FONT_WAIT = 3000;

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

/**
 * Loads the files that draw these texts in the map's weights, before its engine draws them: the
 * engine waits only for the file with the space, and keeps each letter as it first drew it.
 *
 * Never rejects. What cannot be loaded, or not within `wait` milliseconds, is drawn in another font.
 */
export async function loadFontsFor(
  texts: Iterable<string>,
  fonts: FontFaceSet = document.fonts,
  wait = FONT_WAIT,
): Promise<void> {
  await loadFonts(fonts).catch(() => {
    // Without them the reader's own fonts draw the names.
  });
  const letters = [...new Set([' ', ...texts].join(''))].join('');
  const loads = mapFonts().map((font) => fonts.load(font, letters));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, wait);
  });
  await Promise.race([Promise.allSettled(loads), timeUp]);
  clearTimeout(timer);
}

/** The fonts of the map's labels as CSS writes them, named as the engine reads their names. */
function mapFonts(): string[] {
  return Object.values(textFont).map(([name = '', ...others]) => {
    const family = others.find((other) => name.startsWith(other)) ?? name;
    const slant = name.endsWith(' Italic') ? 'italic' : 'normal';
    const weight = name.endsWith(' Bold') ? '700' : '400';
    return `${slant} ${weight} 48px "${family}"`;
  });
}
