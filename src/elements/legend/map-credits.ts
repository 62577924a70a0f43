import { html, nothing, type TemplateResult } from 'lit';
import { engineCredit } from '../../engine/credit.ts';
import type { BasemapCredit } from '../../story/schema/types.ts';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { correctionDay } from '../../words/correction-text.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

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
      ${[...story.basemap.credits, engineCredit].map((credit, index) => html`${index === 0 ? nothing : ' · '}${linked(credit)}`)}
    </p>
    ${corrections(story)}
    <details>
      <summary>${words.credits.notShown}</summary>
      <ul>
        ${story.notShown.map((text) => html`<li lang=${foreignLanguage(story)}>${text}</li>`)}
      </ul>
    </details>
    ${aboutBasemap(story.basemap)}
  </footer>`;
}

/** What has been corrected since the map was published, each with its day. */
function corrections(story: Story): TemplateResult | typeof nothing {
  if (!story.corrections) return nothing;
  return html`<p>${words.credits.corrections}</p>
    <ul>
      ${story.corrections.map(
        ({ date, what }) =>
          html`<li>
            <time datetime=${date}>${correctionDay(date, story)}</time>:
            <span lang=${foreignLanguage(story)}>${what}</span>
          </li>`,
      )}
    </ul>`;
}

/** How exact the basemap is, and what of it is disputed, to be unfolded. */
function aboutBasemap({ about, language }: Story['basemap']): TemplateResult | typeof nothing {
  if (!about) return nothing;
  return html`<details>
    <summary>${words.credits.aboutBasemap}</summary>
    <ul>
      ${about.map((text) => html`<li lang=${language}>${text}</li>`)}
    </ul>
  </details>`;
}

function linked({ name, url }: BasemapCredit): TemplateResult {
  return isWebAddress(url)
    ? html`<a href=${url} target="_blank" rel="noopener">${name}</a>`
    : html`${name}`;
}

/** An address from data becomes a link only when it leads to the web. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
