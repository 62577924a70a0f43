/** A way to write the same text with other bytes. */
interface Form {
  /** What it is called, for messages. */
  name: string;
  change: (text: string) => string;
}

const withoutMark: Form = {
  name: 'without the byte order mark (U+FEFF) at its start',
  change: (text) => text.replace(/^\uFEFF/, ''),
};
const lineFeeds: Form = {
  name: 'with line ends of LF (U+000A) instead of CRLF (U+000D U+000A)',
  change: (text) => text.replaceAll('\r\n', '\n'),
};

/** What editors and file transfers change in a text without anybody seeing it. */
const forms: Form[] = [
  withoutMark,
  lineFeeds,
  { name: 'with a byte order mark (U+FEFF) at its start', change: (text) => `\uFEFF${text}` },
  {
    name: 'with line ends of CRLF (U+000D U+000A) instead of LF (U+000A)',
    change: (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  },
  { name: 'without the line feed at its end', change: (text) => text.replace(/\n$/, '') },
  { name: 'with a line feed at its end', change: (text) => `${text}\n` },
  { name: 'in Unicode’s composed form (NFC)', change: (text) => text.normalize('NFC') },
  { name: 'in Unicode’s decomposed form (NFD)', change: (text) => text.normalize('NFD') },
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
      if (second !== first && isWanted(second)) return `${one.name} and ${two.name}`;
    }
  }
  return null;
}

/** What of a text's form is not seen in an editor: “a byte order mark and line ends of CRLF”; or null. */
export function unseenForm(text: string): string | null {
  const found = [
    ...(text.startsWith('\uFEFF') ? ['a byte order mark (U+FEFF) at its start'] : []),
    ...(text.includes('\r\n') ? ['line ends of CRLF (U+000D U+000A)'] : []),
  ];
  return found.length === 0 ? null : found.join(' and ');
}

/** A text without a byte order mark and with line feeds only. */
export function plainForm(text: string): string {
  return lineFeeds.change(withoutMark.change(text));
}
