import sansLatin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import sansLatinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import sansCyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import sansArmenian400 from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url';
import sansLatin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import sansLatinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?url';
import sansCyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff2?url';
import sansArmenian700 from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-700-normal.woff2?url';
import serifLatin400 from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2?url';
import serifLatinExt400 from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff2?url';
import serifCyrillic400 from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-normal.woff2?url';
import serifArmenian400 from '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-400-normal.woff2?url';
import serifLatin700 from '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2?url';
import serifLatinExt700 from '@fontsource/noto-serif/files/noto-serif-latin-ext-700-normal.woff2?url';
import serifCyrillic700 from '@fontsource/noto-serif/files/noto-serif-cyrillic-700-normal.woff2?url';
import serifArmenian700 from '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-700-normal.woff2?url';
import serifLatin400Italic from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url';
import serifLatinExt400Italic from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff2?url';
import serifCyrillic400Italic from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-italic.woff2?url';
import { SANS, SERIF } from '../../scene/typefaces.ts';

/** A font file of the map's typefaces, for the part of Unicode that it draws. */
export interface FontFile {
  family: string;
  url: string;
  weight: string;
  style: string;
  unicodeRange: string;
}

/** As the font packages cut their files. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExtended:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  armenian: 'U+0308,U+0530-058F,U+2010,U+2024,U+25CC,U+FB13-FB17',
};

function face(
  family: string,
  url: string,
  weight: string,
  style: string,
  unicodeRange: string,
): FontFile {
  return { family, url, weight, style, unicodeRange };
}

/** Noto (SIL Open Font License 1.1) for Latin with ə ş ğ, Cyrillic and Armenian. */
export const fontFiles: FontFile[] = [
  face(SANS, sansLatin400, '400', 'normal', ranges.latin),
  face(SANS, sansLatinExt400, '400', 'normal', ranges.latinExtended),
  face(SANS, sansCyrillic400, '400', 'normal', ranges.cyrillic),
  face(SANS, sansArmenian400, '400', 'normal', ranges.armenian),
  face(SANS, sansLatin700, '700', 'normal', ranges.latin),
  face(SANS, sansLatinExt700, '700', 'normal', ranges.latinExtended),
  face(SANS, sansCyrillic700, '700', 'normal', ranges.cyrillic),
  face(SANS, sansArmenian700, '700', 'normal', ranges.armenian),
  face(SERIF, serifLatin400, '400', 'normal', ranges.latin),
  face(SERIF, serifLatinExt400, '400', 'normal', ranges.latinExtended),
  face(SERIF, serifCyrillic400, '400', 'normal', ranges.cyrillic),
  face(SERIF, serifArmenian400, '400', 'normal', ranges.armenian),
  face(SERIF, serifLatin700, '700', 'normal', ranges.latin),
  face(SERIF, serifLatinExt700, '700', 'normal', ranges.latinExtended),
  face(SERIF, serifCyrillic700, '700', 'normal', ranges.cyrillic),
  face(SERIF, serifArmenian700, '700', 'normal', ranges.armenian),
  face(SERIF, serifLatin400Italic, '400', 'italic', ranges.latin),
  face(SERIF, serifLatinExt400Italic, '400', 'italic', ranges.latinExtended),
  face(SERIF, serifCyrillic400Italic, '400', 'italic', ranges.cyrillic),
];
