import * as words from '../../words/words.ts';

/** A way to write the same text with other bytes. */
interface Form {
  /** What it is called, for messages. */
  name: string;
  change: (text: string) => string;
}

const withoutMark: Form = {
  name: words.textForms.withoutMark,
  change: (text) => text.replace(/^\uFEFF/, ''),
};
const lineFeeds: Form = {
  name: words.textForms.lineFeeds,
  change: (text) => text.replaceAll('\r\n', '\n'),
};

/** What editors and file transfers change in a text without anybody seeing it. */
const forms: Form[] = [
  withoutMark,
  lineFeeds,
  { name: words.textForms.withMark, change: (text) => `\uFEFF${text}` },
  {
    name: words.textForms.carriageReturns,
    change: (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  },
  { name: words.textForms.withoutEnd, change: (text) => text.replace(/\n$/, '') },
  { name: words.textForms.withEnd, change: (text) => `${text}\n` },
  { name: words.textForms.composed, change: (text) => text.normalize('NFC') },
  { name: words.textForms.decomposed, change: (text) => text.normalize('NFD') },
];

/**
 * How a text would have to be written to be another one that is known by a test, such as a hash: one
 * or two of the ways in which a text is changed unseen. Null where none leads there.
 */
export function formThat(isWanted: (text: string) => boolean, text: string): string | null {
  for (const one of forms) {
    const first = one.change(text);
    if (first === text) continue;
    if (isWanted(first)) return one.name;
    for (const two of forms) {
      const second = two.change(first);
      if (second !== first && isWanted(second)) return words.textForms.all([one.name, two.name]);
    }
  }
  return null;
}

/** What of a text's form is not seen in an editor: “a byte order mark and line ends of CRLF”; or null. */
export function unseenForm(text: string): string | null {
  const found = [
    ...(text.startsWith('\uFEFF') ? [words.textForms.mark] : []),
    ...(text.includes('\r\n') ? [words.textForms.returns] : []),
  ];
  return found.length === 0 ? null : words.textForms.all(found);
}

/** A text without a byte order mark and with line feeds only. */
export function plainForm(text: string): string {
  return lineFeeds.change(withoutMark.change(text));
}
