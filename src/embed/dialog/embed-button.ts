import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadDetails } from '../../elements/loading/find-story.ts';
import { ConflictMap } from '../../elements/map/conflict-map.ts';
import { partFailure } from '../../words/part-failure.ts';
import * as words from '../../words/words.ts';
import css from './embed-button.css?inline';

/**
 * A button that offers the map for other pages, with its selection, filters, view, names and theme.
 * It belongs to the map that it stands in, or to the one that `for` names. What it opens is loaded
 * when it is pressed.
 *
 * @summary Offers the map for other pages.
 */
export class ConflictEmbed extends LitElement {
  static override styles = unsafeCSS(css);

  /** Loads what the button opens; {@link defineEmbed} sets it. */
  static loadDialog: LoadDialog = () =>
    Promise.reject(new Error('defineEmbed has not been called.'));

  /** Id of the map; empty for the one around this element. */
  @property() for = '';
  /** Address of the site that serves the map; empty for the page's own folder. */
  @property() site = '';

  @state() private opened = false;
  @state() private failure: string | null = null;

  /** The map that is offered; null when there is none. */
  get map(): ConflictMap | null {
    const found =
      this.for === '' ? this.closest('conflict-map') : this.ownerDocument.getElementById(this.for);
    return found instanceof ConflictMap ? found : null;
  }

  override render(): TemplateResult {
    return html`<button type="button" aria-haspopup="dialog" @click=${() => this.open()}>
        ${words.embedDialog.heading}
      </button>
      ${this.failure === null ? nothing : html`<p role="alert">${this.failure}</p>`}
      ${this.opened ? html`<conflict-embed-dialog></conflict-embed-dialog>` : nothing}`;
  }

  /** Opens the dialog for the map as it stands now. */
  async open(): Promise<void> {
    const { map } = this;
    if (!map?.currentStory) return;
    try {
      const [dialog] = await Promise.all([
        ConflictEmbed.loadDialog(),
        loadDetails(map.currentStory),
      ]);
      dialog.defineEmbedDialog();
    } catch (error) {
      this.failure = partFailure(words.failures.embedDialog, error, words.failures.tryAgain);
      return;
    }
    this.failure = null;
    this.opened = true;
    await this.updateComplete;
    this.renderRoot
      .querySelector('conflict-embed-dialog')
      ?.open(map, new URL(this.site === '' ? '.' : this.site, this.ownerDocument.baseURI).href);
  }
}

/** Loads `embed-dialog.ts`. */
export type LoadDialog = () => Promise<{ defineEmbedDialog: () => void }>;

/**
 * Registers the element; a second copy of the script on a page changes nothing. The caller loads the
 * dialog: a bundle's entry that imports all that is loaded later keeps what they share in one file.
 */
export function defineEmbed(
  loadDialog: LoadDialog,
  registry: CustomElementRegistry = customElements,
): void {
  ConflictEmbed.loadDialog = loadDialog;
  if (!registry.get('conflict-embed')) registry.define('conflict-embed', ConflictEmbed);
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-embed': ConflictEmbed;
  }
}
