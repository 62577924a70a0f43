/**
 * Scripts that one language alone, or nearly alone, is written in, with its BCP 47 tag. The gazetteer does
 * not say which language a name is in: of Arabic, Cyrillic, Han, Devanagari or Ethiopic letters, only who
 * reads them can say.
 */
const ONE_LANGUAGE: readonly [script: RegExp, language: string][] = [
  [/^[\p{Script=Georgian}\P{L}]+$/u, 'ka'],
  [/^[\p{Script=Armenian}\P{L}]+$/u, 'hy'],
  [/^[\p{Script=Hebrew}\P{L}]+$/u, 'he'],
  [/^[\p{Script=Greek}\P{L}]+$/u, 'el'],
  [/^[\p{Script=Thai}\P{L}]+$/u, 'th'],
  [/^[\p{Script=Khmer}\P{L}]+$/u, 'km'],
  [/^[\p{Script=Lao}\P{L}]+$/u, 'lo'],
  [/^[\p{Script=Myanmar}\P{L}]+$/u, 'my'],
  [/^[\p{Script=Sinhala}\P{L}]+$/u, 'si'],
  [/^[\p{Script=Tamil}\P{L}]+$/u, 'ta'],
  [/^[\p{Script=Hangul}\P{L}]+$/u, 'ko'],
];

/** The language that a name is in, by its letters alone; null where that does not tell. */
export function languageByScript(name: string): string | null {
  if (!/\p{L}/u.test(name)) return null;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  return ONE_LANGUAGE.find(([script]) => script.test(name))?.[1] ?? null;
}

/** Whether a name is written in another script than the Latin. */
export function isOtherScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}
