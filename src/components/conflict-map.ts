import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Theme } from '../layers/palette.ts';
import type { Story } from '../story/story.ts';
import { announcement } from './announcement.ts';
import { claimsList } from './claims-list.ts';
import { conflictMapStyles } from './conflict-map-styles.ts';
import { ConflictErrorEvent, ConflictSelectEvent, type Selection } from './events.ts';
import { findStory, StoryError } from './find-story.ts';
import { loadFonts } from './fonts.ts';
import { mapCredits } from './map-credits.ts';
import { mapLegend } from './map-legend.ts';
import type { ConflictMapView, EngineStart } from './map-view.ts';
import type { ConflictPlacePanel } from './place-panel.ts';
import { NOTHING, sameSelection, selectionOf } from './selection.ts';
import { claimCardStyles, claimsListStyles, mapLegendStyles } from './shared-styles.ts';

/**
 * A map of what one article reports, with the list of its claims. It owns all state: its parts get
 * properties and send events up.
 *
 * A page may bring the list of claims, the poster, the legend and the credits as HTML, so that they
 * read before and without script; what it does not bring, the element writes into its shadow root.
 *
 * @summary An attributed map of a reported conflict.
 * @slot - the list of claims, as the build writes it
 * @slot poster - a drawing of the map, shown before and without the engine
 * @slot legend - the legend, as the build writes it
 * @slot credits - source, licences and what the map does not show, as the build writes it
 * @csspart map - the map
 * @csspart panel - what is reported about the selected place
 * @csspart legend - the legend
 * @csspart credits - source, licences and what the map does not show
 * @fires conflict-select - the selection changed; `claim` and `place` are ids or null
 * @fires conflict-ready - the interactive map is drawn
 * @fires conflict-error - the story or the engine failed; `reason`, `message`, `detail`
 */
export class ConflictMap extends LitElement {
  static override styles = [conflictMapStyles, claimCardStyles, claimsListStyles, mapLegendStyles];

  /** Id of a story that the page carries, or address of a built story. */
  @property() story = '';
  /** Id of the selected claim or place; empty for none. */
  @property({ reflect: true }) select = '';
  /** When the interactive map starts: `visible`, `interaction` or `none`. */
  @property() engine: EngineStart = 'visible';
  /** `auto` follows the reader's setting; `light` and `dark` hold. */
  @property({ reflect: true }) theme: 'auto' | Theme = 'auto';
  /** Whose place names: `article`, or a BCP 47 tag that the story has. */
  @property() names = 'article';

  @state() private shown: Story | null = null;
  @state() private selection: Selection = NOTHING;
  @state() private problem: string | null = null;
  @state() private dark = false;

  @query('conflict-map-view') private view!: ConflictMapView;
  @query('conflict-place-panel') private panel!: ConflictPlacePanel;
  @query('.column') private column!: HTMLElement;
  @query('.sheet') private sheet!: HTMLElement;

