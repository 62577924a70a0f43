import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Theme } from '../../scene/palette.ts';
import {
  type ClaimFilter,
  type FilteredStory,
  filterStory,
  noFilter,
  wholeFilter,
} from '../../story/filter.ts';
import type { StoryData } from '../../story/built/built-story.ts';
import type { Story } from '../../story/story.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { announcement } from './announcement.ts';
import { conflictMapStyles } from './conflict-map-styles.ts';
import { drawnTheme } from '../shared/drawn-theme.ts';
import {
  ConflictErrorEvent,
  ConflictFilterEvent,
  ConflictOverlayEvent,
  ConflictSelectEvent,
  ConflictStepEvent,
  ConflictStoryEvent,
  ConflictTimeEvent,
  type FailureReason,
  type Selection,
} from '../../reading/events.ts';
import { filterLink } from '../../reading/filter-link.ts';
import type { FoundStory, LeftOut } from '../loading/found-story.ts';
import type { filterAnnouncement } from '../filters/filter-announcement.ts';
import { loadFonts } from '../shared/fonts.ts';
import { guestStyles } from './guest-styles.ts';
import { guideButton } from '../guide/guide-button.ts';
import { guidePlaceStyles } from '../guide/guide-place-styles.ts';
import { markList } from './list-marks.ts';
import type { ConflictMapView, EngineStart } from '../view/map-view.ts';
import { noOverlays, type Overlays, wholeOverlays } from '../../reading/overlays.ts';
import { mediaQuery } from '../shared/observers.ts';
import { PanelFocus } from './panel-focus.ts';
import { partFailure } from '../../words/part-failure.ts';
import type { ConflictPlacePanel } from '../panel/place-panel.ts';
import type { Origin } from '../../reading/origin.ts';
import { OPENING, type Reading } from '../../reading/reading.ts';
import { type ReadingChange, ReadingStore } from '../../reading/reading-store.ts';
import type { ownParts } from './own-parts.ts';
import { NOTHING, sameSelection, selectionOf } from '../../reading/selection.ts';
import { StoryLoader } from './story-loader.ts';
import { storyStatus } from './story-status.ts';
import { claimCardStyles, textDirectionStyles } from '../shared/shared-styles.ts';
import { registerTextSize } from '../shared/text-size.ts';

/**
 * A map of what one article reports, with the list of its claims. It owns all state: its parts get
 * properties and send events up.
 *
 * A page may bring the list of claims, the poster, the legend and the credits as HTML, so that they
 * read before and without script; what it does not bring, the element writes into its shadow root.
 *
 * @tag conflict-map
 * @summary An attributed map of a reported conflict.
 * @slot - the list of claims, as the build writes it
 * @slot poster - a drawing of the map, shown before and without the engine
 * @slot guide - the guided reading, as the build writes it, for `guide="page"`
 * @slot timeline - when the claims are about, as the build writes it
 * @slot more - what stands below the map: who speaks, losses as claimed, statements from elsewhere
 * @slot share - more entries for the menu that shares the map
 * @slot legend - the legend, as the build writes it
 * @slot credits - source, licences and what the map does not show, as the build writes it
 * @csspart map - the map
 * @csspart panel - what is reported about the selected place
 * @csspart legend - the legend
 * @csspart credits - source, licences and what the map does not show
 * @cssprop --cm-paper - ground of the text and of the controls
 * @cssprop --cm-ink - text
 * @cssprop --cm-ink-soft - secondary text; keep 4.5:1 on paper and on land
 * @cssprop --cm-rule - hairlines
 * @cssprop --cm-focus - outline of what has the focus
 * @cssprop --cm-halo - halo around labels on the map
 * @cssprop --cm-neighbour - ground of the map before it is drawn
 * @cssprop --cm-side-teal - signs and names of the side with this colour in the story; so for `orange`, `plum`, `slate` and `article`
 * @cssprop --cm-sans - font family of labels, lists and controls
 * @cssprop --cm-serif - font family of headings and quotations
 * @fires conflict-select - the selection changed; `claim` and `place` are ids or null
 * @fires conflict-filter - other claims are shown; `filter`
 * @fires conflict-time - another period is shown; `from`, `to`
 * @fires conflict-step - another step of the guided reading; `step`, from 1, or null
 * @fires conflict-overlay - something was laid over the map, changed or taken away; `changes`
 * @fires conflict-story - another story is shown; `currentStory` has it
 * @fires conflict-view - the reader has moved the map
 * @fires conflict-ready - the interactive map is drawn
 * @fires conflict-error - the story or the engine failed; `reason`, `message`, `detail`
 */
