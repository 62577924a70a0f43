import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { query, state } from 'lit/decorators.js';
import { addressOf } from '../../reading/address.ts';
import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import { sourceText } from '../../words/source-text.ts';
import { siteAddress } from './addresses.ts';
import css from './embed-dialog.css?inline';
import { paletteCss } from '../../scene/palette.ts';
import { embedFields } from './embed-fields.ts';
import {
  embedAddress,
  pictureAddress,
  shownByLink,
  type Snippet,
  snippet,
  type Way,
} from './snippets.ts';
import * as words from '../../words/words.ts';

/** The ways, in the order in which they are offered. */
const WAYS: readonly Way[] = ['link', 'resizer', 'frame', 'element', 'text'];

/** The dialog of `<conflict-embed>`: ways, size and theme, a preview, and the snippet to copy. */
export class ConflictEmbedDialog extends LitElement {
  static override styles = [
    unsafeCSS(`${paletteCss(':host')}:host{direction:${words.language.direction}}`),
    unsafeCSS(css),
  ];

  @state() private settings: Snippet | null = null;
  @state() private way: Way = 'link';
  /** While it is closed there is no preview: it would keep a second map running. */
  @state() private isOpen = false;
  @state() private said = '';

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('textarea') private textarea!: HTMLTextAreaElement;
  @query('.preview') private preview!: HTMLElement;

  /** Opens for a map as it stands now. `site` is the address of the site that serves it. */
  open(map: ConflictMap, site: string): void {
    const story = map.currentStory;
    if (!story) return;
    this.settings = {
      width: this.settings?.width ?? null,
      height: this.settings?.height ?? 820,
      site: siteAddress(site),
      story: story.id,
      title: story.title,
      summary: story.summary,
      source: sourceText(story),
      reading: addressOf(map.reading),
      theme: map.theme,
    };
    this.said = '';
    void this.updateComplete.then(() => {
      this.dialog.showModal();
      this.isOpen = true;
    });
  }

  override updated(): void {
    if (this.settings && this.isOpen) fitPreview(this.preview, shownBy(this.way, this.settings));
  }

  override render(): TemplateResult | typeof nothing {
    const { settings, way } = this;
    if (!settings) return nothing;
    return html`<dialog
      aria-labelledby="title"
      @keydown=${keep}
      @close=${() => {
        this.isOpen = false;
      }}
    >
      <header>
        <h2 id="title">${words.embedDialog.heading}</h2>
        <button
          class="close"
          type="button"
          aria-label=${words.actions.close}
          title=${words.actions.close}
          @click=${() => this.dialog.close()}
        >
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <path d="M-5-5 5 5M5-5-5 5" fill="none" stroke="currentColor" stroke-width="1.8"></path>
          </svg>
        </button>
      </header>
      <fieldset>
        <legend>${words.embedDialog.how}</legend>
        ${WAYS.map((one) => this.#choice(one))}
      </fieldset>
      <p class="note">${words.embedDialog.notes[way]}</p>
      ${
        way === 'link'
          ? nothing
          : embedFields(settings, way, (changed) => {
              this.settings = { ...(this.settings ?? settings), ...changed };
              this.said = '';
            })
      }
      <label class="code"
        ><span>${way === 'link' ? words.embedDialog.link : words.embedDialog.snippet}</span
        ><textarea readonly rows="4" spellcheck="false" .value=${snippet(way, settings)}></textarea>
      </label>
      <div class="act">
        <button class="copy" type="button" @click=${this.#copy}>${words.actions.copy}</button>
        <p role="status">${this.said}</p>
      </div>
      <section class="preview" aria-label=${words.embedDialog.preview} tabindex="0">
        ${this.isOpen ? preview(way, shownBy(way, settings)) : nothing}
      </section>
    </dialog>`;
  }

  #choice(way: Way): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="way"
        value=${way}
        .checked=${way === this.way}
        @change=${() => {
          this.way = way;
          this.said = '';
        }}
      /><span>${words.embedDialog.ways[way]}</span></label
    >`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.textarea.value);
      this.said = words.embedDialog.copied;
    } catch {
      // Not every page and no sandboxed frame may write there.
      this.textarea.focus();
      this.textarea.select();
      this.said = words.embedDialog.selected;
    }
  }
}

/** What is seen of the settings in this way. */
function shownBy(way: Way, settings: Snippet): Snippet {
  return way === 'link' ? shownByLink(settings) : settings;
}

/** The map as the snippet will show it. */
function preview(way: Way, settings: Snippet): TemplateResult {
  return way === 'text'
    ? html`<img src=${pictureAddress(settings)} alt=${words.embedDialog.previewPicture} />`
    : html`<div>
        <iframe
          title=${words.embedDialog.previewFrame}
          src=${embedAddress(settings)}
          tabindex="-1"
          inert
        ></iframe>
      </div>`;
}

/** Gives the preview its true width and scales it into the dialog. */
function fitPreview(box: HTMLElement, { width, height }: Snippet): void {
  const frame = box.querySelector('iframe');
  if (!frame?.parentElement) return;
  const wide = width ?? box.clientWidth;
  const scale = Math.min(1, box.clientWidth / wide);
  frame.style.width = `${wide}px`;
  frame.style.height = `${height}px`;
  frame.style.scale = String(scale);
  frame.parentElement.style.height = `${Math.round(height * scale)}px`;
}

/** Keys in the dialog are its own: Escape closes it, not the menu or the panel behind. */
function keep(event: KeyboardEvent): void {
  event.stopPropagation();
}

/** Registers the element; a second copy of the script on a page changes nothing. */
export function defineEmbedDialog(registry: CustomElementRegistry = customElements): void {
  if (!registry.get('conflict-embed-dialog'))
    registry.define('conflict-embed-dialog', ConflictEmbedDialog);
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-embed-dialog': ConflictEmbedDialog;
  }
}
