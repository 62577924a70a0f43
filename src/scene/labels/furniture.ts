import type { Bounds, Camera, Size } from '../camera.ts';
import { CORNER, locatorSize, LOWEST_LOCATED } from '../corner/locator.ts';
import { barLengths, pixelsPerKm, scaleBar } from '../corner/scale-bar.ts';
import { type Box, overlap, widened } from './label-space.ts';

/** What a map shows: its story’s opening view, its own view, and its size in CSS pixels. */
export interface CornerView {
  bounds: Readonly<Bounds>;
  camera: Camera;
  size: Size;
}

/** In how many slices the locator’s circle is taken. */
const SLICES = 6;

/** Room around the locator, in CSS pixels. */
const AROUND = 3;

/** The scale’s height with what is below it, and the room for its words, in CSS pixels. */
const SCALE = { height: 46, words: 72 } as const;

/** How finely room for the scale is looked for, in CSS pixels. */
const STEP = 8;

/** What labels and names keep clear of on every map. Boxes in CSS pixels. */
export function furniture(view: CornerView, moved = 0): Box[] {
  return [...corner(view, moved), ...buttons(view.size)];
}

/** Locator and scale, in the lower left corner; `moved` is how far the scale is from its usual place. */
export function corner(view: CornerView, moved = 0): Box[] {
  const scale = scaleBox(view);
  return [
    ...locatorSlices(view.size),
    { ...scale, left: scale.left + moved, right: scale.right + moved },
  ];
}

/** The buttons, in the upper right corner. */
export function buttons({ width }: Size): Box[] {
  return [{ left: width - 48, top: 0, right: width, bottom: 122 }];
}

/**
 * How far to the right the scale has room beside what stands on the map, in CSS pixels: 0, if that is at its
 * usual place or nowhere.
 */
export function scaleMoved(view: CornerView, standing: readonly Box[]): number {
  const { left, right, ...box } = scaleBox(view);
  for (let moved = 0; right + moved <= view.size.width; moved += STEP) {
    const there = { ...box, left: left + moved, right: right + moved };
    if (!standing.some((one) => overlap(widened(there, 2, 0), one))) return moved;
  }
  return 0;
}

function scaleBox({ bounds, camera, size }: CornerView): Box {
  const lengths = barLengths(scaleBar(bounds, camera)).map((km) => km * pixelsPerKm(camera));
  const located = size.height >= LOWEST_LOCATED;
  const left = CORNER.edge + (located ? locatorSize(size) + CORNER.gap : 0);
  return {
    left,
    top: size.height - SCALE.height,
    right: left + Math.max(...lengths) + SCALE.words,
    bottom: size.height,
  };
}

function locatorSlices(size: Size): Box[] {
  if (size.height < LOWEST_LOCATED) return [];
  const across = locatorSize(size);
  const radius = across / 2 + AROUND;
  const [x, y] = [CORNER.edge + across / 2, size.height - CORNER.edge - across / 2];
  const slice = (2 * radius) / SLICES;
  return Array.from({ length: SLICES }, (_, index): Box => {
    const top = y - radius + index * slice;
    const nearest = Math.max(0, Math.abs(top + slice / 2 - y) - slice / 2);
    const half = Math.sqrt(radius ** 2 - nearest ** 2);
    return { left: 0, top, right: x + half, bottom: top + slice };
  });
}
