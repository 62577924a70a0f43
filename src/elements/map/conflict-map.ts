import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators/state.js';
import { ConflictErrorEvent, ConflictStoryEvent } from '../../reading/events.ts';
import type { FailureReason, Selection } from '../../reading/events.ts';
import type { Origin } from '../../reading/origin.ts';
import { noOverlays } from '../../reading/overlays.ts';
import type { Reading } from '../../reading/reading.ts';
import { NOTHING, sameSelection } from '../../reading/selection.ts';
import type { FilteredStory } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import type { FoundStory, LeftOut } from '../loading/found-story.ts';
import { loadFonts } from '../shared/fonts.ts';
import { MapSettings, type ReadingKeeper } from '../shared/map-settings.ts';
import { ReaderTheme } from '../shared/reader-theme.ts';
import { registerTextSize } from '../shared/text-size.ts';
import { LateParts } from './late-parts.ts';
import { listenToReader } from './map-input.ts';
import { MapParts } from './map-parts.ts';
import { MapReading } from './map-reading.ts';
import { mapStyles } from './map-styles.ts';
import { mapTemplate } from './map-template.ts';
import { PageList } from './page-list.ts';
import { PanelFocus } from './panel-focus.ts';
import { StoryLoader } from './story-loader.ts';
import * as words from '../../words/words.ts';

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
 * @slot key - the key above the map, as the build writes it: who speaks, and what signs, lines and grounds mean
 * @slot poster - a drawing of the map, shown before and without the engine
 * @slot guide - the guided reading, as the build writes it, for `guide="page"`
 * @slot timeline - when the claims are about, as the build writes it
 * @slot more - what stands below the map: who speaks, losses as claimed, statements from elsewhere
 * @slot share - more entries for the menu that shares the map
 * @slot legend - the story’s terms, as the build writes them
 * @slot credits - source, licences and what the map does not show, as the build writes it
 * @csspart key - the key above the map
 * @csspart map - the map
 * @csspart timeline - when the claims are about
 * @csspart actions - what a reader can do beside choosing a sign
 * @csspart all-claims - the link to the list, one of the actions
 * @csspart panel - what is reported about the selected place
 * @csspart legend - the story’s terms
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
 * @fires conflict-select - the reader chose something, or nothing any more; `claim` and `place` are ids or null
 * @fires conflict-filter - other claims are shown, whoever filters; `filter`, and `origin`: `reader`, `page`, `step` or `address`
 * @fires conflict-time - another period is shown, whoever filters; `from`, `to`
 * @fires conflict-step - another step of the guided reading, whoever goes there; `step`, from 1, or null
 * @fires conflict-overlay - the reader laid something over the map, changed it or took it away; `changes`
 * @fires conflict-story - another story is shown; `currentStory` has it
 * @fires conflict-view - the map has come to rest in a view that the reader, a link, a step or the page has set
 * @fires conflict-ready - the interactive map is drawn
 * @fires conflict-error - the story or the engine failed; `reason`, `message`, `detail`
 */
export class ConflictMap extends MapSettings {
  static override styles = mapStyles;

