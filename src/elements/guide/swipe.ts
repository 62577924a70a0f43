/** A swipe covers at least this many CSS pixels, and twice as many sideways as up or down. */
const DISTANCE = 48;

/** Where a pointer went down; null when it is not one that swipes. */
export interface SwipeStart {
  pointer: number;
  x: number;
  y: number;
}

/** Begins a swipe. A mouse selects text instead. */
export function swipeStart({
  pointerId,
  pointerType,
  isPrimary,
  clientX,
  clientY,
}: PointerEvent): SwipeStart | null {
  if (pointerType === 'mouse' || !isPrimary) return null;
  return { pointer: pointerId, x: clientX, y: clientY };
}

/** Where a swipe that ends leads: 1 to what follows, -1 to what comes before, 0 nowhere. */
export function swipeStep(start: SwipeStart | null, end: PointerEvent): -1 | 0 | 1 {
  if (start === null || start.pointer !== end.pointerId) return 0;
  const x = end.clientX - start.x;
  const y = end.clientY - start.y;
  if (Math.abs(x) < DISTANCE || Math.abs(x) < 2 * Math.abs(y)) return 0;
  return x < 0 ? 1 : -1;
}
