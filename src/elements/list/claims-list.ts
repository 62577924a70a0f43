import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../scene/marks.ts';
import type { Place, Story } from '../../story/story.ts';
import { kindOf } from '../../story/vocabulary/kind-of.ts';
import { placeThreads, type Thread, unfolded, unlocatedThreads } from '../../story/threads.ts';
import type { CardSettings } from './card-settings.ts';
import { claimCard } from './claim-card.ts';
import { kindIcon } from './kind-icon.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

/** A place's claims lie open up to this number; longer groups unfold. */
const OPEN_UP_TO = 3;

/**
 * All claims of a story as HTML: first by place, then, under their own heading, those without one. Every
 * heading has its number of claims, answers among them, and the numbers add up. Groups are native
 * `<details>`, so that they unfold without script too.
 */
export function claimsList(story: Story, names = 'article'): TemplateResult {
  const settings: CardSettings = { story, names, anchored: true, placed: false, level: 5 };
  const unlocated = unlocatedThreads(story);
  const located = story.places
    .map((place) => ({ place, threads: placeThreads(story, place.id) }))
    .filter(({ threads }) => threads.length > 0);
  const onTheMap = number(located.flatMap(({ threads }) => threads));
  const answered = story.claims.some(({ respondsTo }) => respondsTo !== undefined);
  return html`<section class="claims" aria-labelledby="claims-heading">
    <h2 id="claims-heading">${words.list.heading}</h2>
    <p class="claims-source">
      ${words.list.count(story.claims.length, onTheMap)}
      ${answered ? words.list.answersCount : nothing} ${sourceText(story)}.
    </p>
    <conflict-filters
      ><input type="search" placeholder=${words.filters.placeholder} /><button type="button">
        ${words.filters.open(0)}
      </button></conflict-filters
    >
    ${onTheMap === 0 ? nothing : html`<h3 data-groups>${words.list.onTheMap} ${counted(onTheMap)}</h3>`}
    ${located.map(({ place, threads }) => placeGroup(place, threads, settings))}
    ${
      unlocated.length === 0
        ? nothing
        : html`<h3 data-groups>${words.list.withoutPlace} ${counted(number(unlocated))}</h3>
            <p class="claims-explained">${words.list.withoutPlaceNote}</p>`
    }
    ${[...new Set(story.kinds.map(({ heading }) => heading))].map((heading) => kindGroup(heading, unlocated, settings))}
  </section>`;
}

/** How many claims some threads hold. */
function number(threads: readonly Thread[]): number {
  return unfolded(threads).length;
}

/** The number in a heading, which a filter writes anew. */
function counted(claims: number): TemplateResult {
  return html`<span class="claims-count">${claims}</span>`;
}

function placeGroup(place: Place, own: Thread[], settings: CardSettings): TemplateResult {
  const { text, language } = placeName(place, settings.names);
  return html`<details
    class="claims-group"
    data-place=${place.id}
    ?open=${own.length <= OPEN_UP_TO}
  >
    <summary>
      <h4><span lang=${language}>${text}</span> ${counted(number(own))}</h4>
      <small lang=${foreignLanguage(settings.story)}>${place.properties.precisionNote}</small>
    </summary>
    <p class="claims-show">
      <a href="#claims-${place.id}" id="claims-${place.id}" data-select=${place.id}
        >${words.list.showOnTheMap(html`<bdi>${text}</bdi>`)}</a
      >
    </p>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </details>`;
}

function kindGroup(
  heading: string,
  all: Thread[],
  settings: CardSettings,
): TemplateResult | typeof nothing {
  const { story } = settings;
  const own = all.filter(({ claim }) => kindOf(story, claim.kind).heading === heading);
  const first = story.kinds.find((kind) => kind.heading === heading);
  if (own.length === 0 || first === undefined) return nothing;
  return html`<details class="claims-group">
    <summary>
      ${kindIcon(first)}
      <h4>${heading} ${counted(number(own))}</h4>
    </summary>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </details>`;
}
