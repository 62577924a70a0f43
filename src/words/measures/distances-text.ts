import { html, type TemplateResult } from 'lit';
import { inMiles } from './measure-sizes.ts';
import { isLost, measureText } from './measure-text.ts';
import type { Distance, Place } from '../../story/story.ts';
import * as words from '../words.ts';

/** Where a place lies, as a list: “29 km (18 mi) south-west of Millbridge”, and from where that is measured. */
export function distancesList(place: Place, language: string): TemplateResult {
  return html`<ul>
      ${place.distances.map((distance) => html`<li>${distanceText(distance, language)}</li>`)}
    </ul>
    <p>${words.measures.howMeasured}</p>`;
}

/** One distance, in kilometres and miles, with its direction: “about 48 km (30 mi) west of …”. */
export function distanceText(
  { to, kilometres, direction, error }: Distance,
  language: string,
): string {
  const measured = {
    value: kilometres,
    unit: 'km' as const,
    ...(error === undefined ? {} : { error }),
  };
  const inMi = isLost(measured) ? null : inMiles(measured, language);
  return words.measures.distance(measureText(measured, language), inMi, direction, to);
}
