import { html, nothing, svg, type TemplateResult } from 'lit';
import { LOCATOR_NAME, LOCATOR_REACH, locatorParts } from '../../scene/corner/locator.ts';
import { propertyName } from '../../scene/theme.ts';
import type { Locator } from '../../story/story.ts';

/** Where on Earth the map is, and its scale, for the eye: the overview says it in words. */
export function mapCorner(
  locator: Locator | undefined,
  { km, miles }: { km?: string; miles?: string } = {},
): TemplateResult {
  return html`<div class="corner" aria-hidden="true">
    ${locator ? globe(locator) : nothing}
    <p class="map-scale">
      <span class="km" data-label=${km ?? nothing}></span
      ><span class="miles" data-label=${miles ?? nothing}></span>
    </p>
  </div>`;
}

function globe(locator: Locator): TemplateResult {
  const colour = (name: string | undefined): string =>
    name === undefined ? 'none' : `var(${propertyName(name)})`;
  const size = 2 * LOCATOR_REACH;
  return html`<svg class="locator" viewBox="-${LOCATOR_REACH} -${LOCATOR_REACH} ${size} ${size}">
    ${locatorParts(locator).map(({ part, d, fill, stroke, width }) => svg`<path data-part=${part ?? nothing} d=${d} fill=${colour(fill)} stroke=${colour(stroke)} stroke-width=${width ?? nothing}></path>`)}
    ${locator.names.map(({ text, at: [x, y] }) => svg`<text x=${x} y=${y} font-size=${LOCATOR_NAME}>${text}</text>`)}
  </svg>`;
}
