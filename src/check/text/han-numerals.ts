/** Digits in Chinese characters; a run of them alone is read digit by digit: 二〇三四. */
const DIGITS = '〇一二三四五六七八九';

/** Powers of ten below ten thousand, which multiply the digit before them: 三百五十. */
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Words behind digits that the CLDR has not: 3千. */
export const HAN_SCALES: [string, number][] = [
  ['百', 2],
  ['千', 3],
];

/** A run of digits and powers; not behind digits of other scripts, nor behind “some”: 数十 has no number. */
const RUN = /(?<![\p{Nd}数何幾])[〇零一二三四五六七八九十百千]+/gu;

/**
 * A text in which numbers in Chinese characters stand in digits: 漁師三人 becomes 漁師3人. Ten thousand
 * and more stay words, as they do behind digits: 三万 becomes 3万.
 */
export function withHanDigits(text: string): string {
  return text.replaceAll(RUN, (run) => String(valueOf(run.replaceAll('零', '〇'))));
}

function valueOf(run: string): number {
  const characters = Array.from(run);
  if (characters.every((character) => DIGITS.includes(character)))
    return Number(characters.map((character) => DIGITS.indexOf(character)).join(''));
  let sum = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const power = POWERS[character];
    if (power === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit ?? 1) * power;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
