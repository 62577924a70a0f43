/** A part of what an element has rendered, which has to be there by now. */
export function rendered<Part>(part: Part | null): Part {
  if (part === null) throw new Error('The map has not been rendered yet.');
  return part;
}
