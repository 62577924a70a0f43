/** The part of the `edtf` package that this project uses; the package brings no types of its own. */
declare module 'edtf' {
  /** Which dates to accept: up to which level of EDTF, and which of its types. */
  interface Constraints {
    level: 0 | 1 | 2 | 3;
    types: ('Date' | 'Interval' | 'Season' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set')[];
  }
  /** A parsed date: its first and last instant in UTC ms; null or ±Infinity where an end is open. */
  interface Extent {
    min: number | null;
    max: number | null;
  }
  /** Throws when the text is not EDTF or not within the constraints. */
  export default function edtf(text: string, constraints: Constraints): Extent;
}