  /** What had the focus when the panel opened; it gets it back. */
  #opener: { element: Element; scrollTop: number } | null = null;
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset['state'] ??= 'poster';
    this.dark = this.#darkness.matches;
    this.#darkness.addEventListener('change', this.#darknessChanged);
    loadFonts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#darkness.removeEventListener('change', this.#darknessChanged);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) void this.#load();
    else if (changed.has('select')) this.#take(this.select);
  }

  override updated(changed: PropertyValues<this>): void {
    const all = changed as Map<PropertyKey, unknown>;
    if (all.has('shown') || all.has('selection')) this.#markList();
    if (all.has('selection') && !sameSelection(this.selection, NOTHING)) {
      // The panel is at the top of both.
      this.column.scrollTop = 0;
      this.sheet.scrollTop = 0;
      if (this.selection.place !== null) this.#reveal(this.selection.place);
    }
  }

  override render(): TemplateResult {
    const { shown: story, selection, names } = this;
    const theme: Theme = this.theme === 'auto' ? (this.dark ? 'dark' : 'light') : this.theme;
    const open = selection.claim !== null || selection.place !== null;
    return html`<div
        class="frame"
        @conflict-select=${this.#chosen}
        @conflict-state=${this.#stateChanged}
        @keydown=${this.#escaped}
      >
        <a class="skip" href="#claims-heading" @click=${this.#skipped}
          >Skip the map, go to the list of claims</a
        >
        <section
          class="map"
          @click=${this.#listClicked}
          aria-label=${story ? `Map: ${story.title}` : 'Map'}
        >
          <conflict-map-view
            exportparts="map"
            .story=${story}
            .selection=${selection}
            theme=${theme}
            names=${names}
            engine=${this.engine}
            ><slot name="poster" slot="poster"></slot
          ></conflict-map-view>
        </section>
        <div class="column">
          <section class="sheet" part="panel" aria-label="Selected place" ?hidden=${!open}>
            <conflict-place-panel
              .story=${story}
              .selection=${selection}
              names=${names}
              @click=${this.#listClicked}
            ></conflict-place-panel>
          </section>
          ${this.problem === null ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
          <div class="list" @click=${this.#listClicked}>
            <slot>${this.#fallback('[data-claim]', (own) => claimsList(own, names))}</slot>
          </div>
        </div>
      </div>
      <div part="legend">
        <slot name="legend">${this.#fallback('[slot="legend"]', mapLegend)}</slot>
      </div>
      <div part="credits">
        <slot name="credits">${this.#fallback('[slot="credits"]', mapCredits)}</slot>
      </div>
      <p class="live" role="status">${story ? announcement(story, selection, names) : ''}</p>`;
  }

  /** What the page does not bring itself, the element writes. */
  #fallback(
    brought: string,
    write: (story: Story) => TemplateResult,
  ): TemplateResult | typeof nothing {
    return this.shown && !this.querySelector(brought) ? write(this.shown) : nothing;
  }

  async #load(): Promise<void> {
    const wanted = this.story;
    try {
      if (wanted === '')
        throw new StoryError('This map names no story: set its “story” attribute.');
      const story = await findStory(wanted, this.ownerDocument);
      if (wanted !== this.story) return;
      this.#show(story);
    } catch (error) {
      if (wanted !== this.story) return;
      const message = error instanceof StoryError ? error.message : 'The story could not be read.';
      this.problem = message;
      this.dataset['state'] = 'failed';
      this.dispatchEvent(new ConflictErrorEvent('story', message, String(error)));
    }
  }

  #show(story: Story): void {
    this.problem = null;
    this.shown = story;
    this.dataset['state'] = this.view.state;
    this.#take(this.select);
  }

  /** Takes over what the `select` attribute names. */
  #take(wanted: string | null): void {
    if (!this.shown) return;
    // A removed attribute is null.
    const id = wanted ?? '';
    const next = id === '' ? NOTHING : selectionOf(this.shown, id);
    if (next && !sameSelection(next, this.selection)) this.selection = next;
    this.problem =
      next === null
        ? `The story has no claim or place “${id}”. All that it has is in the list.`
        : null;
  }

  readonly #chosen = (event: ConflictSelectEvent): void => {
    event.stopPropagation();
    this.#choose(event, event.composedPath()[0]);
  };

  /** Selects on behalf of the reader, and tells the page. `origin` is what was clicked. */
  #choose(next: Selection, origin?: EventTarget): void {
    const before = this.selection;
    const closing = sameSelection(next, NOTHING);
    this.selection = { claim: next.claim, place: next.place };
    this.select = next.claim ?? next.place ?? '';
    this.problem = null;
    if (closing) this.#returnToOpener(before.place);
    else if (origin instanceof Element && origin.getRootNode() !== this.panel.renderRoot) {
      // An area of the canvas cannot have the focus; its place's sign can.
      const sign = origin === this.view && next.place !== null && this.view.signOf(next.place);
      this.#opener = { element: sign || origin, scrollTop: this.column.scrollTop };
    }
    if (!closing) void this.updateComplete.then(() => this.#showSelection());
    if (!sameSelection(before, next)) this.dispatchEvent(new ConflictSelectEvent(next));
  }

  /** The panel is beside the map or over it: both may be scrolled away. */
  #showSelection(): void {
    const { top, bottom } = this.view.getBoundingClientRect();
    if (top > innerHeight - 120 || bottom < 120) this.view.scrollIntoView({ block: 'start' });
  }

  /** Back to where the reader was when the panel opened; to the place's sign if a link led there. */
  #returnToOpener(place: string | null): void {
    const opener = this.#opener;
    this.#opener = null;
    if (opener) this.column.scrollTop = opener.scrollTop;
    const target = opener?.element ?? (place === null ? null : this.view.signOf(place));
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  }

  /** A link of the list or of a card selects instead of jumping. */
  readonly #listClicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find(isSelecting);
    if (!link || !this.shown) return;
    const next = selectionOf(this.shown, link.dataset['select'] ?? '');
    if (!next) return;
    event.preventDefault();
    this.#choose(next, link);
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    const open = !sameSelection(this.selection, NOTHING);
    if (event.key === 'Escape' && open && !event.defaultPrevented) this.#choose(NOTHING);
  };

  readonly #skipped = (event: Event): void => {
    const heading = this.#list.querySelector<HTMLElement>('#claims-heading');
    if (!heading) return;
    event.preventDefault();
    heading.tabIndex = -1;
    heading.focus();
  };

  readonly #stateChanged = (): void => {
    this.dataset['state'] = this.problem !== null && !this.shown ? 'failed' : this.view.state;
  };

  readonly #darknessChanged = ({ matches }: MediaQueryListEvent): void => {
    this.dark = matches;
  };

  /** Shows the selection in the list, which is outside the shadow root. */
  #markList(): void {
    const { claim, place } = this.selection;
    for (const item of this.#list.querySelectorAll<HTMLElement>('[data-claim]')) {
      const current =
        claim === null
          ? place !== null && this.#placeOf(item) === place
          : item.dataset['claim'] === claim;
      if (current) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
      const group = item.closest('details');
      if (current && claim !== null && group) group.open = true;
    }
  }

  /** Where the list is: the page's own content, or the shadow root. */
  get #list(): ParentNode {
    return this.querySelector('[data-claim]') ? this : this.renderRoot;
  }

  #placeOf(item: HTMLElement): string | null {
    return this.shown?.claims.find(({ id }) => id === item.dataset['claim'])?.where.place ?? null;
  }

  #reveal(place: string): void {
    void this.updateComplete.then(() => {
      const sheet = this.sheet.getBoundingClientRect();
      const map = this.view.getBoundingClientRect();
      const overlaps = sheet.top < map.bottom && sheet.left < map.right && sheet.height > 0;
      this.view.reveal(place, overlaps ? map.bottom - sheet.top : 0);
    });
  }
}

/** A link that selects what it names, in the list, in a card or on the poster. */
function isSelecting(node: EventTarget): node is HTMLElement | SVGElement {
  return (
    (node instanceof HTMLElement || node instanceof SVGElement) &&
    node.dataset['select'] !== undefined
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-map': ConflictMap;
  }
}
