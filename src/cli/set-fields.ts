import { findNodeAtLocation, type Edit, type Node } from 'jsonc-parser';

/**
 * The changes that give an object of a JSON text some fields: in place where a field has another value,
 * and behind its last one, indented like it, where it lacks them. None for what it has already.
 */
export function setFields(
  text: string,
  object: Node,
  fields: Readonly<Record<string, string | number>>,
): Edit[] {
  const inPlace: Edit[] = [];
  const added: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const content = JSON.stringify(value);
    const node = findNodeAtLocation(object, [name]);
    if (!node) added.push(`${JSON.stringify(name)}: ${content}`);
    else if (node.value !== value)
      inPlace.push({ offset: node.offset, length: node.length, content });
  }
  if (added.length === 0) return inPlace.sort((one, two) => one.offset - two.offset);
  const last = object.children?.at(-1);
  const from = object.offset + 1;
  const blank = last ? (/\s*$/.exec(text.slice(from, last.offset))?.[0] ?? '') : '';
  const offset = last ? last.offset + last.length : from;
  const between = `,${blank === '' ? ' ' : blank}`;
  const content = (last ? between : '') + added.join(between);
  return [...inPlace, { offset, length: 0, content }].sort((one, two) => one.offset - two.offset);
}

/** A text after changes that do not overlap, in the order in which they come. */
export function edited(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.flatMap(({ offset, length, content }) => {
    const before = text.slice(from, offset);
    from = offset + length;
    return [before, content];
  });
  return [...parts, text.slice(from)].join('');
}