export class ConflictMap extends LitElement {
  static override styles = [
    textDirectionStyles,
    conflictMapStyles,
    guestStyles,
    claimCardStyles,
    guidePlaceStyles,
  ];

  /** Id of a story that the page carries, or address of a built story. */
  @property() story = '';
  /** Id of the selected claim or place; empty for none. */
  @property({ reflect: true }) select = '';
  /** When the interactive map starts: `visible`, `interaction` or `none`. */
  @property() engine: EngineStart = 'visible';
  /** `auto` follows the reader's setting; `light` and `dark` hold. */
  @property({ reflect: true }) theme: 'auto' | Theme = 'auto';
  /** Whose place names: `article`, which is the default, or a BCP 47 tag that the story has. */
  @property()
  get names(): string {
    return this.#readings.reading.names;
  }
  set names(names: string) {
    this.#readings.dispatch({ names }, 'page');
  }
  /** What the reader finds set at first, as an address carries it: `by=…&view=…`; empty for nothing. */
  @property() opening = '';
  /**
   * Address of a page that shows this story's map and takes `#claim=ID`: claim links and citations lead
   * there. Empty for the page around the element, with `?conflict-map=STORY.ID`, which it follows.
   */
  @property() permalink = '';

  /** A built story as an object, such as an imported story.json, instead of `story`; null for none. */
  @property({ attribute: false }) data: StoryData | null = null;
  /** Where the guided reading is: in the `panel`, or in the `page`, which brings it and sets `step`. */
  @property({ reflect: true }) guide: 'panel' | 'page' = 'panel';

  /** Which claims are shown; null, and what a page leaves out, shows every claim. */
  @property({ attribute: false })
  get filter(): ClaimFilter {
    return this.#readings.reading.filter;
  }
  set filter(filter: Partial<ClaimFilter> | null) {
    this.#readings.dispatch({ filter: wholeFilter(filter) }, 'page');
  }
  /** Step of the guided reading, from 1; null when it is not open. */
  @property({ attribute: false })
  get step(): number | null {
    return this.#readings.reading.step;
  }
  set step(step: number | null) {
    this.#goTo(step, 'page');
  }
  /** What lies over the map: an outline for comparison, the ruler, measured lines; null for nothing. */
  @property({ attribute: false })
  get overlays(): Overlays {
    return this.#readings.reading.overlays;
  }
  set overlays(overlays: Partial<Overlays> | null) {
    this.#readings.dispatch({ overlays: wholeOverlays(overlays) }, 'page');
  }

  @state() private shown: Story | null = null;
  /** What an article being read points at; it goes before the selection for as long as it lasts. */
  @state() private pointed: Selection | null = null;
  /** The claims apart by the filter; null while there is no story. */
  @state() private claims: FilteredStory | null = null;
  @state() private problem: string | null = null;
  /** What of the story cannot be shown; null when it is whole. */
  @state() private leftOut: LeftOut | null = null;
  @state() private dark = false;
  /** What writes the parts that the page does not bring; null until it is wanted and there. */
  @state() private parts: typeof ownParts | null = null;
  /** What the tools add below the map; null until they are there. */
  @state() private later: ((story: Story) => TemplateResult) | null = null;

