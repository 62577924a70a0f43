/** Invisible characters that come along when text is copied. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** What stands around an address in a sentence, in brackets, in quotation marks or in Markdown. */
const BEFORE = /^[\s#!/?&(<[{"'“„‘«*_]+/u;
const AFTER = /[\s+#.,:;!?…)>\]}"'“”‘’»*_|\\^`&=]+$/u;

/**
 * What the part of an address after `#` can have been before chat, mail or a text program handed it on:
 * as it is, with `%3D` for `=` (once or twice), `&amp;` for `&`, `=3D` of quoted-printable mail, a dash
 * for a hyphen, in capitals, or with the end of the sentence after it. The likeliest comes first.
 */
export function handedOn(fragment: string): string[] {
  const decoded = [fragment];
  for (let round = 0; round < 3; round++) {
    const last = decoded.at(-1) ?? '';
    const next = percentDecoded(last);
    if (next === last) break;
    decoded.push(next);
  }
  const cleaned = decoded.map(cleanedText);
  const all = decoded.flatMap((text, index) => [text, cleaned[index] ?? text]);
  return [...new Set([...all, ...cleaned.map((text) => text.toLowerCase())])];
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function cleanedText(text: string): string {
  return text
    .replace(/:~:.*$/s, '')
    .replaceAll(UNSEEN, '')
    .replaceAll(/&(?:amp;|#38;|#x26;)+/gi, '&')
    .replaceAll(/&(?:[lg]t|quot|apos|nbsp|#\w+);?/gi, ' ')
    .replaceAll(/=3D/gi, '=')
    .replaceAll(/=?[\r\n]+/g, '')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replace(BEFORE, '')
    .replace(AFTER, '');
}
