import { TILE } from '../scene/camera.ts';
import { coloursCss } from '../scene/palette.ts';
import { rowCss, shapeCss } from '../scene/scene-css.ts';
import type { TileShapes } from '../scene/tiles/tile-ground.ts';
import { type Frame, smallestMap } from './frame.ts';

/** Rules for a page’s stylesheet: the look of what tiles show, and from which size of the map on it is drawn. */
export function tileCss(frame: Frame, { layers, zoom, colours }: TileShapes): string {
  const { width, height, world } = frame;
  const units = world / (TILE * 2 ** zoom);
  const rules = layers.flatMap(({ row, grows, from }) => {
    const { id, line } = row;
    const least = smallestMap([width / world, height / world], from);
    const [wide, high] = [least.width, least.height].map(Math.ceil) as [number, number];
    return [
      ...rowCss(row),
      // As wide as on the ground, in a drawing that grows with the map.
      ...(grows && line
        ? [shapeCss(id, `stroke-width:${(Number(line.width) * units).toFixed(2)}`)]
        : []),
      ...(line ? [shapeCss(id, 'fill:none;stroke-linejoin:round;stroke-linecap:round')] : []),
      ...(wide <= SMALLEST && high <= SMALLEST
        ? []
        : [
            `@container map (width<${wide}px) or (height<${high}px){${shapeCss(id, 'display:none')}}`,
          ]),
    ];
  });
  return coloursCss('conflict-map', Object.entries(colours)) + rules.join('');
}

/** No map is narrower or lower, in CSS pixels. */
const SMALLEST = 250;
