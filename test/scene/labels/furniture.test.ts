import { expect, test } from 'vitest';
import { barLengths, pixelsPerKm, scaleBar } from '../../../src/scene/corner/scale-bar.ts';
import { corner, scaleMoved } from '../../../src/scene/labels/furniture.ts';
import type { Box } from '../../../src/scene/labels/label-space.ts';

const bounds = [44, 38, 48, 41] as const;
const view = (width: number, height: number, zoom: number) => ({
  bounds,
  camera: { center: [46, 40] as [number, number], zoom },
  size: { width, height },
});

test.each([
  [680, 400, 7.4],
  [360, 500, 8.1],
  [900, 600, 6.9],
])('names keep off the whole scale, on %d × %d at zoom %d', (width, height, zoom) => {
  const shown = view(width, height, zoom);
  const lengths = barLengths(scaleBar(bounds, shown.camera));
  const bar = Math.max(...lengths) * pixelsPerKm(shown.camera);
  const scale = corner(shown).at(-1)!;
  // Its words are at its end.
  expect(scale.right - scale.left).toBeGreaterThan(bar + 60);
});

test('the scale moves to the right of what stands on it, if there is room', () => {
  const shown = view(680, 400, 7.4);
  const usual = corner(shown).at(-1)!;
  const sign = (x: number): Box => ({ left: x - 17, top: 350, right: x + 17, bottom: 384 });
  expect(scaleMoved(shown, [])).toBe(0);
  const moved = scaleMoved(shown, [sign(150)]);
  expect(usual.left + moved).toBeGreaterThan(150 + 17);
  expect(corner(shown, moved).at(-1)!.left).toBe(usual.left + moved);
});
