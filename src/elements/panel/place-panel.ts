import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators/property.js';
import { placeName } from '../../scene/marks.ts';
import { sceneOf } from '../../scene/scene.ts';
import { threadIds } from '../../story/threads.ts';
import { kindOf } from '../../story/vocabulary/kind-of.ts';
import type { Claim, Place, Story } from '../../story/story.ts';
import { placeThreads, type Thread, unfolded, unlocatedThreads } from '../../story/threads.ts';
import type { CardSettings } from '../list/card-settings.ts';
import { claimCard } from '../list/claim-card.ts';
import { claimFacts, saysWhat } from '../list/claim-head.ts';
import { closeButton } from '../shared/close-button.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { ConflictSelectEvent, type Selection } from '../../reading/events.ts';
import { FocusKeeper } from '../shared/focus-keeper.ts';
import type { Settings } from '../shared/map-settings.ts';
import css from './place-panel.css?inline';
import { NOTHING } from '../../reading/selection.ts';
import plainButtonCss from '../shared/styles/plain-button.css?inline';
import { claimCardStyles, textStyles } from '../shared/styles/shared-styles.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

/** How claims are shown here; with `answersFirst`, their answers stand above them. */
const CARDS = { level: 3, answersFirst: false } as const;

/**
 * What the article reports about the selected place, or the selected claim where it has none: the
 * claims in the article's words, each with its answer.
 *
 * @fires conflict-select - another place, or nothing, was chosen
 */
export class ConflictPlacePanel extends LitElement {
  static override styles = [textStyles, claimCardStyles, unsafeCSS(plainButtonCss + css)];

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** Whether the details of the story are still to come. */
  @property({ type: Boolean }) lacking = false;
  /** Ids of claims that a filter hides. */
  @property({ attribute: false }) hiddenClaims: ReadonlySet<string> = new Set();
  /** What is selected. */
  @property({ attribute: false }) selection: Selection = NOTHING;
  /** What the page sets on the map. */
  @property({ attribute: false }) settings!: Settings;

  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  constructor() {
    super();
    // Links and buttons go with a filter, or with another choice.
    new FocusKeeper(this, () => [this.heading]);
  }

  /** Moves the focus to the panel's heading, from which its text is read. */
  override focus(): void {
    this.heading?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { story, selection } = this;
    if (!story) return nothing;
    const place = story.places.find(({ id }) => id === selection.place);
    const claim = story.claims.find(({ id }) => id === selection.claim);
    if (place) return this.#placePanel(story, place, claim);
    return claim ? this.#claimPanel(story, claim) : nothing;
  }

