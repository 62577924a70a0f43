/** The bytes of a file that a request asks for, the last one included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a request's `Range` header (RFC 9110, section 14.2), of which only one range from a position on.
 *
 * @param size - how many bytes the file has
 * @returns null for all of it: without the header, with another kind of range, behind the file's end
 */
export function byteRange(header: string | undefined, size: number): ByteRange | null {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || Number(from) >= size) return null;
  const end = to ? Math.min(Number(to), size - 1) : size - 1;
  return Number(from) <= end ? { start: Number(from), end } : null;
}

/** What an answer with a part of a file says of it. */
export function contentRange({ start, end }: ByteRange, size: number): string {
  return `bytes ${start}-${end}/${size}`;
}
