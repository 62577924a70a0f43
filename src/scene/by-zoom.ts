/** A number that grows linearly from one zoom to another, and stays what it is before and after. */
export interface ByZoom {
  zooms: readonly [number, number];
  values: readonly [number, number];
}

/** The same at every zoom, or growing. */
export type Sized = number | ByZoom;

/** What a size is at a zoom. */
export function atZoom(size: Sized, zoom: number): number {
  if (typeof size === 'number') return size;
  const [from, to] = size.zooms;
  const [first, last] = size.values;
  const part = Math.min(Math.max((zoom - from) / (to - from), 0), 1);
  return first + (last - first) * part;
}
