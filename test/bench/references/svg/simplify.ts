/** A position in pixels. */
export type Pixel = readonly [number, number];

/** The line with fewer points, nowhere farther off than `tolerance` (Douglas and Peucker). */
export function simplify(line: Pixel[], tolerance: number): Pixel[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  let farthest = 0;
  let index = 0;
  for (const [at, point] of line.entries()) {
    const distance = distanceToSegment(point, first, last);
    if (distance > farthest) [farthest, index] = [distance, at];
  }
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(index), tolerance),
  ];
}

function distanceToSegment([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const along = Math.min(Math.max(part, 0), 1);
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
