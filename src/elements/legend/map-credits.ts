import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

type Credit = keyof typeof words.credits.names;

/** What the map is credited to, with its page. Constants: nothing from data becomes a link here. */
const CREDITS: Record<Credit, string> = {
  openStreetMap: 'https://www.openstreetmap.org/copyright',
  naturalEarth: 'https://www.naturalearthdata.com/',
  gshhg: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  geoNames: 'https://www.geonames.org/',
  mapLibre: 'https://maplibre.org/',
};

/** What the map is credited to, in the order of its credits. */
export const credits = Object.keys(CREDITS) as Credit[];

/** Where the words and the map come from, and what the map does not show. */
export function mapCredits(story: Story): TemplateResult {
  const { source } = story;
  const text = sourceText(story);
  return html`<footer class="credits">
    <p>
      ${words.credits.claims(
        html`<bdi>${source.publisher}</bdi>`,
        source.url === null || !isWebAddress(source.url)
          ? html`<bdi>${text}</bdi>`
          : html`<a href=${source.url} target="_blank" rel="noopener">${text}</a>`,
      )}
    </p>
    <p>
      ${words.credits.map}
      ${credits.map((credit, index) => html`${index === 0 ? nothing : ' · '}<a href=${CREDITS[credit]} target="_blank" rel="noopener">${words.credits.names[credit]}</a>`)}
    </p>
    <details>
      <summary>${words.credits.notShown}</summary>
      <ul>
        ${story.notShown.map((text) => html`<li lang=${foreignLanguage(story)}>${text}</li>`)}
      </ul>
    </details>
  </footer>`;
}

/** An address from data becomes a link only when it leads to the web. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
