import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { noOverlays } from '../../reading/overlays.ts';
import type { ShownReading } from '../../reading/reading-context.ts';
import {
  type ClaimFilter,
  type FilteredStory,
  isFiltering,
  noFilter,
  unfiltered,
} from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { partFailure } from '../../words/part-failure.ts';
import type { PicturedView, PictureMenu, Shared } from '../downloads/picture-menu.ts';
import { loadDetails } from '../loading/find-story.ts';
import type { StoryError } from '../loading/found-story.ts';
import { lacksDetails } from '../loading/story-details.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { nearObserver } from '../shared/observers.ts';
import { whenIdle } from '../shared/when-idle.ts';
import type { mapAnnouncer } from './announcement.ts';
import type * as filterMarks from './filter-marks.ts';
import type { MapElement } from './map-parts.ts';
import type { ownParts } from './own-parts.ts';
import * as words from '../../words/words.ts';

/** Any of these means that the reader has come to the map: with a pointer that may have rested there before. */
const COMING = ['pointerover', 'pointermove', 'touchstart', 'focusin'] as const;

/** What a page may bring of a map, and what finds it there. */
const BROUGHT = {
  key: '[slot="key"]',
  list: '[data-claim]',
  timeline: '[slot="timeline"]',
  more: '[slot="more"]',
  legend: '[slot="legend"]',
  credits: '[slot="credits"]',
} as const;

/** A part of a map that a page may bring. */
export type Part = keyof typeof BROUGHT;

/** What is told of the parts that are loaded later. */
export interface LateListener {
  /** The view whose picture the reader may take. */
  view(): PicturedView;
  /** Something is there that was not, and the map has been drawn with it. */
  came(): void;
  /** What could not be loaded, for the reader and for the page. */
  failed(message: string, error: unknown): void;
}

/**
 * Loads what a map can do without at first: the tools (timeline, filters, guided reading), when the reader
 * comes to it or sees where they belong, and the parts that the page does not bring itself, when there is a story.
 */
