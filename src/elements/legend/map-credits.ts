import { html, type TemplateResult } from 'lit';
import { engineCredit } from '../../engine/credit.ts';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

type MapSource = keyof typeof words.credits.names;

/** Whose data the map shows, with its page. Constants: nothing from data becomes a link here. */
const ADDRESSES: Record<MapSource, string> = {
  openStreetMap: 'https://www.openstreetmap.org/copyright',
  naturalEarth: 'https://www.naturalearthdata.com/',
  gshhg: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  geoNames: 'https://www.geonames.org/',
};

/** Whose data the map shows, in the order of its credits. */
export const mapSources = Object.keys(ADDRESSES) as MapSource[];

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
      ${mapSources.map((source) => [credit(words.credits.names[source], ADDRESSES[source]), ' · '])}${credit(engineCredit.name, engineCredit.address)}
    </p>
    <details>
      <summary>${words.credits.notShown}</summary>
      <ul>
        ${story.notShown.map((text) => html`<li lang=${foreignLanguage(story)}>${text}</li>`)}
      </ul>
    </details>
  </footer>`;
}

function credit(name: string, address: string): TemplateResult {
  return html`<a href=${address} target="_blank" rel="noopener">${name}</a>`;
}

/** An address from data becomes a link only when it leads to the web. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
