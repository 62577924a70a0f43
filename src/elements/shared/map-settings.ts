import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Origin } from '../../reading/origin.ts';
import { noOverlays, type Overlays } from '../../reading/overlays.ts';
import type { Reading } from '../../reading/reading.ts';
import { settled } from '../../reading/settled.ts';
import { whole } from '../../reading/whole.ts';
import type { Theme } from '../../scene/theme.ts';
import type { StoryData } from '../../story/built/built-story.ts';
import { type ClaimFilter, noFilter } from '../../story/filter.ts';

/** When the engine starts: when the reader wants to move the map, near the viewport, at the first touch, or never. */
export type EngineStart = 'auto' | 'visible' | 'interaction' | 'none';

/** All that a page sets on a map, as it is when the map is drawn. */
export type Settings = Readonly<Omit<MapSettings, keyof LitElement>>;

/** What the attributes are where a page does not set them. */
const USUAL: Partial<Record<PropertyKey, string>> = {
  ...{ engine: 'auto', theme: 'auto', guide: 'panel' },
  ...{ story: '', select: '', opening: '', permalink: '' },
};

/** Keeps what both the page and the reader set. */
export interface ReadingKeeper {
  readonly reading: Reading;
  dispatch(changes: Partial<Pick<Reading, 'filter' | 'names' | 'overlays'>>, origin: Origin): void;
  goTo(step: number | null, origin: Origin): void;
  take(reading: Partial<Reading> | null, origin: Origin): void;
}

/**
 * What a page sets on `<conflict-map>`, as attributes and as properties. Each is declared here and used
 * where it matters: the parts of the map get the settings as a whole. What is set before the class is
 * known, Lit takes over in the order below: the whole reading, then parts of it.
 */
export abstract class MapSettings extends LitElement {
  /**
   * Everything that the reader can set; an address or a snippet carries it. What a page leaves out of it
   * is as a map opens; null opens it anew.
   */
  @property({ attribute: false })
  get reading(): Reading {
    return this.readings.reading;
  }
  set reading(reading: Partial<Reading> | null) {
    this.readings.take(reading, 'page');
  }

  /** Id of a story that the page carries, or address of a built story. */
  @property() story = '';
  /** Id of the selected claim or place; empty for none. */
  @property({ reflect: true }) select = '';
  /**
   * When the engine is fetched and takes over from the drawing: `auto` when the reader wants to move the map,
   * or without a drawing at once, `visible` when it is near the window, `interaction` at the first touch, `none` never.
   */
  @property() engine: EngineStart = 'auto';
  /** `auto` follows the reader's setting; `light` and `dark` hold. */
  @property({ reflect: true }) theme: 'auto' | Theme = 'auto';
  /** Whose place names: `article`, which is the default, or a BCP 47 tag that the story has. */
  @property()
  get names(): string {
    return this.readings.reading.names;
  }
  set names(names: string) {
    this.readings.dispatch({ names }, 'page');
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
    return this.readings.reading.filter;
  }
  set filter(filter: Partial<ClaimFilter> | null) {
    this.readings.dispatch({ filter: whole(settled('filter', filter, null), noFilter) }, 'page');
  }
  /** Step of the guided reading, from 1; null when it is not open. */
  @property({ attribute: false })
  get step(): number | null {
    return this.readings.reading.step;
  }
  set step(step: number | null) {
    this.readings.goTo(step ?? null, 'page');
  }
  /** What lies over the map: an outline for comparison, the ruler, measured lines; null for nothing. */
  @property({ attribute: false })
  get overlays(): Overlays {
    return this.readings.reading.overlays;
  }
  set overlays(overlays: Partial<Overlays> | null) {
    this.readings.dispatch(
      { overlays: whole(settled('overlays', overlays, null), noOverlays) },
      'page',
    );
  }

  /** Keeps those of the settings that are part of a reading. */
  protected abstract get readings(): ReadingKeeper;

  /** All of them for the parts of the map: where one has changed, another object, so that they draw anew. */
  protected settings!: Settings;

  override willUpdate(changed: PropertyValues): void {
    if (changed.size === 0) return;
    const names = [...MapSettings.elementProperties.keys()] as (keyof Settings)[];
    const settings: Partial<Record<keyof Settings, unknown>> = {};
    for (const name of names)
      settings[name] = settled<unknown>(name, this[name], USUAL[name] ?? null);
    // Of the first, there is nothing before.
    const before = this.settings as Settings | undefined;
    if (before && names.every((name) => settings[name] === before[name])) return;
    this.settings = settings as Settings;
  }
}
