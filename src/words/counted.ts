const plurals = new Intl.PluralRules('en');

/**
 * A number with what it counts: “1 claim”, “44 claims”. One text, not two beside each other: the space
 * between them may be lost in a button's name.
 */
export function counted(count: number, noun: string): string {
  return `${count} ${counting(count, noun, `${noun}s`)}`;
}

/** The word that stands beside a number: `one` or `other`, as English has it. */
export function counting(count: number, one: string, other: string): string {
  return plurals.select(count) === 'one' ? one : other;
}

/** A number of claims in words: “1 claim”, “44 claims”. */
export function claimsText(count: number): string {
  return counted(count, 'claim');
}
