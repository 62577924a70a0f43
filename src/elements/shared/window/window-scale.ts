/** Below this, a scale is none: widths are rounded to pixels. */
const ROUNDED = 0.01;

/**
 * How large the window shows an element’s pixels: pages put maps into what they scale, such as slides, by
 * a transform or by zoom. What is asked of the window, boxes and pointers, is in the window’s pixels.
 */
export function windowScale(element: Element): number {
  const { width } = element.getBoundingClientRect();
  const scale = width / element.clientWidth;
  // Where nothing is laid out, there is no scale.
  return Number.isFinite(scale) && scale > 0 && Math.abs(scale - 1) > ROUNDED ? scale : 1;
}

/** Where on an element a pointer is, in the element’s pixels. */
export function pointOn(
  element: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): [x: number, y: number] {
  const { left, top } = element.getBoundingClientRect();
  const scale = windowScale(element);
  return [(clientX - left) / scale, (clientY - top) / scale];
}
