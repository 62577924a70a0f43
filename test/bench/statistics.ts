/** The middle value; the mean of the two in the middle of an even number. Null of none. */
export function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

type Values = readonly (number | null | undefined)[];

/** The median of all values that there are. */
export function medianOf(values: Values): number | null {
  return median(values.filter((value) => value != null));
}

/** The median of what two pages give in the same round, combined; rounds that lack one are left out. */
export function pairedMedian(
  ours: Values,
  theirs: Values,
  combine: (our: number, their: number) => number,
): number | null {
  return median(
    ours.flatMap((our, round) => {
      const their = theirs[round];
      return our == null || their == null ? [] : [combine(our, their)];
    }),
  );
}
