import { LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators/property.js';
import {
  type Bounds,
  type Camera,
  fitBounds,
  FRAME_EDGE,
  openingCamera,
  project,
  type Size,
  unproject,
  viewBounds,
  zoomedBy,
} from '../../scene/camera.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Story } from '../../story/story.ts';
import type { Drawing } from '../shared/drawing.ts';
import { EngineController } from './running/engine-controller.ts';
import {
  ConflictErrorEvent,
  ConflictReadyEvent,
  ConflictSelectEvent,
  ConflictStateEvent,
  ConflictViewEvent,
  type FailureReason,
  type MapState,
  type Selection,
} from '../../reading/events.ts';
import { ReaderHand } from './hand/reader-hand.ts';
import { FocusKeeper } from '../shared/focus-keeper.ts';
import { LabelFitting } from './label-fitting.ts';
import css from './map-view.css?inline';
import { noOverlays, type Overlays } from '../../reading/overlays.ts';
import type { Settings } from '../shared/map-settings.ts';
import { sizeObserver } from '../shared/observers.ts';
import { moveOverlays } from './overlays.ts';
import { rendered } from './rendered.ts';
import { placeScale, placeSigns } from './place-signs.ts';
import { markPosterAreas, shiftPoster, startsByItself } from './poster-view.ts';
import { NOTHING } from '../../reading/selection.ts';
import { placeLabelStyles, placeSignStyles, textStyles } from '../shared/styles/shared-styles.ts';
import { viewTemplate } from './view-template.ts';
import { whenIdle } from '../shared/when-idle.ts';

/** What the engine's style depends on. */
const REDRAWN = ['story', 'drawn', 'theme'] as const;

/** A view has come to rest after this many milliseconds without movement. */
const REST = 300;

/**
 * The map itself: signs and labels as HTML buttons, and below them the engine's picture. The signs
 * stand and work before the engine has loaded, and without it.
 *
 * @fires conflict-select - a sign, a label or an area was chosen
 * @fires conflict-view - the reader has moved the map, and it has come to rest
 * @fires conflict-ready - the engine's first picture is complete
 * @fires conflict-error - the engine cannot run
 */
export class ConflictMapView extends LitElement {
  static override styles = [textStyles, placeLabelStyles, placeSignStyles, unsafeCSS(css)];

  /** The story to draw. */
  @property({ attribute: false }) story: Story | null = null;
  /** The story as it is drawn: without the claims that a filter hides. The same as `story` by default. */
  @property({ attribute: false }) drawn: Story | null = null;
  /** What is selected. */
  @property({ attribute: false }) selection: Selection = NOTHING;
  /** Light or dark. */
  @property() theme: Theme = 'light';
  /** What lies over the map. */
  @property({ attribute: false }) overlays: Overlays = noOverlays;
  /** What the page sets on the map. */
  @property({ attribute: false }) settings!: Settings;

  get stage(): HTMLElement {
    return rendered(this.renderRoot.querySelector<HTMLElement>('.stage'));
  }

  get canvas(): HTMLElement {
    return rendered(this.renderRoot.querySelector<HTMLElement>('.canvas'));
  }

  /** The view; null before the element has a size. */
  camera: Camera | null = null;
  size: Size = { width: 0, height: 0 };

  readonly #engine = new EngineController(this);
  readonly #hand = new ReaderHand(this);
  /** Whether the opening view has been left; until then it is fitted anew at each size. */
  #taken = false;
  /** Whether it was the reader, a link or a step that left it, and not the map to show a place. */
  #set = false;
  /** Runs until a moving view has come to rest. */
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #labels = new LabelFitting(this);
  readonly #resizes = sizeObserver(() => {
    this.#measure();
    this.#placeSigns();
  });

  constructor() {
    super();
    // A filter takes signs away, and the engine its buttons.
    new FocusKeeper(this, () => this.renderRoot.querySelectorAll('.place'));
  }

  /** How the engine stands. */
  get state(): MapState {
    return this.#engine.state;
  }

  get openingBox(): Bounds | null {
    const opening = this.#opening();
    return opening && viewBounds(opening, this.size);
  }

  /** What the engine draws. */
  get drawing(): Drawing | null {
    const { theme, selection, settings } = this;
    const story = this.drawn ?? this.story;
    return story && { story, theme, names: settings.names, selection };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes?.disconnect();
  }

  override firstUpdated(): void {
    this.#hand.watch(this.stage);
    this.#watch();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('story')) {
      this.#taken = this.#set = false;
      // To read the size has the whole page laid out at once: not before there is something to place.
      if (this.story && this.size.width === 0) this.#measure();
      else this.#fit();
    }
    const { settings } = this;
    const before = changed.get('settings') ?? settings;
    const redrawn = REDRAWN.some((property) => changed.has(property));
    if (redrawn || before.names !== settings.names) this.#engine.restyle();
    if (redrawn || changed.has('selection'))
      markPosterAreas(this, this.drawing?.story ?? null, this.selection);
    if (before.engine !== settings.engine) this.#watch();
    if (settings.engine === 'none') this.releaseEngine();
    // The reader may set another text size at any time.
    const label = this.renderRoot.querySelector('.place-label');
    if (label) this.#resizes?.observe(label);
    if (changed.has('selection')) this.#engine.running?.select(this.selection.place);
    this.#placeSigns();
  }

  /**
   * Moves the view, only as far as is needed, so that a place's sign stands clear of the edges and
   * of what covers the map's lowest `covered` CSS pixels.
   */
  reveal(placeId: string, covered = 0): void {
    const place = this.story?.places.find(({ id }) => id === placeId);
    if (!place || !this.camera) return;
    const { width, height } = this.size;
    const [x, y] = project(place.properties.sign ?? place.properties.mark, this.camera, this.size);
    const free = height - covered;
    if (x >= 40 && x <= width - 40 && y >= 40 && y <= free - 40) return;
    // The new middle of the view is as far from the place as the view's middle from the free part's.
    const target = unproject([x, y + height / 2 - free / 2], this.camera, this.size);
    this.#taken = true;
    this.#show({ center: target, zoom: this.camera.zoom }, covered);
  }

  /** The button of a place on the map; null when it has none. */
  signOf(placeId: string): HTMLElement | null {
    const signs = this.renderRoot.querySelectorAll<HTMLElement>('.place');
    return [...signs].find(({ dataset }) => dataset['place'] === placeId) ?? null;
  }

  /** The view as the reader, a link or a step has set it; null while the map chooses it. */
  get taken(): Camera | null {
    return this.#set ? this.camera : null;
  }

  /** Shows a view, whose lowest `covered` CSS pixels are not seen; null for the opening view. */
  show(camera: Camera | null, covered = 0): void {
    if (camera === null) {
      if (this.#set) this.showAll();
      return;
    }
    this.viewTaken();
    this.#show(camera, covered);
  }

  /** Shows a box: west, south, east, north; above what covers the map's lowest `covered` CSS pixels. */
  showBounds(bounds: readonly [number, number, number, number], covered = 0): void {
    if (this.size.width === 0 || !this.story) return;
    const padding = { ...FRAME_EDGE, bottom: FRAME_EDGE.bottom + covered };
    this.show(fitBounds(bounds, this.size, this.story.basemap.zooms[1], padding), covered);
  }

  /** How much of the map is seen has changed, or what lies over it: labels look for room anew. */
  coverChanged(): void {
    if (this.size.width > 0) this.#measure();
    this.#placeSigns();
  }

  /** Back to the opening view, which shows all located claims. */
  showAll(): void {
    this.#taken = this.#set = false;
    const camera = this.#opening();
    if (camera) this.#show(camera);
  }

  startEngine(): void {
    const start = (): void => {
      if (this.#engine.holding) void this.#engine.start();
    };
    if (startsByItself(this)) whenIdle(start, 2000);
    else start();
  }

  releaseEngine(): void {
    this.#engine.release();
  }

  stateChanged(): void {
    this.#shiftPoster();
    this.dispatchEvent(new ConflictStateEvent());
  }

  viewMoved(camera: Camera, moving = false): void {
    this.camera = camera;
    this.#shiftPoster();
    this.#placeSigns(moving);
    clearTimeout(this.#rest);
    if (this.#set) this.#rest = setTimeout(() => this.dispatchEvent(new ConflictViewEvent()), REST);
  }

  viewTaken(): void {
    this.#taken = true;
    this.#set = true;
  }

  engineWanted(): void {
    // A wish may come a moment after the page has taken the engine away.
    if (this.settings.engine !== 'none' && !this.#engine.watching) this.#engine.watch();
  }

  handMoved(camera: Camera, moving: boolean): void {
    this.viewTaken();
    if (!this.#engine.moveTo(camera, false)) this.viewMoved(camera, moving);
  }

  areaPicked(place: string): void {
    this.dispatchEvent(new ConflictSelectEvent({ claim: null, place }));
  }

  engineReady(): void {
    this.dispatchEvent(new ConflictReadyEvent());
  }

  engineFailed(reason: FailureReason, message: string, detail: string): void {
    this.dispatchEvent(new ConflictErrorEvent(reason, message, detail));
  }

  override render(): TemplateResult {
    const { story, settings, selection, overlays, state } = this;
    const { notice, canRetry, running } = this.#engine;
    return viewTemplate({
      ...{ story, settings, selection, overlays, state, notice },
      snapshot: running?.snapshot ?? null,
      drawn: this.drawn ?? story,
      zoom: (steps) => {
        if (!running?.zoomBy(steps) && this.camera && story)
          this.show(zoomedBy(this.camera, steps, story.basemap.zooms));
      },
      showAll: () => {
        this.showAll();
        // The engine's moving tells only of views that the reader has set.
        this.dispatchEvent(new ConflictViewEvent());
      },
      sayInView: (event) => running?.names.sayInView(event),
      retry: canRetry ? this.#engine.retry : null,
    });
  }

  #watch(): void {
    this.#resizes?.observe(this.stage);
    if (startsByItself(this)) this.#engine.watch();
    else if (this.settings.engine === 'none' || this.state === 'poster') this.#engine.stop();
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.stage;
    this.size = { width, height };
    this.#fit();
  }

  /** Shows the opening view in the size that is known, unless it has been left. */
  #fit(): void {
    if (this.size.width === 0) return;
    if (!this.#taken) {
      this.camera = this.#opening();
      if (this.camera) this.#engine.moveTo(this.camera, false);
    }
    // The engine could not start while there was no story or no size.
    if (this.state === 'poster') this.startEngine();
  }

  #opening(): Camera | null {
    return this.story && this.size.width > 0 ? openingCamera(this.story, this.size) : null;
  }

  #show(camera: Camera, covered = 0): void {
    if (!this.#engine.moveTo(camera, true, covered)) this.viewMoved(camera);
  }

  /** Before the engine runs, the poster shows the view. */
  #shiftPoster(): void {
    const opening = this.#opening();
    if (this.state === 'ready' || !opening || !this.camera) return;
    shiftPoster(this, opening, this.camera, this.size);
  }

  #placeSigns(moving = false): void {
    if (!this.camera) return;
    const { running } = this.#engine;
    this.#labels.fit({
      size: this.size,
      stage: this.stage,
      moved: this.#taken,
      whole: this.drawing?.story === this.story,
      drawing: this.drawing,
      noticed: ['failed', 'lost'].includes(this.state),
      camera: this.camera,
      names: running?.names ?? null,
    });
    placeSigns(this.renderRoot, this.camera, this.size, moving);
    if (this.story) placeScale(this.renderRoot, this.story.bounds, this.camera);
    running?.placePicture(this.camera, this.size);
    moveOverlays(this.renderRoot, this.camera, this.size);
  }
}
