import { GROUND } from '../scene/ground.ts';
import type { Voice } from '../scene/marks.ts';

/** From this size of the map on, in CSS pixels, the engine draws the opening view's patterns at zoom 7. */
const LARGE = '(min-width:371px) and (min-height:388px)';

/** The layers of the ground that are dotted. */
const DOTTED = GROUND.filter(({ dots }) => dots !== undefined);

/** Rules for a page's stylesheet: the colour of each voice that has an area, and the patterns by the map's size. */
export function patternCss(voices: readonly Voice[]): string {
  const fills = (zoom: number): string =>
    [
      ...DOTTED.map(({ id }) => `.poster-map .pm-${id}{fill:url(#pm-dots-${zoom})}`),
      ...voices.map((voice) => `[data-voice=${voice}]>.pm-hatch{fill:url(#pm-${voice}-${zoom})}`),
    ].join('');
  return [
    ...voices.map((voice) => `.poster-map [data-voice=${voice}]{--voice:var(--cm-side-${voice})}`),
    fills(6),
    `@container map ${LARGE}{${fills(7)}}`,
  ].join('');
}
