import * as words from '../../words/words.ts';

/**
 * How words of a story stand among ours, by its language: the marks around a quotation, and what parts two
 * of its texts that stand in one line, where no word of ours may join them.
 */
export type Marks = [open: string, close: string, between: string];

/** Quotation marks as newspapers set them, by language or its first two subtags. All others have those of English. */
const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  az: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['»', '«'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  hu: ['„', '”'],
  hy: ['«', '»'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ka: ['„', '“'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  'zh-hant': ['「', '」'],
  'zh-hk': ['「', '」'],
  'zh-tw': ['「', '」'],
};

/** Languages that are written from right to left: a mark of that direction keeps a line in its order. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)$/;

/** The marks of a story’s language; null where it is the interface’s, whose words join them. */
export function marksOf(tag: string): Marks | null {
  const [language = '', subtag] = tag.toLowerCase().split('-');
  if (language === words.language.tag) return null;
  const [open, close] = QUOTES[`${language}-${subtag}`] ?? QUOTES[language] ?? '“”';
  return [open ?? '“', close ?? '”', RIGHT_TO_LEFT.test(language) ? ' –\u200f ' : ' – '];
}

/** What excerpts begin with that bring their own quotation marks. */
export const QUOTED = /^["“„«»「『]/u;
