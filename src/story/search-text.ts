/** Quotation marks and apostrophes of many scripts, and characters that cannot be seen. */
const UNHEARD = /["'`´‘-‟«»‹›′-‷ʹ-ʿ՚׳״\p{Default_Ignorable_Code_Point}]/gu;
const DASHES = /[\p{Pd}−]/gu;
/** Figures in groups: 4,400 or 4.400 or 1,00,000, and with blanks 4 400. */
const GROUPED = /\d+(?:[.,٬]\d+)+/g;
const SPACED = /\d+(?: \d+)+/g;
/** Such groups as far as they are thousands: not in 3.14, not in 1993 400. */
const THOUSANDS = /^\d{1,3}([.,٬ ]\d{2,3})*[.,٬ ]\d{3}(?=[.,]\d+$|$)/;

/**
 * Text as it is searched: without case, accents, quotation marks and apostrophes, a blank for a dash,
 * and figures in western digits without separators of thousands. “Çavuşoğlu’s 4,400” becomes
 * “cavusoglus 4400”.
 */
export function searchText(text: string): string {
  return joined(plain(text), SPACED);
}

/**
 * Whether all words that a reader looks for occur in a text that {@link searchText} has written.
 * Punctuation around a word does not count. “4 400” is one number or two.
 */
export function occurs(words: string, text: string): boolean {
  const separate = plain(words);
  return [separate, joined(separate, SPACED)].some((reading) =>
    reading.split(' ').every((word) => text.includes(word.replaceAll(/^\p{P}+|\p{P}+$/gu, ''))),
  );
}

function plain(text: string): string {
  const letters = text
    .replaceAll(UNHEARD, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(DASHES, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return joined(letters, GROUPED).toLowerCase().replaceAll('ı', 'i');
}

/** Leaves the separators of thousands out of the figures that are found. */
function joined(text: string, figures: RegExp): string {
  return text.replaceAll(figures, (figure) =>
    figure.replace(THOUSANDS, (thousands) => thousands.replaceAll(/\D/g, '')),
  );
}
