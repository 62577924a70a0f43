import type { Excerpt } from '../story/schema/types.ts';
import type { Claim, Story } from '../story/story.ts';

/** An excerpt of more words is named by its first and its last ones. */
const LONGEST = 12;
/** How many words name each end of a long excerpt. */
const END_WORDS = 4;

/**
 * The article's address, at the words of a claim: a text fragment (WICG, “URL Fragment Text
 * Directives”), which browsers that do not know it ignore. Null where the article's address is not
 * known or leads elsewhere than to the web.
 */
export function sourceLink(
  { source }: Pick<Story, 'source'>,
  { excerpt }: Pick<Claim, 'excerpt'>,
): string | null {
  if (source.url === null || !URL.canParse(source.url)) return null;
  const url = new URL(source.url);
  if (!['http:', 'https:'].includes(url.protocol)) return null;
  return `${url.href}${url.hash === '' && !url.href.endsWith('#') ? '#' : ''}${textDirective(excerpt)}`;
}

/** `:~:text=prefix-,start,end,-suffix`; without what an excerpt does not have. */
export function textDirective({ exact, prefix, suffix }: Excerpt): string {
  const words = wordsOf(exact);
  // Only a range may reach over the end of a paragraph.
  const long = words.length > LONGEST || /\n/.test(exact.trim());
  const cut = Math.min(END_WORDS, Math.floor(words.length / 2));
  const parts =
    long && cut > 0
      ? [words.slice(0, cut).join(' '), words.slice(-cut).join(' ')]
      : [words.join(' ')];
  const before = contextBefore(prefix);
  const after = contextAfter(suffix);
  return `:~:text=${[
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...parts.map(encoded),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',')}`;
}

/** The whole words of the same paragraph directly before the excerpt. */
function contextBefore(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  // The prefix is cut after a number of characters: its first word may have lost its beginning.
  const whole = line.length < prefix.length ? line : line.replace(/^\S*/, '');
  return wordsOf(whole).join(' ');
}

/** The whole words of the same paragraph directly after the excerpt. */
function contextAfter(suffix: string): string {
  const line = suffix.split('\n')[0] ?? '';
  const whole = line.length < suffix.length ? line : line.replace(/\S*$/, '');
  const words = wordsOf(whole);
  // Punctuation alone tells no two places apart.
  return words.some((word) => /[\p{L}\p{N}]/u.test(word)) ? words.join(' ') : '';
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Percent-encoded, with the dash too: it and the comma have a meaning in a text directive. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('-', '%2D')
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
