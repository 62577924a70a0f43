import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

/** A licence's credit line with its page. Constants: nothing from data becomes a link here. */
export const CREDITS = [
  { text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' },
  { text: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
  { text: 'GSHHG', href: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { text: 'GeoNames', href: 'https://www.geonames.org/' },
  { text: 'MapLibre', href: 'https://maplibre.org/' },
];

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
      ${CREDITS.map(({ text: credit, href }, index) => html`${index === 0 ? nothing : ' · '}<a href=${href} target="_blank" rel="noopener">${credit}</a>`)}
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
