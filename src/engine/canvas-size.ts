/**
 * Canvas pixels for each CSS pixel while tiles arrive. Nobody sees these frames, the poster is above
 * them, and where WebGL is drawn in software each full one takes some 200 ms.
 */
export const UNSEEN_PIXEL_RATIO = 0.1;

/**
 * Whether a canvas has far fewer pixels than the engine asks for. When a map that was a pixel wide grows, a
 * busy browser may still report a buffer of 1 × 1; MapLibre takes it for the largest that the graphics card can
 * do, and keeps to it. No card is that small: the tenth of a pixel at the start is the least that is asked for.
 */
export function isCut({ width, clientWidth }: Pick<HTMLCanvasElement, 'width' | 'clientWidth'>) {
  // Less a pixel, because sizes are rounded down.
  return width < (clientWidth * UNSEEN_PIXEL_RATIO) / 2 - 1;
}