  #placePanel(story: Story, place: Place, claim: Claim | undefined): TemplateResult {
    const { text, language } = placeName(place, this.settings.names);
    const name = html`<bdi class="where" lang=${language}>${text}</bdi>`;
    const all = placeThreads(story, place.id);
    const found = all.filter(
      (thread) => !this.hiddenClaims.has(thread.claim.id) || (claim && holds(thread, claim.id)),
    );
    // One claim with its answers is the heading; several have theirs.
    const only = all.length === 1 ? all[0]?.claim : undefined;
    return html`<div class="panel">
      ${
        only
          ? this.#heading(
              story,
              only,
              html`${words.panel.at(name, only.label ?? kindOf(story, only.kind).label)}`,
            )
          : this.#header(
              name,
              html`<p class="claim-facts">
                ${words.counts.withAnswers(all.length, unfolded(all).length - all.length)}
              </p>`,
            )
      }
      <ol class="cards">
        ${chosenFirst(found, claim).map((thread) => this.#card(story, thread, only !== undefined))}
      </ol>
      ${
        found.length === all.length
          ? nothing
          : html`<p class="filtered">
              ${words.panel.leftOut(all.length - found.length)}
              <a href="#claims-heading" data-filter="">${words.panel.showAll}</a>
            </p>`
      }
      ${this.#note(place, text)}
      <p class="source">${words.claim.verbatim(sourceText(story))}</p>
      ${claimLinks(story, claim ?? onlyClaim(found), this.settings.permalink)}
      <conflict-place-details
        .story=${this.lacking ? null : story}
        place=${place.id}
        .claims=${found.map(({ claim }) => claim.id)}
      ></conflict-place-details>
      ${this.#neighbours(story, place)}
    </div>`;
  }

  #claimPanel(story: Story, claim: Claim): TemplateResult | typeof nothing {
    const thread = unlocatedThreads(story).find((candidate) => holds(candidate, claim.id));
    if (!thread) return nothing;
    const { summary } = thread.claim;
    return html`<div class="panel">
      ${this.#heading(story, thread.claim, html`<span lang=${foreignLanguage(story)}>${summary}</span>`)}
      <ol class="cards">
        ${this.#card(story, thread, true)}
      </ol>
      <p class="note">${words.claim.noPlace}</p>
      <p class="source">${words.claim.verbatim(sourceText(story))}</p>
      ${claimLinks(story, claim, this.settings.permalink)}
    </div>`;
  }

  /** What the place is, by its other names too, and that nothing is reported of the sign's spot. */
  #note(place: Place, shown: string): TemplateResult {
    const { names, within, precision, precisionNote } = place.properties;
    const dividedBy = this.story?.basemap.dividedBy;
    const others = names
      .filter(({ text }) => text !== shown)
      .map(
        ({ text, language, usedBy }, index) =>
          html`${index === 0 ? nothing : ', '}${words.panel.name(html`<bdi lang=${language}>${text}</bdi>`, usedBy)}`,
      );
    return html`<p class="note">
      <bdi>${shown}</bdi
      >${others.length === 0 ? nothing : words.panel.names(html`${others}`)}${within === null ? nothing : words.panel.within(html`<bdi>${within}</bdi>`)}${place.across && dividedBy !== undefined ? words.panel.across(dividedBy) : nothing}${words.panel.note(precisionNote)}${precision === 'exact' ? nothing : html`<span>${words.panel.spot}</span>`}
    </p>`;
  }

  /** The heading of a panel about one claim: what, by whom; then when, and who answers. */
  #heading(story: Story, claim: Claim, what: TemplateResult): TemplateResult {
    return this.#header(
      html`${saysWhat(story, claim, what)}`,
      claimFacts(claim, this.#settings(story, false), null, false),
    );
  }

  #header(heading: TemplateResult, facts: TemplateResult | typeof nothing): TemplateResult {
    return html`<header>
      <div>
        <h2 tabindex="-1">${heading}</h2>
        ${facts}
      </div>
      ${closeButton(this.#close)}
    </header>`;
  }

  #card(story: Story, thread: Thread, told: boolean): TemplateResult {
    return claimCard(thread, this.#settings(story, told));
  }

  #settings(story: Story, told: boolean): CardSettings {
    return { ...CARDS, story, names: this.settings.names, told };
  }

  #neighbours(story: Story, place: Place): TemplateResult | typeof nothing {
    const marks = sceneOf(story, this.settings.names).marks;
    const index = marks.findIndex((mark) => mark.place === place.id);
    if (marks.length < 2 || index === -1) return nothing;
    const step = (label: string, offset: number): TemplateResult | typeof nothing => {
      const mark = marks[(index + offset + marks.length) % marks.length];
      if (!mark) return nothing;
      return html`<button
        type="button"
        @click=${() => this.dispatchEvent(new ConflictSelectEvent({ claim: null, place: mark.place }))}
      >
        ${words.panel.neighbour(label, html`<span lang=${mark.language}>${mark.name}</span>`)}
      </button>`;
    };
    return html`<nav class="neighbours" aria-label=${words.panel.otherPlaces}>
      ${step(words.actions.previous, -1)} ${step(words.actions.next, 1)}
    </nav>`;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new ConflictSelectEvent(NOTHING));
  };
}

/** Link and citation of a claim; the element is one of the tools, and empty until they are loaded. */
function claimLinks(
  story: Story,
  claim: Claim | undefined,
  permalink: string,
): TemplateResult | typeof nothing {
  return claim
    ? html`<conflict-claim-links
        .story=${story}
        .claim=${claim}
        permalink=${permalink}
      ></conflict-claim-links>`
    : nothing;
}

/** The claim that a place is about, where it is one with its answers. */
function onlyClaim(found: Thread[]): Claim | undefined {
  return found.length === 1 ? found[0]?.claim : undefined;
}

/** The threads with the one that holds the chosen claim in front. */
function chosenFirst(found: Thread[], claim: Claim | undefined): Thread[] {
  if (!claim) return found;
  return [...found].sort((a, b) => Number(holds(b, claim.id)) - Number(holds(a, claim.id)));
}

function holds(thread: Thread, id: string): boolean {
  return threadIds(thread).includes(id);
}