export class LateParts implements ReactiveController {
  readonly #map: MapElement;
  readonly #listener: LateListener;
  #tools: Promise<void> | null = null;
  #own: typeof ownParts | null = null;
  #later: ((story: Story) => TemplateResult | typeof nothing) | null = null;
  #menu: PictureMenu | null = null;
  #say: ReturnType<typeof mapAnnouncer> | null = null;
  #filtering: typeof filterMarks | null = null;
  #filteringComes = false;
  /** What was last told apart, and how. */
  #filtered: {
    of: Story;
    told: boolean;
    filter: ClaimFilter;
    by: typeof filterMarks | null;
    claims: FilteredStory;
  } | null = null;
  /** The story whose details were last asked for. */
  #asked: Story | null = null;
  /** Whether the room below the map is watched for. */
  #watched = false;
  #reading: ShownReading = { story: null, filter: noFilter, overlays: noOverlays };
  #provide: ((reading: ShownReading) => void) | null = null;

  constructor(map: MapElement, listener: LateListener) {
    this.#map = map;
    this.#listener = listener;
    map.addController(this);
  }

  hostConnected(): void {
    for (const type of COMING) this.#map.addEventListener(type, this.#coming, { once: true });
  }

  hostUpdated(): void {
    this.#askForDetails();
    if (!this.#map.currentStory || this.#watched) return;
    this.#watched = true;
    // What stands below the map comes by itself where there is a gap to be seen for it.
    const near = nearObserver((seen) => {
      if (!seen) return;
      near?.disconnect();
      whenIdle(this.#coming, 2000);
    }, '100px');
    const room = this.#map.renderRoot.querySelector('.later');
    if (room) near?.observe(room);
  }

  /** What the tools add below the map; null until they are there. */
  get later(): ((story: Story) => TemplateResult | typeof nothing) | null {
    return this.#later;
  }

  /** The menu that shares the map; nothing until the tools are there. */
  menu(shared: Shared): TemplateResult | typeof nothing {
    return this.#menu?.render(shared) ?? nothing;
  }

  /** Says what is selected, or else what a filter shows; nothing before the tools are there. */
  say(...what: Parameters<ReturnType<typeof mapAnnouncer>>): string {
    return this.#say?.(...what) ?? '';
  }

  /** A story's claims apart by a filter: all are shown as long as what filters has not come. */
  filtered(story: Story, filter: ClaimFilter): FilteredStory {
    const filtering = isFiltering(filter) ? this.#filtering : null;
    const last = this.#filtered;
    // A search looks into the details, too.
    const told = !lacksDetails(story);
    const same = last?.of === story && last.filter === filter && last.by === filtering;
    if (same && last.told === told) return last.claims;
    if (isFiltering(filter) && !filtering) void this.#loadFiltering();
    const claims = filtering?.filterStory(story, filter) ?? unfiltered(story);
    this.#filtered = { of: story, told, filter, by: filtering, claims };
    return claims;
  }

  /** Shows a filter in the list of claims; without what filters, the list shows all that it has. */
  markFilter(list: ParentNode, claims: FilteredStory, { text }: ClaimFilter): void {
    this.#filtering?.markFilter(list, claims, text.trim() !== '');
  }

  /** Tells the elements in the map's slots what is read; those that come later, too. */
  provide(reading: ShownReading): void {
    this.#reading = reading;
    this.#provide?.(reading);
  }

  /** A part that the page does not bring itself; nothing while what writes it is not there. */
  own(part: Part, story: Story | null): TemplateResult | typeof nothing {
    return story && this.#own && !lacksDetails(story) && !this.brings(part)
      ? this.#own[part](story, this.#map.names)
      : nothing;
  }

  /** Whether the page brings a part. */
  brings(part: Part): boolean {
    return this.#map.querySelector(BROUGHT[part]) !== null;
  }

  /** Whether the page brings the guided reading. */
  get bringsGuide(): boolean {
    return this.#map.querySelector('[slot="guide"]') !== null;
  }

  /** Loads what writes the parts that the page does not bring. */
  async loadOwn(): Promise<void> {
    if (this.#own || (Object.keys(BROUGHT) as Part[]).every((part) => this.brings(part))) return;
    try {
      const { ownParts: parts, ownPartsStyles } = await import('./own-parts.ts');
      for (const { cssText } of ownPartsStyles) adoptStyles(this.#map.renderRoot, cssText);
      this.#own = parts;
      this.#askForDetails();
      this.#tell();
    } catch (error) {
      this.#listener.failed(words.failures.noList, error);
    }
  }

  /** Does something with a part that is loaded only now, and says so where it does not come. */
  async use<Part>(part: Promise<Part>, then: (part: Part) => void | Promise<void>): Promise<void> {
    let loaded;
    try {
      loaded = await part;
    } catch (error) {
      this.#listener.failed(words.failures.partOfPage, error);
      return;
    }
    await then(loaded);
  }

  /** Loads the tools, and says where they do not come; after a failure, another call tries again. */
  loadTools(): Promise<void> {
    this.#tools ??= Promise.all([import('./tools.ts'), import('./filter-marks.ts')]).then(
      // Taken apart here: of a pattern with a rest, webpack keeps the rest alone.
      ([tools, filtering]) => {
        const { defineTools, mapAnnouncer: newAnnouncer } = tools;
        const { keepFocusInFront, keepPrintPicture, laterSections, toolStyles } = tools;
        const { PictureMenu: Menu, provideReading, reachHiddenSigns } = tools;
        this.#provide = provideReading(this.#map, this.#reading);
        defineTools();
        keepFocusInFront(this.#map.renderRoot);
        reachHiddenSigns(this.#map);
        this.#say = newAnnouncer();
        this.#filtering = filtering;
        adoptStyles(this.#map.renderRoot, toolStyles);
        this.#later = laterSections;
        this.#menu = new Menu(this.#map, () => this.#listener.view());
        keepPrintPicture(this.#map);
        this.#tell();
      },
      (error: unknown) => {
        this.#tools = null;
        this.#toolsFailed(error);
      },
    );
    this.#askForDetails();
    return this.#tools;
  }

  /** Loads what filters, where a filter is set before the tools have come: it is small, and is not to wait for them. */
  async #loadFiltering(): Promise<void> {
    if (this.#filteringComes) return;
    this.#filteringComes = true;
    try {
      this.#filtering = await import('./filter-marks.ts');
      this.#tell();
    } catch (error) {
      this.#filteringComes = false;
      this.#toolsFailed(error);
    }
  }

  #toolsFailed(error: unknown): void {
    const what = partFailure(words.failures.timelineAndFilters, error, words.failures.tryAgain);
    this.#listener.failed(words.failures.inTheList(what), error);
  }

  readonly #coming = (): void => {
    void this.loadTools();
  };

  /** Loads the details of the story, once something that shows them is there or on its way. */
  #askForDetails(): void {
    const { currentStory: story } = this.#map;
    if (!story || story === this.#asked || !lacksDetails(story)) return;
    if (!this.#tools && !this.#own && !this.#filteringComes) return;
    this.#asked = story;
    loadDetails(story).then(
      () => {
        this.#tell();
      },
      (error: unknown) => {
        this.#listener.failed(words.failures.inTheList((error as StoryError).message), error);
      },
    );
  }

  #tell(): void {
    this.#map.requestUpdate();
    void this.#map.updateComplete.then(() => {
      this.#listener.came();
    });
  }
}
