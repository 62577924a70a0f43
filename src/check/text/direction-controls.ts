/** What opens a direction and what ends it (UAX #9): an isolate, an embedding or an override. */
const ISOLATES = /[\u2066-\u2068]/;
const EMBEDDINGS = /[\u202A\u202B\u202D\u202E]/;
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The first control of direction in a text that has no partner there, or null: one that opens and is not
 * ended before the paragraph is, or ends what was not opened. Such a text turns what stands around it.
 */
export function unpairedControl(text: string): string | null {
  if (text.search(CONTROLS) < 0) return null;
  for (const paragraph of text.split(/\n|\r|\u2029/)) {
    const open: string[] = [];
    for (const [control] of paragraph.matchAll(CONTROLS)) {
      if (ISOLATES.test(control) || EMBEDDINGS.test(control)) open.push(control);
      else {
        const begun = open.pop();
        const ends = control === '\u2069' ? ISOLATES : EMBEDDINGS;
        if (begun === undefined || !ends.test(begun)) return begun ?? control;
      }
    }
    if (open[0] !== undefined) return open[0];
  }
  return null;
}