  @state() private shown: Story | null = null;
  /** The claims apart by the filter; null while there is no story. */
  @state() private claims: FilteredStory | null = null;
  @state() private problem: string | null = null;
  /** What of the story cannot be shown; null when it is whole. */
  @state() private leftOut: LeftOut | null = null;
  readonly #parts = new MapParts(this);
  readonly #readings = new MapReading(this.#parts);
  readonly #list = new PageList(this);
  readonly #focus = new PanelFocus(this, () => ({
    panel: this.#parts.panel,
    column: this.#parts.column,
    otherwise: () => [this.#parts.view.signOf(this.#readings.lastPlace), this.#list.heading],
  }));
  readonly #late = new LateParts(this, {
    view: () => this.#parts.view,
    came: () => {
      this.#markList();
      // The guided reading may have come, which covers part of the map.
      this.#parts.view.coverChanged();
      this.#readings.showStepView();
    },
    failed: (message, error) => {
      this.#fail('load', message, error);
    },
  });
  readonly #theme = new ReaderTheme(this);
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
    this.#readings.open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset['state'] ??= 'poster';
    void loadFonts().catch(() => {
      // Without them the reader's own fonts draw the text.
    });
    registerTextSize();
    if (!this.hasAttribute('lang')) this.lang = words.language.tag;
    if (this.ownerDocument.location.search.includes('conflict-map='))
      this.addEventListener('conflict-story', this.#followLink, { once: true });
  }

  /**
   * Sets the whole reading, or null for the opening, on behalf of somebody: `take(reading, origin)`, where
   * `origin` is `reader`, `page`, `step` or `address`.
   */
  take(reading: Partial<Reading> | null, origin: Origin): void {
    this.#readings.take(reading, origin);
  }

  protected override get readings(): ReadingKeeper {
    return this.#readings;
  }

  private get selection(): Selection {
    return this.#readings.selection;
  }

  private get pointed(): Selection | null {
    return this.#readings.pointed;
  }

  /**
   * Shows a claim or a place (by its id) while an article is read, and null for none: on the map, and
   * in the panel where that covers nothing. It is no choice of the reader: there is no event, nothing
   * is announced, focus and page stay where they are, and the selection comes back after it.
   */
  point(id: string | null): void {
    this.#readings.point(id);
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
    this.#list.heading?.focus();
  }

  /** The story that is shown; null before it has loaded. */
  get currentStory(): Story | null {
    return this.shown;
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('conflict-state', this.#stateChanged);
    listenToReader(root, this.#readings, this.#list, this.#focus, this.#late);
    return root;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('select') && this.shown) this.#readings.select(this.shown, this.select, 'page');
    const tools = this.step !== null || this.overlays !== noOverlays;
    if (tools && (changed.has('step') || changed.has('overlays'))) void this.#late.loadTools();
    this.claims = this.shown && this.#late.filtered(this.shown, this.filter);
    // What was selected just now is among the settings.
    super.willUpdate(changed);
  }

  override updated(changed: PropertyValues): void {
    if (MARKED.some((property) => changed.has(property))) this.#markList();
    if (changed.has('step')) this.#parts.view.coverChanged();
    const chosen =
      (changed.has('selection') || changed.has('pointed')) &&
      !sameSelection(this.#readings.seen, NOTHING);
    if (chosen || (changed.has('step') && this.step !== null)) this.#parts.toTop();
    this.#readings.drawn(changed);
  }

  override render(): TemplateResult {
    const { seen, pointed } = this.#readings;
    const { settings, problem, leftOut, shown, claims } = this;
    return mapTemplate({
      ...{ seen, pointed, settings, problem, leftOut, shown, claims },
      theme: this.#theme.drawn(settings.theme),
      loading: this.#stories.loading,
      late: this.#late,
      skipped: this.#skipped,
    });
  }

  #fail(reason: FailureReason, message: string, error: unknown): void {
    this.problem = message;
    this.dispatchEvent(new ConflictErrorEvent(reason, message, String(error)));
  }

  #clear(): void {
    this.problem = null;
    this.leftOut = null;
    this.shown = null;
    this.#readings.storyGone();
    delete this.dataset['shown'];
    this.dataset['state'] = this.#parts.view.state;
  }

  #show({ story, leftOut }: FoundStory): void {
    this.problem = null;
    this.leftOut = leftOut;
    this.shown = story;
    this.dataset['shown'] = story.id;
    this.dataset['state'] = this.#parts.view.state;
    this.#readings.storyShown(story);
    if (this.settings.opening !== '')
      void this.#late.use(import('../links/opening.ts'), ({ takeOpening }) => {
        return takeOpening(this, story);
      });
    void this.#late.loadOwn();
    this.dispatchEvent(new ConflictStoryEvent());
    if (leftOut)
      this.dispatchEvent(new ConflictErrorEvent('story', leftOut.message, leftOut.detail));
  }

  readonly #followLink = (): void => {
    void this.#late.use(import('../links/claim-address.ts'), ({ followLink }) => followLink(this));
  };

  /** Shows the reader a message above the list; null for none. */
  say(message: string | null): void {
    this.problem = message;
  }

  readonly #skipped = (event: Event): void => {
    if (!this.#list.heading) return;
    event.preventDefault();
    this.focusList();
  };

  readonly #stateChanged = (): void => {
    const { state } = this.#parts.view;
    if (state === 'ready' || state === 'failed') void this.#late.loadTools();
    this.dataset['state'] = this.problem !== null && !this.shown ? 'failed' : state;
  };

  /** Shows what is read in the list, which may be outside the shadow root, and to what stands in it. */
  #markList(): void {
    if (!this.shown || !this.claims) return;
    this.#list.mark(this.shown, this.selection);
    this.#late.markFilter(this.#list.root, this.claims, this.filter);
    this.#late.provide({ ...this.reading, story: this.shown });
  }
}

/** What the marks in what the page brings depend on. */
const MARKED = ['shown', 'selection', 'claims', 'overlays'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'conflict-map': ConflictMap;
  }
}
