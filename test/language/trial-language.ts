import type { Story } from '../../src/story/story.ts';
import type { Words } from '../../src/words/words.ts';

/** What begins and ends a text of the table in the trial language, and a text of the story. */
const [SAID, TOLD] = [
  ['⟦', '⟧'],
  ['⟪', '⟫'],
];

/** Entries that are no words: the language itself. It is written from right to left, which English isn’t, and has its dates in letters that English has not. */
const CODES: Readonly<Record<string, string>> = {
  tag: 'en',
  direction: 'rtl',
  locale: 'ru',
};

/** A language that says what English says, in brackets. */
export function trialLanguage(english: Words): Words {
  return said(english) as Words;
}

function said(value: unknown): unknown {
  if (typeof value === 'string') return `${SAID[0]}${value}${SAID[1]}`;
  if (typeof value === 'function')
    return (...args: unknown[]) => written((value as (...all: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, CODES[name] ?? said(entry)]),
  );
}

/** What a function of the table writes: a text, a phrase in pieces, or a problem. */
function written(value: unknown): unknown {
  return Array.isArray(value) ? [SAID[0], ...(value as unknown[]), SAID[1]] : said(value);
}

/** Fields of a story that are shown as they are. */
const PROSE = new Set(
  'title summary publisher credit label name text note exact words circumstance counted method errorBasis basis precisionNote provenance usedBy within what as to term short placesLicence dividedBy brief'.split(
    ' ',
  ),
);

/** A story in which each text that comes from its files is in brackets of its own. */
export function bracketed(story: Story): Story {
  return JSON.parse(
    JSON.stringify(story, (key, value: unknown) => {
      if (key === 'notShown' || key === 'about')
        return (value as string[]).map((text) => `${TOLD[0]}${text}${TOLD[1]}`);
      return typeof value === 'string' && PROSE.has(key) ? `${TOLD[0]}${value}${TOLD[1]}` : value;
    }),
  ) as Story;
}

/** The pieces of a text with Latin letters that stand in no brackets. */
function unbracketed(text: string): string[] {
  const outside = text.replaceAll(/[⟦⟪][^⟦⟧⟪⟫]*[⟧⟫]/g, '\n');
  if (outside !== text) return unbracketed(outside);
  const pieces = text.split('\n').map((piece) => piece.trim());
  return pieces.filter((piece) => /\p{Script=Latin}/u.test(piece));
}

/** Attributes that are read or heard. */
const ATTRIBUTES =
  'alt aria-description aria-label aria-roledescription aria-valuetext data-label label of placeholder title'.split(
    ' ',
  );

/** What of a page nobody reads as words of the page. */
const NO_WORDS = [
  'script',
  'style',
  // Code to paste; its words are in the table.
  'pre',
].join();

/** What metadata says in words; the rest are codes and addresses. */
const METADATA =
  'meta:is([name=description],[property$=title],[property$=description],[property$=site_name],[property$=alt])';

/** What a tree says, in texts and attributes, that is in no brackets. */
export function saidInEnglish(root: ParentNode & Node): string[] {
  const copy = root.cloneNode(true) as ParentNode & Node;
  for (const element of copy.querySelectorAll(NO_WORDS)) element.remove();
  const attributes = [...copy.querySelectorAll('*')].flatMap((element) =>
    [...ATTRIBUTES, ...(element.matches(METADATA) ? ['content'] : [])].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  );
  return [copy.textContent ?? '', ...attributes].flatMap(unbracketed);
}
