/**
 * A number of claims in words: “1 claim”, “44 claims”. One text, not two beside each other: the space
 * between them may be lost in a button's name.
 */
export function claimsText(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}
