import { labelProperties } from '../elements/view/place-signs.ts';
import { type Frame } from '../poster/frame.ts';
import { posterPosition } from '../poster/poster.ts';
import { labelsByClass } from '../scene/labels/label-layouts.ts';
import { SIZE_CLASSES } from '../scene/labels/size-classes.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Where the poster's labels stand at each class of map widths, as rules for a page's stylesheet: `.ps0` and
 * so on are the signs, `.pf0` the figures, and areas' words are named by their places.
 */
export function labelPositions(scene: Scene, frame: Frame): string {
  return SIZE_CLASSES.map(({ name, query }) => {
    const labels = labelsByClass(scene).get(name);
    if (!labels) return '';
    const { signs, figures, areas } = labels;
    const rules = [
      ...signs.map(({ form, beside }, index) =>
        rule(`.ps${index}`, labelProperties(form, ...beside)),
      ),
      ...scene.figures.map((figure, index) => {
        const found = figures.find((one) => one.figure === figure);
        const [dx, dy] = found?.offset ?? [0, 0];
        return found
          ? rule(`.pf${index}`, { '--dx': `${dx}px`, '--dy': `${dy}px` })
          : rule(`.pf${index}`, { visibility: 'hidden' });
      }),
      ...areas.map(({ place, lngLat }) => {
        const selector = `.poster [data-area=${place}]`;
        return posterPosition(selector, frame.at(lngLat)) + rule(selector, { display: 'block' });
      }),
    ];
    return `@container map ${query}{${rules.join('')}}`;
  }).join('');
}

/** What the stylesheet has where a rule says nothing. */
const DEFAULTS = ['', 'none', 'inline', 'left', '0px'];

function rule(selector: string, properties: Record<string, string>): string {
  const declarations = Object.entries(properties).flatMap(([name, value]) =>
    DEFAULTS.includes(value) ? [] : [`${name}:${short(value)}`],
  );
  return declarations.length === 0 ? '' : `${selector}{${declarations.join(';')}}`;
}

/** A sum without what adds nothing to it. */
function short(value: string): string {
  return value.replace(/^calc\(0% \+ (.+)\)$/, '$1').replace(/^calc\((.+) \+ 0px\)$/, '$1');
}
