import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bibtexCitation, cslCitation, plainCitation } from '../../export/cite.ts';
import type { Claim, Story } from '../../story/story.ts';
import { sourceLink } from '../../export/text-fragment.ts';
import { readerLink } from './claim-address.ts';
import plainButtonCss from '../shared/styles/plain-button.css?inline';
import { textStyles } from '../shared/styles/shared-styles.ts';
import css from './claim-links.css?inline';
import * as words from '../../words/words.ts';

/**
 * A claim's permanent link, to follow and to copy, and how to cite it.
 */
export class ConflictClaimLinks extends LitElement {
  static override styles = [textStyles, unsafeCSS(plainButtonCss + css)];

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** The claim. */
  @property({ attribute: false }) claim: Claim | null = null;

  /** Address of a page that takes claims after `#`; empty for the page around the element. */
  @property() permalink = '';

  /** What was copied, or why it could not be. */
  @state() private said = '';

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('claim')) this.said = '';
  }

  override render(): TemplateResult | typeof nothing {
    const { story, claim, permalink, ownerDocument: document } = this;
    if (!story || !claim) return nothing;
    const link = readerLink(story, 'claim', claim.id, { permalink, document });
    const place = { link, accessed: new Date().toISOString().slice(0, 10) };
    const article = sourceLink(story, claim);
    const forms = [
      [words.links.plainText, plainCitation(story, claim, place)],
      ['BibTeX', bibtexCitation(story, claim, place)],
      ['CSL-JSON', JSON.stringify([cslCitation(story, claim, place)], null, 2)],
    ] satisfies [string, string][];
    return html`<section aria-label=${words.links.section(claim.summary)}>
      <p class="actions">
        <a href=${link} data-select=${claim.id}>${words.links.toClaim}</a>
        <button type="button" @click=${() => this.#copy(link, words.links.link)}>
          ${words.links.copyLink}
        </button>
        ${article === null ? nothing : html`<a href=${article} target="_blank" rel="noopener">${words.links.openArticle}</a>`}
      </p>
      <details>
        <summary>${words.links.cite}</summary>
        ${forms.map(
          ([name, text]) =>
            html`<div class="form">
              <h3>${name}</h3>
              <button
                type="button"
                aria-label=${words.links.copyForm(name)}
                @click=${() => this.#copy(text, name)}
              >
                ${words.actions.copy}
              </button>
              <pre tabindex="0" role="group" aria-label=${name}>${text}</pre>
            </div>`,
        )}
      </details>
      <p class="said" role="status">${this.said}</p>
    </section>`;
  }

  async #copy(text: string, name: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = words.links.copied(name);
    } catch {
      // A frame without permission, or a page without https.
      this.said = words.links.notCopied(text);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-claim-links': ConflictClaimLinks;
  }
}
