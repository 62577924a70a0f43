import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dataLicence } from '../../export/data-licence.ts';
import { type ExportFormat, exportFormats } from '../../export/formats.ts';
import { type ClaimFilter, isFiltering, noFilter } from '../../story/filter.ts';
import { filterClaims } from '../../story/filter-story.ts';
import type { Claim, Story } from '../../story/story.ts';
import { readerLink } from '../links/claim-address.ts';
import { wholeStory } from '../loading/whole-story.ts';
import { StoryError } from '../loading/found-story.ts';
import css from './conflict-data.css?inline';
import { saveFile } from './save-file.ts';
import { savedNote } from './saved-note.ts';
import * as words from '../../words/words.ts';

/**
 * The claims to take away as data: all of them, or those that are shown, where a denial stays with
 * what it denies. The files are written here; nothing is sent.
 */
export class ConflictData extends LitElement {
  static override styles = unsafeCSS(css);

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** Which claims are shown. */
  @property({ attribute: false }) filter: ClaimFilter = noFilter;
  /** Address of a page that takes claims after `#`; empty for the page around the element. */
  @property() permalink = '';

  @state() private shownOnly = true;
  @state() private said: string | TemplateResult = '';

  override render(): TemplateResult | typeof nothing {
    const { story } = this;
    if (!story) return nothing;
    const filtering = isFiltering(this.filter);
    return html`<fieldset>
      <legend>${words.downloads.data}</legend>
      ${
        filtering
          ? html`<p class="choice">
              ${this.#choice(words.downloads.shown(this.#claims(story).shown.length), true)}
              ${this.#choice(words.downloads.all(story.claims.length), false)}
            </p>`
          : nothing
      }
      <div class="formats">
        ${exportFormats.map(
          (format) =>
            html`<button
              type="button"
              data-format=${format.ending}
              @click=${() => this.#save(format)}
            >
              ${words.downloads.format(format.name, words.downloads.uses[format.ending])}
            </button>`,
        )}
      </div>
      <p class="licence">${dataLicence(story)}</p>
      <p role="status">${this.said}</p>
    </fieldset>`;
  }

  #choice(label: string, shownOnly: boolean): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="which"
        .checked=${this.shownOnly === shownOnly}
        @change=${() => {
          this.shownOnly = shownOnly;
        }}
      />
      ${label}
    </label>`;
  }

  #claims(story: Story): { shown: Claim[]; chosen: Claim[] } {
    const { hidden } = filterClaims(story, this.filter);
    const shown = story.claims.filter(({ id }) => !hidden.has(id));
    return { shown, chosen: this.shownOnly ? shown : story.claims };
  }

  async #save(format: ExportFormat): Promise<void> {
    if (!this.story) return;
    try {
      this.#write(await wholeStory(this.story), format);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      this.said = error.message;
    }
  }

  #write(story: Story, { ending, type, write }: ExportFormat): void {
    const { chosen } = this.#claims(story);
    const part = chosen.length < story.claims.length ? '-shown' : '';
    const name = `${story.id}${part}.${ending}`;
    const { permalink, ownerDocument: document } = this;
    const page = permalink === '' ? document.location.href : permalink;
    const url = new URL(page, document.baseURI).href.replace(/#.*$/s, '');
    const link = (kind: 'claim' | 'place', id: string): string =>
      readerLink(story, kind, id, { permalink, document });
    saveFile(new Blob([write(story, chosen, { url, link })], { type }), name);
    this.said = savedNote(words.downloads.file(name, chosen.length), window);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-data': ConflictData;
  }
}
