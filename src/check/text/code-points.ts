/**
 * Text as Unicode code points, the unit in which the W3C Web Annotation Data Model (section 4.2.5)
 * counts a TextPositionSelector. JavaScript's own string offsets count some characters twice.
 */
export function codePoints(text: string): string[] {
  return Array.from(text);
}
