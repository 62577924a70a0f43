import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import type { Measurement, Place, Story } from '../../story/story.ts';
import { distancesList } from '../../words/measures/distances-text.ts';
import { measureWithError } from '../../words/measures/measure-sizes.ts';
import { textStyles } from '../shared/styles/shared-styles.ts';
import css from './place-details.css?inline';
import { isolated } from '../../words/isolated.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

/** What this map adds to what the article reports of a place: what it measures, where the place lies, how it is drawn. */
export class ConflictPlaceDetails extends LitElement {
  static override styles = [textStyles, unsafeCSS(css)];

  /** The story; null while its details are still to come. */
  @property({ attribute: false }) story: Story | null = null;
  /** Id of the place. */
  @property() place = '';
  /** The claims shown there, whose figures are measured. */
  @property({ attribute: false }) claims: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { story } = this;
    const place = story?.places.find(({ id }) => id === this.place);
    if (!story || !place) return nothing;
    return html`${measured(story, this.claims)} ${whereItLies(story, place)}
      <details class="provenance">
        <summary>${words.panel.howDrawn}</summary>
        <p>${place.properties.provenance}</p>
      </details>`;
  }
}

/** What this map measures beside the figures of these claims, each with how. */
function measured(story: Story, claims: readonly string[]): TemplateResult | typeof nothing {
  const own = story.measurements.filter(({ claim }) => claims.includes(claim));
  if (own.length === 0) return nothing;
  return html`<section class="measured">
    <h3>${words.panel.measured}</h3>
    <dl>${own.map((one) => measure(one, interfaceLanguage(story)))}</dl>
  </section>`;
}

function measure(one: Measurement, language: string): TemplateResult {
  return html`<div>
    <dt>${words.panel.measure(one.label, measureWithError(one, language))}</dt>
    <dd>
      ${one.errorBasis === undefined ? one.method : html`<bdi>${one.method}</bdi>${words.panel.itsError(isolated(one.errorBasis))}`}
    </dd>
  </div>`;
}

function whereItLies(story: Story, place: Place): TemplateResult | typeof nothing {
  if (place.distances.length === 0) return nothing;
  return html`<details class="distances">
    <summary>${words.panel.whereItLies}</summary>
    ${distancesList(place, interfaceLanguage(story))}
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-place-details': ConflictPlaceDetails;
  }
}
