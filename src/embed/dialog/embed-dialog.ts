import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { addressOf } from '../../reading/address.ts';
import type { ConflictMap } from '../../elements/map/conflict-map.ts';
import { sourceText } from '../../words/source-text.ts';
import { siteAddress } from './addresses.ts';
import { embedDialogStyles } from './embed-dialog-styles.ts';
import { embedFields } from './embed-fields.ts';
import {
  embedAddress,
  pictureAddress,
  shownByLink,
  type Snippet,
  snippet,
  type Way,
} from './snippets.ts';

/** What each way is called, and what to know before choosing it. */
const WAYS: { way: Way; name: string; note: string }[] = [
  {
    way: 'link',
    name: 'Link',
    note: 'Alone on a line in WordPress and others, it becomes the map; elsewhere a preview. It keeps the chosen claim or place.',
  },
  {
    way: 'resizer',
    name: 'Frame that fits',
    note: 'A small script gives the frame the height of its content, and keeps sentences marked with data-claim in step with the map.',
  },
  {
    way: 'frame',
    name: 'Frame',
    note: 'Where frames may be pasted, but no scripts. It keeps its height, and the map scrolls inside it.',
  },
  {
    way: 'element',
    name: 'Element',
    note: 'The map as part of the page, without a frame. Its height follows from its content.',
  },
  {
    way: 'text',
    name: 'Picture and text',
    note: 'For systems that remove frames and scripts: a picture of the opening view that leads to the map.',
  },
];

/** The dialog of `<conflict-embed>`: ways, size and theme, a preview, and the snippet to copy. */
export class ConflictEmbedDialog extends LitElement {
  static override styles = embedDialogStyles;

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
        <h2 id="title">Embed this map</h2>
        <button
          class="close"
          type="button"
          aria-label="Close"
          title="Close"
          @click=${() => this.dialog.close()}
        >
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <path d="M-5-5 5 5M5-5-5 5" fill="none" stroke="currentColor" stroke-width="1.8"></path>
          </svg>
        </button>
      </header>
      <fieldset>
        <legend>How</legend>
        ${WAYS.map((one) => this.#choice(one))}
      </fieldset>
      <p class="note">${WAYS.find((one) => one.way === way)?.note}</p>
      ${
        way === 'link'
          ? nothing
          : embedFields(settings, way, (changed) => {
              this.settings = { ...(this.settings ?? settings), ...changed };
              this.said = '';
            })
      }
      <label class="code"
        ><span>${way === 'link' ? 'The link' : 'The snippet, with what the map shows now'}</span
        ><textarea readonly rows="4" spellcheck="false" .value=${snippet(way, settings)}></textarea>
      </label>
      <div class="act">
        <button class="copy" type="button" @click=${this.#copy}>Copy</button>
        <p role="status">${this.said}</p>
      </div>
      <section class="preview" aria-label="Preview" tabindex="0">
        ${this.isOpen ? preview(way, shownBy(way, settings)) : nothing}
      </section>
    </dialog>`;
  }

  #choice({ way, name }: { way: Way; name: string }): TemplateResult {
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
      /><span>${name}</span></label
    >`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.textarea.value);
      this.said = 'Copied.';
    } catch {
      // Not every page and no sandboxed frame may write there.
      this.textarea.focus();
      this.textarea.select();
      this.said = 'The text is selected: copy it with Ctrl+C or ⌘C.';
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
    ? html`<img src=${pictureAddress(settings)} alt="The picture of the snippet" />`
    : html`<div>
        <iframe
          title="Preview of the map"
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
