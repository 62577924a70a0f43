import { GROUND } from '../scene/ground.ts';

/** From this size of the map on, in CSS pixels, the engine draws the opening view's patterns at zoom 7. */
const LARGE = '(min-width:371px) and (min-height:388px)';

/** Rules for a page's stylesheet: the patterns by the map's size. */
export function patternCss(): string {
  const fills = (zoom: number): string =>
    GROUND.filter(({ dots }) => dots !== undefined)
      .map(({ id }) => `.poster-map .pm-${id}{fill:url(#pm-dots-${zoom})}`)
      .join('');
  return `${fills(6)}@container map ${LARGE}{${fills(7)}}`;
}
