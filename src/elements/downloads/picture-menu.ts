import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Camera } from '../../scene/camera.ts';
import type { ClaimFilter } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import type { Drawing } from '../shared/drawing.ts';
import { MenuClosing, type MenuHost } from './menu-closing.ts';
import type { PictureFormat } from './picture-download.ts';
import * as words from '../../words/words.ts';

/** The view of a map whose picture is taken. */
export interface PicturedView {
  /** What is drawn; null while there is no story. */
  readonly drawing: Drawing | null;
  /** The view; null while the element has no size. */
  readonly camera: Camera | null;
  readonly canvas: HTMLElement;
}

/** What is shared beside the picture. */
export interface Shared {
  /** The whole story, of which the filter shows a part. */
  story: Story;
  filter: ClaimFilter;
  permalink: string;
}

/** Lets the reader take the current view as a picture; what draws it is loaded when it is asked for. */
export class PictureMenu implements ReactiveController {
  readonly #host: MenuHost;
  readonly #view: () => PicturedView;
  #said: string | TemplateResult = '';

  /** @param view - asked when a picture is taken */
  constructor(host: MenuHost, view: () => PicturedView) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
    new MenuClosing(host);
  }

  hostConnected(): void {
    this.#said = '';
  }

  /** What the reader can take along: what the page shares, the picture, the data. */
  render({ story, filter, permalink }: Shared): TemplateResult {
    return html`<div role="group" aria-label=${words.downloads.menu}>
      <slot name="share"></slot>
      <p class="picture-heading">${words.downloads.pictureHeading}</p>
      ${(['png', 'svg'] as const).map(
        (format) =>
          html`<button type="button" data-format=${format} @click=${() => this.#take(format)}>
            ${words.downloads.formats[format]}
          </button>`,
      )}
      <p role="status">${this.#said}</p>
      <conflict-data .story=${story} .filter=${filter} permalink=${permalink}></conflict-data>
    </div>`;
  }

  async #take(format: PictureFormat): Promise<void> {
    const { drawing, camera, canvas } = this.#view();
    if (!drawing || !camera) return;
    this.#say(words.downloads.drawing);
    try {
      const { downloadPicture } = await import('./picture-download.ts');
      const { clientWidth: width, clientHeight: height } = canvas;
      this.#say(await downloadPicture({ ...drawing, camera, width, height, format }));
    } catch (error) {
      this.#say(words.downloads.noPicture(error instanceof Error ? error.message : String(error)));
    }
  }

  #say(text: string | TemplateResult): void {
    this.#said = text;
    this.#host.requestUpdate();
  }
}
