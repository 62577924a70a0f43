import { ContextConsumer } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type Choice, facets } from '../../story/facets.ts';
import { type ClaimFilter, type Facet, isFiltering, noFilter } from '../../story/filter.ts';
import { filterClaims } from '../../story/filter-story.ts';
import { kindOf } from '../../story/vocabulary/kind-of.ts';
import type { Story } from '../../story/story.ts';
import { kindIcon } from '../list/kind-icon.ts';
import { readingContext } from '../../reading/reading-context.ts';
import { ConflictFilterEvent } from '../../reading/events.ts';
import { textStyles } from '../shared/styles/shared-styles.ts';
import {
  type ChoiceGroup,
  choiceGroups,
  choiceName,
  facetNames,
  togglePart,
  toggleWhole,
  wholeState,
} from './choices.ts';
import { filterChips, withChoices } from './filter-chips.ts';
import css from './conflict-filters.css?inline';
import * as words from '../../words/words.ts';

/** How long after the last key the words are looked for, in milliseconds. */
const PAUSE = 200;

/**
 * Chooses claims by who speaks, whom they are about, kind, place, answer and words. Each choice says
 * how many claims it shows beside what else is chosen; what would show nothing says 0.
 *
 * @fires conflict-filter - other claims were chosen; `filter`
 */
export class ConflictFilters extends LitElement {
  static override styles = [textStyles, unsafeCSS(css)];

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** Which claims are shown. */
  @property({ attribute: false }) filter: ClaimFilter = noFilter;

  constructor() {
    super();
    new ContextConsumer(this, {
      context: readingContext,
      subscribe: true,
      callback: ({ story, filter }) => {
        this.story = story;
        this.filter = filter;
      },
    });
  }

  @state() private open = false;

  @query('input[type=search]') private search!: HTMLInputElement | null;
  @query('.toggle') private toggle!: HTMLElement | null;

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What a reader pressed before this was there, of what stood in for it: 0 is the search, 1 the choices. */
  #pressed = -1;

  override connectedCallback(): void {
    super.connectedCallback();
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    this.#pressed = [...this.children].findIndex((one) => one === activeElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override willUpdate(): void {
    if (this.#pressed === 1) this.open = true;
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.search) {
      [this.search, this.toggle][this.#pressed]?.focus();
      this.#pressed = -1;
      this.#takeOver(this.search);
      this.replaceChildren();
    }
    if (!changed.has('filter') || !this.search) return;
    // What the reader is typing is not overwritten by what was typed before.
    const { text } = this.filter;
    if (this.search.value.trim() !== text.trim() && this.#timer === undefined)
      this.search.value = text;
  }

  override render(): TemplateResult {
    const { story, filter } = this;
    // What stands in for it is typed into as long as there is nothing to look through.
    if (!story) return html`<slot></slot>`;
    const chosen = facetNames.reduce((sum, [facet]) => sum + filter[facet].length, 0);
    return html`<div class="bar">
        <label class="search">
          <span class="heard">${words.filters.search}</span>
          <input
            type="search"
            placeholder=${words.filters.placeholder}
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            @input=${this.#typed}
          />
        </label>
        <button
          type="button"
          class="toggle"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="panel"
          @click=${() => {
            this.open = !this.open;
          }}
        >
          ${words.filters.open(chosen)}
        </button>
      </div>
      <div id="panel" class="panel" ?hidden=${!this.open} @keydown=${this.#escaped}>
        ${this.open ? this.#panel(story) : nothing}
      </div>
      ${isFiltering(filter) ? this.#applied(story) : nothing}`;
  }

  #panel(story: Story): TemplateResult {
    const all = facets(story, this.filter);
    return html`${facetNames.map(([facet, name]) => {
        const count = this.filter[facet].length;
        const groups = choiceGroups(story, facet, all[facet]);
        return html`<details name="facet" ?open=${facet === 'by'}>
          <summary>
            ${name}${count > 0 ? html` <b>${words.filters.chosen(count)}</b>` : nothing}
          </summary>
          <fieldset>
            <legend class="heard">${name}</legend>
            ${groups.map((group) => this.#group(story, facet, group))}
          </fieldset>
        </details>`;
      })} <button type="button" class="done" @click=${this.#fold}>${words.filters.done}</button>`;
  }

  #group(story: Story, facet: Facet, group: ChoiceGroup): TemplateResult {
    const chosen: readonly string[] = this.filter[facet];
    const whole = wholeState(chosen, group);
    // An answered claim need not be denied: only actors together are their side.
    const exact = facet !== 'answers';
    return html`${this.#choice(story, facet, group.choice, whole, () =>
      this.#choose(facet, toggleWhole(chosen, group)),
    )}${
      group.parts.length === 0
        ? nothing
        : html`<div class="parts">
            ${group.parts.map((part) =>
              this.#choice(
                story,
                facet,
                part,
                (exact && whole === 'all') || chosen.includes(part.id) ? 'all' : 'none',
                () => this.#choose(facet, togglePart(chosen, group, part.id, exact)),
              ),
            )}
          </div>`
    }`;
  }

  #choice(
    story: Story,
    facet: Facet,
    { id, count }: Choice,
    chosen: 'all' | 'some' | 'none',
    choose: () => void,
  ): TemplateResult {
    return html`<label class="choice" ?data-empty=${count === 0}>
      <input
        type="checkbox"
        value=${id}
        .checked=${chosen === 'all'}
        .indeterminate=${chosen === 'some'}
        @change=${choose}
      />
      ${facet === 'kinds' ? kindIcon(kindOf(story, id)) : nothing}
      <span class="name">${choiceName(story, facet, id)}</span>
      <span class="count"
        >${count} <span class="heard">${words.counts.claimsNoun(count)}</span></span
      >
    </label>`;
  }

