import type { Size } from '../camera.ts';
import { hasSmallLabels } from './label-look.ts';
import type { Box } from './label-space.ts';

/**
 * What signs’ labels and names keep clear of on every map: locator and scale in the lower left corner, and
 * the buttons in the upper right one. Boxes in CSS pixels.
 */
export function furniture(size: Size): Box[] {
  const { width, height } = size;
  const small = hasSmallLabels(size);
  const globe = small ? 90 : 130;
  const scale = small ? 136 : 260;
  return [
    { left: 0, top: height - globe, right: globe, bottom: height },
    { left: globe, top: height - 46, right: globe + scale, bottom: height },
    { left: width - 48, top: 0, right: width, bottom: 122 },
  ];
}
