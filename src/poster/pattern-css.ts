import type { GroundLayer } from '../scene/ground.ts';
import type { Frame } from './frame.ts';

/** Rules for a page's stylesheet: the patterns of these rows by the map's size. */
export function patternCss({ grids }: Frame, rows: readonly GroundLayer[]): string {
  if (rows.every(({ dots }) => dots === undefined)) return '';
  return grids
    .map(({ zoom, from }) => {
      const fills = rows
        .filter(({ dots }) => dots !== undefined)
        .map(({ id }) => `.poster-map .pm-${id}{fill:url(#pm-dots-${zoom})}`)
        .join('');
      if (from === null) return fills;
      const [width, height] = [from.width, from.height].map(Math.ceil);
      return `@container map (width>=${width}px) and (height>=${height}px){${fills}}`;
    })
    .join('');
}