  /** What is filtered by, each to be taken back, and how many claims are left. */
  #applied(story: Story): TemplateResult {
    const { shown, context } = filterClaims(story, this.filter);
    const chips = filterChips(story, this.filter);
    return html`<div class="applied">
      <p class="total">
        ${
          shown.size === 0
            ? html`<strong>${words.filters.none}</strong> ${words.filters.noneHint}`
            : html`<strong>${words.counts.someClaims(shown.size, story.claims.length)}</strong>${
                  context.size === 0 ? nothing : words.filters.more(context.size)
                }`
        }
      </p>
      <ul class="chips" aria-label=${words.filters.chips}>
        ${chips.map(
          ({ label, without }) =>
            html`<li>
              <button
                type="button"
                aria-label=${words.filters.remove(label)}
                @click=${() => this.#take(without)}
              >
                ${label} <span aria-hidden="true">×</span>
              </button>
            </li>`,
        )}
        <li>
          <button type="button" class="all" @click=${() => this.#take(noFilter)}>
            ${words.actions.showAll}
          </button>
        </li>
      </ul>
    </div>`;
  }

  /** Goes on with the words that were typed before this was there. */
  #takeOver(search: HTMLInputElement): void {
    const before = this.querySelector('input');
    if (!before?.value) return;
    search.value = before.value;
    search.setSelectionRange(before.selectionStart, before.selectionEnd);
    this.#typed();
  }

  readonly #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const text = this.search?.value ?? '';
      if (text.trim() !== this.filter.text.trim()) this.#send({ ...this.filter, text });
    }, PAUSE);
  };

  #choose(facet: Facet, ids: readonly string[]): void {
    this.#send(withChoices(this.filter, facet, ids));
  }

  /** Takes a filter back; the button that did it is gone, so the focus goes to where filters are set. */
  #take(filter: ClaimFilter): void {
    this.#send(filter);
    this.toggle?.focus();
  }

  #send(filter: ClaimFilter): void {
    this.dispatchEvent(new ConflictFilterEvent(filter));
  }

  readonly #fold = (): void => {
    this.open = false;
    this.toggle?.focus();
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Escape would close the map's panel too.
    event.preventDefault();
    event.stopPropagation();
    this.#fold();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-filters': ConflictFilters;
  }
}
