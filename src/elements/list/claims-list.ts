import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../scene/marks.ts';
import type { Place, Story } from '../../story/story.ts';
import { placeThreads, type Thread, unlocatedThreads } from '../../story/threads.ts';
import { allKinds, type KindGroup, kindGroups, kinds } from '../../story/vocabulary/kinds.ts';
import { type CardSettings, claimCard, kindIcon } from './claim-card.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

/** A place's claims lie open up to this number; longer groups unfold. */
const OPEN_UP_TO = 3;

/**
 * All claims of a story as HTML: first by place, then, under their own heading, those without one.
 * Groups are native `<details>`, so that they unfold without script too.
 */
export function claimsList(story: Story, names = 'article'): TemplateResult {
  const settings: CardSettings = { story, names, anchored: true, placed: false };
  const unlocated = unlocatedThreads(story);
  const located = story.places
    .map((place) => ({ place, threads: placeThreads(story, place.id) }))
    .filter(({ threads }) => threads.length > 0);
  return html`<section class="claims" aria-labelledby="claims-heading">
    <h2 id="claims-heading">${words.list.heading}</h2>
    <p class="claims-source">${countText(story)} <bdi>${sourceText(story)}</bdi>.</p>
    <conflict-filters></conflict-filters>
    <h3 data-groups>${words.list.onTheMap}</h3>
    ${located.map(({ place, threads }) => placeGroup(place, threads, settings))}
    <h3 data-groups>${words.list.withoutPlace}</h3>
    <p class="claims-explained">${words.list.withoutPlaceNote}</p>
    ${kindGroups().map((group) => kindGroup(group, unlocated, settings))}
  </section>`;
}

/** “65 claims, 15 of them on the map.” */
function countText(story: Story): string {
  const located = story.claims.filter(({ where }) => where.place !== null).length;
  return words.list.count(story.claims.length, located);
}

function placeGroup(place: Place, own: Thread[], settings: CardSettings): TemplateResult {
  const { text, language } = placeName(place, settings.names);
  return html`<details
    class="claims-group"
    data-place=${place.id}
    ?open=${own.length <= OPEN_UP_TO}
  >
    <summary>
      <h4 lang=${language}>${text}</h4>
      <small lang=${foreignLanguage(settings.story)}>${place.properties.precisionNote}</small>
      <span class="claims-count">${own.length}</span>
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
  group: KindGroup,
  all: Thread[],
  settings: CardSettings,
): TemplateResult | typeof nothing {
  const own = all.filter(({ claim }) => kinds[claim.kind].group === group);
  const first = allKinds().find((kind) => kinds[kind].group === group);
  if (own.length === 0 || first === undefined) return nothing;
  return html`<details class="claims-group">
    <summary>
      ${kindIcon(first)}
      <h4>${words.list.groups[group]}</h4>
      <span class="claims-count">${own.length}</span>
    </summary>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </details>`;
}
