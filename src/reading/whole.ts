/**
 * All of what a page has set, of which it may say nothing or only part: the rest is as in `empty`. What is
 * whole already is returned itself, and so is no change.
 */
export function whole<T extends object>(part: Partial<T> | null | undefined, empty: T): T {
  const isWhole = (value: Partial<T>): value is T =>
    Object.keys(empty).every((key) => key in value);
  return part && isWhole(part) ? part : { ...empty, ...part };
}
