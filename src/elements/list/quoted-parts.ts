/** A part of an excerpt: words that it quotes, with their marks, or what stands around them. */
export interface ExcerptPart {
  text: string;
  quoted: boolean;
}

/**
 * An excerpt apart by its quotation marks, curly, straight or angular. Together the parts are the excerpt,
 * character by character. A mark without its partner quotes nothing.
 */
export function quotedParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(“[^“”]*”|"[^"]*"|“[^“”"]*"|"[^"“”]*”|„.*?[“”]|«.*?»|「.*?」)/su)
    .map((text, index) => ({ text, quoted: index % 2 === 1 }))
    .filter(({ text }) => text);
}
