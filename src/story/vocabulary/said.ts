import type { Claim as ClaimData } from '../schema/types.ts';

/** Where a pair of marks stands in a text. */
type Span = [start: number, end: number];

/** A quotation mark with what stands beside it. */
interface Mark {
  sign: string;
  at: number;
  /** As a mark that opens stands: nothing before it, something behind it. */
  opens: boolean;
  /** As one that closes. */
  closes: boolean;
  after: string;
}

const MARKS = /["'“”„‟‘’‚‛«»‹›「」『』〝〞〟﹁﹂﹃﹄]/gu;

/** By which marks each closes that opens; those that need to stand as such are opened and closed by either. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”“',
  '"': '"”',
  '‘': '’',
  '‛': '’',
  '‚': '‘’',
  "'": "'",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
};

/** Those that open only where something follows them, and nothing stands before. */
const EITHER = /["'”»›]/;

/** Those that are apostrophes, too: they close nothing but the mark that was opened last. */
const APOSTROPHE = /['’]/;

/** Writing without blanks, in which a mark between two letters is one of quotation. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

/** What stands before a mark that opens: nothing, a blank, a bracket, a dash, another such mark. */
const FREE = /^$|[\s([{<—–…/\u200e\u200f\u2066-\u2069]|[“„‘‚«‹「『:־-]/u;

/** What follows one that closes. */
const ENDS = /^$|[\s)\]}>—–….,;:!?/\u200e\u200f\u2066-\u2069]|[”’»›」』]/u;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** What a year or a shortened word begins with behind an apostrophe: ’90s, ’em. */
const SHORTENED = /^(?:\p{N}|(?:em|til|tis|twas|cause|n)\b)/iu;

/**
 * Where words stand that an excerpt quotes, with their marks: begin and end by turns, in UTF-16 units; an end
 * that is the excerpt's is left out. A quotation within one is a part of it. A mark without its partner,
 * an apostrophe, and what Hebrew writes before the last letter of an abbreviation quote nothing.
 */
export function saidIn(excerpt: string): number[] {
  const whole = outermost(pairs(excerpt)).flat();
  return whole.at(-1) === excerpt.length ? whole.slice(0, -1) : whole;
}

/** What a claim knows of where it is quoted: nothing where it is not, or all of its excerpt is. */
export function saidOf({ voice, excerpt }: Pick<ClaimData, 'voice' | 'excerpt'>): {
  said?: number[];
} {
  if (voice !== 'quoted') return {};
  const said = saidIn(excerpt.exact);
  return said.length === 1 && said[0] === 0 ? {} : { said };
}

/** Each mark with its partner. */
function pairs(text: string): Span[] {
  const found: Span[] = [];
  let open: { sign: string; at: number }[] = [];
  for (const mark of marksIn(text)) {
    const { sign, at, opens } = mark;
    const reach = APOSTROPHE.test(sign) ? open.slice(-1) : open;
    const partner = reach.findLast((one) => CLOSING[one.sign]?.includes(sign));
    const nested = opens && EITHER.test(sign) && partner?.sign === sign;
    if (partner && !nested && closesHere(mark, partner.sign, text)) {
      found.push([partner.at, at + 1]);
      open = open.slice(0, open.indexOf(partner));
    } else if (opensHere(mark, open.at(-1)?.sign, text)) open.push({ sign, at });
  }
  return found;
}

function closesHere(
  { sign, at, opens, closes, after }: Mark,
  partner: string,
  text: string,
): boolean {
  // Where it could be either: by how it stands.
  if (partner !== sign && /[“”«»‹›‘]/.test(sign) && opens && CLOSING[sign] !== partner)
    return false;
  if (sign === '"' && partner !== '"') return closes;
  if (!APOSTROPHE.test(sign)) return true;
  if (opens || (LETTER.test(after) && !UNSPACED.test(after))) return false;
  // “the soldiers’ camp’”: the last of them closes, where no other opens before it.
  const rest = text.slice(at + 1);
  const plural = /s$/i.test(text.slice(0, at)) && /^ \p{L}/u.test(rest);
  return !(plural && /^[^‘'"“”]*[^\s‘]['’](?![\p{L}\p{N}])/u.test(rest));
}

function opensHere(
  { sign, at, opens, closes }: Mark,
  last: string | undefined,
  text: string,
): boolean {
  if (CLOSING[sign] === undefined) return false;
  // A paragraph of a long quotation begins with its mark anew.
  if (sign === last && /\n\s*$/.test(text.slice(0, at))) return false;
  if (/['‘]/.test(sign) && SHORTENED.test(text.slice(at + 1))) return false;
  return EITHER.test(sign) ? opens || (sign === '"' && !closes) : true;
}

function* marksIn(text: string): Generator<Mark> {
  for (const { 0: sign, index: at } of text.matchAll(MARKS)) {
    const before = /.$/su.exec(text.slice(0, at))?.[0] ?? '';
    const after = /^./su.exec(text.slice(at + 1))?.[0] ?? '';
    if (isInWord(sign, text.slice(0, at), text.slice(at + 1), before, after)) continue;
    const [free, ends] = [FREE.test(before), ENDS.test(after)];
    yield { sign, at, after, opens: free && !ends, closes: ends && !free };
  }
}

/** Whether a mark is a letter's: an apostrophe, or gershayim before the last letter of an abbreviation. */
function isInWord(
  sign: string,
  left: string,
  right: string,
  before: string,
  after: string,
): boolean {
  if (!LETTER.test(before) || !LETTER.test(after)) return false;
  if (/["”“]/.test(sign)) {
    const [many = ''] = /\p{sc=Hebrew}*$/u.exec(left) ?? [];
    const [next = ''] = /^\p{sc=Hebrew}*/u.exec(right) ?? [];
    return many !== '' && (next.length === 1 || (next !== '' && many.length > 2));
  }
  return /['’‘]/.test(sign) && !UNSPACED.test(before) && !UNSPACED.test(after);
}

/** Those that stand in no other. */
function outermost(spans: readonly Span[]): Span[] {
  return spans
    .filter(([start, end]) => !spans.some(([from, to]) => from < start && end < to))
    .sort(([one], [other]) => one - other);
}
