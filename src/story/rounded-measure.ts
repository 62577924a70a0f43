/** A measured value as far as its error lets it be written. */
export interface RoundedMeasure {
  /** Rounded to a multiple of `step`. */
  value: number;
  /** The error, rounded as the value is; null where it is not known. */
  error: number | null;
  /** What the value is rounded to: a power of ten, in the value's unit. */
  step: number;
}

/**
 * Rounds a value to the place of its error's first digit, or of its second where the first is a 1 (as
 * the Particle Data Group rounds): 4,276.6 with an error of 111 is 4,280 ± 110; 5.7 with 3.7 is 6 ± 4.
 * Never finer than whole units; to whole units where no error is known. Throws a RangeError for an
 * error that is not above zero.
 */
export function roundedMeasure(value: number, error: number | null = null): RoundedMeasure {
  if (error === null) return { value: Math.round(value), error: null, step: 1 };
  if (!(error > 0)) throw new RangeError(`an error of ${error} says nothing`);
  const power = 10 ** Math.floor(Math.log10(error));
  const first = error / power;
  const step = Math.max(1, first < 1.95 && first >= 1.05 ? power / 10 : power);
  const to = (number: number): number => Math.round(number / step) * step;
  return { value: to(value), error: Math.max(to(error), step), step };
}

/** The error of something measured between two things, each with its own (independent) error. */
export function combinedError(...errors: (number | undefined)[]): number | undefined {
  const known = errors.filter((error) => error !== undefined);
  return known.length === 0 ? undefined : Math.hypot(...known);
}