  @query('conflict-map-view') private mapView!: ConflictMapView;
  @query('conflict-place-panel') private panel!: ConflictPlacePanel;
  @query('.column') private column!: HTMLElement;
  @query('.sheet') private sheet!: HTMLElement;

  readonly #focus = new PanelFocus(this, () => ({
    panel: this.panel,
    column: this.column,
    otherwise: () => [this.mapView.signOf(this.#lastPlace), this.#claimsHeading],
  }));
  /** The place that was last selected; empty before there is one. */
  #lastPlace = '';
  /** Says what a filter shows; null until the tools, which set filters, are there. */
  #sayFilter: typeof filterAnnouncement | null = null;
  /** The tools, once they are asked for. */
  #tools: Promise<void> | null = null;
  /** What the reader or the page has set. */
  readonly #readings = new ReadingStore();
  /** Who set the filter that is shown. */
  #filterOrigin: Origin = 'page';
  /** What of a reading waits for a story to be shown in; null when nothing does. */
  #waiting: ((story: Story) => void) | null = null;
  /** The place that has to come into view with the next update; null for none. */
  #toReveal: string | null = null;
  /** The bounds of the step whose view is shown; null where it has none, or another view is shown. */
  #stepView: Story['guide'][number]['bounds'] = null;
  readonly #darkness = mediaQuery('(prefers-color-scheme: dark)');
  readonly #stories = new StoryLoader(this, {
    found: (found) => this.#show(found),
    gone: () => this.#clear(),
    failed: (message, error) => {
      this.#clear();
      this.dataset['state'] = 'failed';
      this.#fail('story', message, error);
    },
  });

  constructor() {
    super();
    this.#readings.subscribe(this.#read);
    // As Lit does with a field: what a map opens with is new to its first update.
    for (const key of READ) this.requestUpdate(key);
    takeEarlierReading(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset['state'] ??= 'poster';
    this.dark = this.#darkness?.matches ?? false;
    this.#darkness?.addEventListener('change', this.#darknessChanged);
    void loadFonts().catch(() => {
      // Without them the reader's own fonts draw the text.
    });
    registerTextSize();
    if (!this.hasAttribute('lang')) this.lang = 'en';
    if (this.ownerDocument.location.search.includes('conflict-map='))
      this.addEventListener('conflict-story', this.#followLink, { once: true });
    for (const type of COMING) this.addEventListener(type, this.#loadTools, { once: true });
  }

  /**
   * Everything that the reader can set; an address or a snippet carries it. What a page leaves out of it
   * is as a map opens; null opens it anew.
   */
  get reading(): Reading {
    return { ...this.#readings.reading, view: this.hasUpdated ? this.mapView.taken : null };
  }

  set reading(reading: Partial<Reading> | null) {
    this.take(reading, 'page');
  }

  /** Sets the whole reading on behalf of a page or of its address. */
  take(reading: Partial<Reading> | null, origin: Origin): void {
    const { selection, filter, view, names, step, overlays } = { ...OPENING, ...reading };
    const changes = { filter: wholeFilter(filter), names, step, overlays: wholeOverlays(overlays) };
    this.#readings.dispatch(changes, origin);
    const id = selection.claim ?? selection.place ?? '';
    this.select = id;
    this.#whenShown((story) => {
      // A view that is given is kept: a selection beside it moves nothing.
      this.#take(story, id, origin, view === null);
      void this.updateComplete.then(() => this.#showView(story, view));
    });
  }

  /** Does what needs a story: now, or once one is shown, where a later task takes the place of this. */
  #whenShown(task: (story: Story) => void): void {
    this.#waiting = task;
    this.#catchUp();
  }

  #catchUp(): void {
    if (!this.shown) return;
    const task = this.#waiting;
    this.#waiting = null;
    task?.(this.shown);
  }

  private get selection(): Selection {
    return this.#readings.reading.selection;
  }

  /** What depends on what has changed is drawn anew. */
  readonly #read = ({ before, reading, origin }: ReadingChange): void => {
    if (reading.filter !== before.filter) this.#filterOrigin = origin;
    for (const key of READ) if (reading[key] !== before[key]) this.requestUpdate(key, before[key]);
  };

  /** Shows a view, or else that of the current step. */
  #showView({ guide }: Story, view: Reading['view']): void {
    const bounds = guide[(this.step ?? 0) - 1]?.bounds;
    this.#stepView = view === null && bounds ? bounds : null;
    if (this.#stepView) this.#showStepView();
    else this.mapView.show(view);
  }

  /** Shows the view of the current step above what covers the map. */
  #showStepView(): void {
    void this.updateComplete.then(() => {
      if (this.#stepView) this.mapView.showBounds(this.#stepView, this.#covered());
    });
  }

  /**
   * Shows a claim or a place (by its id) while an article is read, and null for none: on the map, and
   * in the panel where that covers nothing. It is no choice of the reader: there is no event, nothing
   * is announced, focus and page stay where they are, and the selection comes back after it.
   */
  point(id: string | null): void {
    this.pointed = id === null || !this.shown ? null : selectionOf(this.shown, id);
    this.#toReveal = this.#seen.place;
  }

  /**
   * Moves the focus to the panel's heading, for a reader who has chosen by key elsewhere in the page.
   * When the panel closes, `opener` has it again, or else the place's sign.
   */
  focusPanel(opener?: HTMLElement): void {
    void this.#focus.enter(opener);
  }

  /** Moves the focus to the heading of the list of claims. */
  focusList(): void {
    this.#claimsHeading?.focus();
  }

  /** The story that is shown; null before it has loaded. */
  get currentStory(): Story | null {
    return this.shown;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#darkness?.removeEventListener('change', this.#darknessChanged);
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Events of what the page brings pass here too, on their way from its slot to the element.
    root.addEventListener('conflict-select', this.#chosen);
    root.addEventListener('conflict-filter', this.#filtered);
    root.addEventListener('conflict-step', this.#stepped);
    root.addEventListener('conflict-overlay', this.#overlaid);
    root.addEventListener('conflict-state', this.#stateChanged);
    this.#focus.watch(root);
    root.addEventListener('click', this.#clicked);
    root.addEventListener('keydown', this.#escaped);
    return root;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const all = changed as Map<PropertyKey, unknown>;
    if (changed.has('select') && this.shown) this.#take(this.shown, this.select, 'page');
    const tools = this.step !== null || this.overlays !== noOverlays;
    if (tools && (changed.has('step') || changed.has('overlays'))) this.#loadTools();
    this.#lastPlace = this.selection.place ?? this.#lastPlace;
    if (all.has('shown') || changed.has('filter'))
      this.claims = this.shown && filterStory(this.shown, this.filter);
  }

  override updated(changed: PropertyValues<this>): void {
    const all = changed as Map<PropertyKey, unknown>;
    if (MARKED.some((property) => all.has(property))) this.#markList();
    // The button of the guided reading comes or goes.
    if (all.has('later') || changed.has('step')) this.mapView.coverChanged();
    if (changed.has('filter') && changed.get('filter') !== undefined) this.#tellFilter(changed);
    const seen = this.#seen;
    const chosen = (all.has('selection') || all.has('pointed')) && !sameSelection(seen, NOTHING);
    if (chosen || (changed.has('step') && this.step !== null)) {
      // The panel is at the top of both.
      this.column.scrollTop = 0;
      this.sheet.scrollTop = 0;
      this.panel.scrollTop = 0;
    }
    if (chosen && this.#toReveal !== null) this.#reveal(this.#toReveal);
    this.#toReveal = null;
  }

  override render(): TemplateResult {
    const { shown: story, names } = this;
    const { loading } = this.#stories;
    const theme = drawnTheme(this.theme, this.dark);
    const seen = this.#seen;
    const open = !sameSelection(seen, NOTHING);
    const inPanel = this.later !== null && this.guide === 'panel';
    const guiding = inPanel && !open && this.step !== null;
    const opened = guiding || !sameSelection(this.selection, NOTHING);
    return html`<div class="frame${opened ? ' opened' : ''}">
        <a class="skip" href="#claims-heading" @click=${this.#skipped}
          >Skip the map, go to the list of claims</a
        >
        <section class="map" aria-label=${story ? `Map: ${story.title}` : 'Map'}>
          <conflict-map-view
            exportparts="map"
            .story=${story}
            .drawn=${this.claims?.story ?? story}
            .filter=${this.filter}
            permalink=${this.permalink}
            .selection=${seen}
            theme=${theme}
            names=${names}
            engine=${this.engine}
            .overlays=${this.overlays}
            ><slot name="poster" slot="poster"></slot><slot name="share" slot="share"></slot
          ></conflict-map-view>
          ${story && inPanel && this.step === null ? guideButton(story) : nothing}
          ${story || this.problem !== null || this.querySelector(BROUGHT.list) ? nothing : storyStatus(loading)}
        </section>
        <slot name="guide"></slot>
        <div class="column${open ? ' chosen' : ''}${this.step === null ? '' : ' reading'}">
          <section
            class="sheet"
            part="panel"
            aria-label=${guiding ? 'Guided reading' : 'Selected place'}
            ?hidden=${!open && !guiding}
            ?data-pointed=${this.pointed !== null}
          >
            <conflict-guide
              ?hidden=${!guiding}
              .story=${story}
              .step=${inPanel ? this.step : null}
            ></conflict-guide>
            <conflict-place-panel
              ?hidden=${!open}
              .story=${story}
              .hiddenClaims=${this.claims?.hidden ?? NO_CLAIMS}
              .selection=${seen}
              names=${names}
              permalink=${this.permalink}
            ></conflict-place-panel>
          </section>
          ${this.problem === null ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
          ${this.leftOut === null ? nothing : html`<p class="problem left-out" role="alert">${this.leftOut.message}</p>`}
          <div class="list" aria-busy=${loading ? 'true' : nothing}>
            <slot>${this.#ownPart('list')}</slot>
          </div>
        </div>
      </div>
      <conflict-timeline .story=${story} .filter=${this.filter}
        ><slot name="timeline">${this.#ownPart('timeline')}</slot></conflict-timeline
      >
      <slot name="more">${this.#ownPart('more')}</slot>
      <div class="later">${story && this.later ? this.later(story) : nothing}</div>
      <div part="legend">
        <slot name="legend">${this.#ownPart('legend')}</slot>
      </div>
      <div part="credits">
        <slot name="credits">${this.#ownPart('credits')}</slot>
      </div>
      <p class="live" role="status">${this.#announcement()}</p>`;
  }

  /** What a screen reader says: of the selection, or else of the filter. */
  #announcement(): string {
    const { shown: story, selection, claims, filter, names } = this;
    if (!story || !claims) return '';
    return (
      announcement(story, selection, names, claims.hidden) ||
      (this.#sayFilter?.(story, filter, claims, navigator.languages) ?? '')
    );
  }

  /** What the page does not bring itself, the element writes. */
  #ownPart(part: Part): TemplateResult | typeof nothing {
    const { shown: story, parts } = this;
    return story && parts && !this.querySelector(BROUGHT[part])
      ? parts[part](story, this.names)
      : nothing;
  }

  /** Loads what writes the parts that the page does not bring. */
  async #loadParts(): Promise<void> {
    if (this.parts || Object.values(BROUGHT).every((part) => this.querySelector(part))) return;
    try {
      const { ownParts, ownPartsStyles } = await import('./own-parts.ts');
      for (const { cssText } of ownPartsStyles) adoptStyles(this.renderRoot, cssText);
      this.parts = ownParts;
    } catch (error) {
      this.#fail('load', 'The list of claims could not be loaded. Reload the page.', error);
    }
  }

  #fail(reason: FailureReason, message: string, error: unknown): void {
    this.problem = message;
    this.dispatchEvent(new ConflictErrorEvent(reason, message, String(error)));
  }

  #clear(): void {
    this.problem = null;
    this.leftOut = null;
    this.shown = null;
    this.#readings.dispatch({ selection: NOTHING }, 'page');
    delete this.dataset['shown'];
    this.dataset['state'] = this.mapView.state;
  }

  #show({ story, leftOut }: FoundStory): void {
    this.problem = null;
    this.leftOut = leftOut;
    this.shown = story;
    this.dataset['shown'] = story.id;
    this.dataset['state'] = this.mapView.state;
    this.#catchUp();
    this.#take(story, this.select, 'page');
    if (this.opening !== '') void this.#open(story);
    void this.#loadParts();
    this.dispatchEvent(new ConflictStoryEvent());
    if (leftOut)
      this.dispatchEvent(new ConflictErrorEvent('story', leftOut.message, leftOut.detail));
  }

  /** Takes over what the `opening` attribute says. */
  async #open(story: Story): Promise<void> {
    const { addressProblem, readAddress } = await import('../../reading/address.ts');
    if (story !== this.shown) return;
    const read = readAddress(this.opening, story);
    this.reading = read.reading;
    this.say(addressProblem(read, 'The attribute “opening”'));
  }

  readonly #followLink = (): void => {
    void import('../links/claim-address.ts').then(({ followLink }) => followLink(this));
  };

  /** Shows the reader a message above the list; null for none. */
  say(message: string | null): void {
    this.problem = message;
  }

  /** Selects what an id names; `reveals` brings its place into view. */
  #take(story: Story, wanted: string | null, origin: Origin, reveals = true): void {
    // A removed attribute is null.
    const id = wanted ?? '';
    this.pointed = null;
    const next = id === '' ? NOTHING : selectionOf(story, id);
    if (next && !sameSelection(next, this.selection)) {
      this.#readings.dispatch({ selection: next }, origin);
      if (reveals) this.#toReveal = next.place;
    }
    this.problem =
      next === null
        ? `The story has no claim or place “${id}”. All that it has is in the list.`
        : null;
  }

  readonly #chosen = (event: Event): void => {
    if (!(event instanceof ConflictSelectEvent)) return;
    event.stopPropagation();
    this.#choose(event, event.composedPath()[0]);
  };

  /** Selects on behalf of the reader, and tells the page. `origin` is what was clicked. */
  #choose(next: Selection, origin?: EventTarget): void {
    const before = this.selection;
    const { claim, place } = next;
    this.#readings.dispatch({ selection: { claim, place } }, 'reader');
    this.pointed = null;
    this.#toReveal = place;
    this.select = next.claim ?? next.place ?? '';
    this.problem = null;
    if (sameSelection(next, NOTHING)) void this.#focus.closed();
    else {
      // An area of the canvas cannot have the focus; its place's sign can.
      const sign =
        origin === this.mapView && next.place !== null && this.mapView.signOf(next.place);
      void this.updateComplete.then(() => this.#showSelection());
      this.#focus.opened(sign || (origin instanceof Element ? origin : null));
    }
    if (!sameSelection(before, next)) this.dispatchEvent(new ConflictSelectEvent(next));
  }

  /** The panel is beside the map or over it: both may be scrolled away. */
  #showSelection(): void {
    const { top, bottom, height } = this.mapView.getBoundingClientRect();
    // Where nothing is laid out, nothing is scrolled away.
    if (height === 0) return;
    if (top > innerHeight - 120 || bottom < 120) this.mapView.scrollIntoView({ block: 'start' });
    // At the end of the page's guided reading the panel does not reach as far down as it should.
    const start = Math.min(0, this.mapView.getBoundingClientRect().top);
    if (this.panel.getBoundingClientRect().top < start)
      this.panel.scrollIntoView({ block: 'nearest' });
  }

  readonly #filtered = (event: Event): void => {
    if (!(event instanceof ConflictFilterEvent)) return;
    event.stopPropagation();
    this.#readings.dispatch({ filter: event.filter }, 'reader');
  };

  /** Tells the page what is shown now. */
  #tellFilter(changed: PropertyValues<this>): void {
    const before = changed.get('filter') ?? noFilter;
    const { filter } = this;
    this.dispatchEvent(new ConflictFilterEvent(filter, this.#filterOrigin));
    if (before.from !== filter.from || before.to !== filter.to)
      this.dispatchEvent(new ConflictTimeEvent(filter));
  }

  readonly #overlaid = (event: Event): void => {
    if (!(event instanceof ConflictOverlayEvent)) return;
    this.#readings.dispatch({ overlays: { ...this.overlays, ...event.changes } }, 'reader');
  };

  readonly #stepped = (event: Event): void => {
    if (!(event instanceof ConflictStepEvent)) return;
    event.stopPropagation();
    const opening = this.step === null;
    this.#goTo(event.step, 'reader');
    if (opening || event.step === null) void this.#focusGuide();
  };

  /** Into the guided reading when it opens, and back to its button when it closes. */
  async #focusGuide(): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<LitElement | HTMLButtonElement>(
      'conflict-guide:not([hidden]), .guide-start',
    );
    if (target instanceof LitElement) await target.updateComplete;
    target?.focus();
  }

  /** Goes to a step of the guided reading; null closes it. */
  #goTo(step: number | null, origin: Origin): void {
    if (step === this.step) return;
    this.#readings.dispatch({ step }, origin);
    this.#whenShown((story) => this.#enterStep(story));
  }

  /** Takes over the period and the view of the current step; those of the opening when it is closed. */
  #enterStep(story: Story): void {
    const step = story.guide[(this.step ?? 0) - 1];
    const [from, to] = step?.period ?? [null, null];
    this.#readings.dispatch({ filter: { ...noFilter, from, to }, selection: NOTHING }, 'step');
    this.select = '';
    this.#stepView = step?.bounds ?? null;
    if (this.#stepView) this.#showStepView();
    else this.mapView.showAll();
    this.dispatchEvent(new ConflictStepEvent(this.step));
  }

  /** A link of the list, of a card or of what the page brings selects or filters instead of jumping. */
  readonly #clicked = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !this.shown) return;
    const path = event.composedPath();
    const link = path.find(isSelecting);
    const next = link && selectionOf(this.shown, link.dataset['select'] ?? '');
    if (link && next) {
      event.preventDefault();
      this.#choose(next, link);
      return;
    }
    const query = filterLink(path);
    if (query === null) return;
    event.preventDefault();
    void this.#filterBy(query, this.shown);
  };

  /** Shows the claims that a link names, as an address does. */
  async #filterBy(query: string, story: Story): Promise<void> {
    const { readAddress } = await import('../../reading/address.ts');
    this.#readings.dispatch({ filter: readAddress(query, story).reading.filter }, 'reader');
    this.#list.querySelector('#claims-heading')?.scrollIntoView({ block: 'nearest' });
  }

  /** What the map and the panel show as selected. */
  get #seen(): Selection {
    return this.pointed ?? this.selection;
  }

  readonly #escaped = (event: Event): void => {
    const open = !sameSelection(this.selection, NOTHING);
    if (event instanceof KeyboardEvent && event.key === 'Escape' && open && !event.defaultPrevented)
      this.#choose(NOTHING);
  };

  readonly #skipped = (event: Event): void => {
    if (!this.#claimsHeading) return;
    event.preventDefault();
    this.focusList();
  };

  /** The heading of the list, able to take the focus. */
  get #claimsHeading(): HTMLElement | null {
    if (!this.hasUpdated) return null;
    const heading = this.#list.querySelector<HTMLElement>('#claims-heading');
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  /** Timeline, filters and guided reading. */
  readonly #loadTools = (): void => {
    if (this.#tools) return;
    this.#tools = import('./tools.ts').then(
      // Taken apart here: of a pattern with a rest, webpack keeps the rest alone.
      (tools) => {
        const { defineTools, filterAnnouncement: sayFilter } = tools;
        const { keepFocusInFront, keepPrintPicture, laterSections, moreStyles } = tools;
        defineTools();
        keepFocusInFront(this.renderRoot);
        this.#sayFilter = sayFilter;
        adoptStyles(this.renderRoot, moreStyles.cssText);
        this.later = laterSections;
        // With them the panel of the guided reading comes, which covers part of the map.
        this.#showStepView();
        keepPrintPicture(this);
      },
      (error: unknown) => {
        this.#tools = null;
        this.#fail(
          'load',
          `${partFailure('Timeline and filters', error, 'try again')} Every claim is in the list.`,
          error,
        );
      },
    );
  };

  readonly #stateChanged = (): void => {
    if (this.mapView.state === 'ready' || this.mapView.state === 'failed') this.#loadTools();
    this.dataset['state'] = this.problem !== null && !this.shown ? 'failed' : this.mapView.state;
  };

  readonly #darknessChanged = ({ matches }: MediaQueryListEvent): void => {
    this.dark = matches;
  };

  /** Shows selection and filter in the list, which may be outside the shadow root. */
  #markList(): void {
    if (!this.shown || !this.claims) return;
    markList(this.#list, this.shown, this.selection, this.claims, this.filter.text.trim() !== '');
    const filters = this.#list.querySelector('conflict-filters');
    if (filters) Object.assign(filters, { story: this.shown, filter: this.filter });
    for (const root of [this, this.renderRoot])
      for (const one of root.querySelectorAll('conflict-overlay-switch'))
        Object.assign(one, { overlays: this.overlays });
  }

  /** Where the list is: the page's own content, or the shadow root. */
  get #list(): ParentNode {
    return this.querySelector('[data-claim]') ? this : this.renderRoot;
  }

  #reveal(place: string): void {
    void this.updateComplete.then(() => {
      this.mapView.reveal(place, this.#covered());
    });
  }

  /** How many CSS pixels of the map's lower part the panel covers, or the page's steps pass over. */
  #covered(): number {
    const sheet = (this.panel.hidden ? this.sheet : this.panel).getBoundingClientRect();
    const map = this.mapView.getBoundingClientRect();
    if (sheet.height > 0)
      return sheet.top < map.bottom && sheet.left < map.right ? map.bottom - sheet.top : 0;
    const steps = this.querySelector('[slot="guide"]')?.getBoundingClientRect();
    return this.step !== null && steps && steps.left < map.right ? map.height * 0.4 : 0;
  }
}

/** Any of these means that the reader has come to the map: with a pointer that may have rested there before. */
const COMING = ['pointerover', 'pointermove', 'touchstart', 'focusin'] as const;

/** What a page may bring of a map, and what finds it there. */
const BROUGHT = {
  list: '[data-claim]',
  timeline: '[slot="timeline"]',
  more: '[slot="more"]',
  legend: '[slot="legend"]',
  credits: '[slot="credits"]',
} as const;

type Part = keyof typeof BROUGHT;

/** What of a reading the element draws; the view is the map's own. */
const READ = ['selection', 'filter', 'names', 'step', 'overlays'] as const;

/** What the marks in what the page brings depend on. */
const MARKED = ['shown', 'selection', 'claims', 'parts', 'overlays'] as const;

const NO_CLAIMS: ReadonlySet<string> = new Set();

/**
 * Takes over a reading that a page has set on the element before its class was known: it would hide
 * the accessor. Lit sees to the properties that it knows.
 */
function takeEarlierReading(map: ConflictMap): void {
  if (!Object.hasOwn(map, 'reading')) return;
  const { reading } = map;
  Reflect.deleteProperty(map, 'reading');
  map.reading = reading;
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
