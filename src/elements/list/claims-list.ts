import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../scene/marks.ts';
import { type Kind, pictograms } from '../../scene/pictogram.ts';
import type { Place, Story } from '../../story/story.ts';
import { placeThreads, type Thread, unlocatedThreads } from '../../story/threads.ts';
import { type CardSettings, claimCard, kindIcon } from './claim-card.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { sourceText } from '../../words/source-text.ts';

/** Order and headings of the claims that have no place. */
const SUBJECTS: { heading: string; kinds: Kind[] }[] = [
  { heading: 'Fighting and accusations', kinds: ['shelling', 'fighting', 'footage', 'accusation'] },
  { heading: 'Aircraft', kinds: ['aircraft'] },
  { heading: 'Outside support', kinds: ['support'] },
  { heading: 'Losses, as claimed', kinds: ['losses'] },
  { heading: 'Talks', kinds: ['talks'] },
  { heading: 'Appeals from elsewhere', kinds: ['call'] },
  { heading: 'Territory and background', kinds: ['control', 'geography', 'background'] },
];

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
    <h2 id="claims-heading">All claims</h2>
    <p class="claims-source">${countText(story)} <bdi>${sourceText(story)}</bdi>.</p>
    <conflict-filters></conflict-filters>
    <h3 data-groups>On the map</h3>
    ${located.map(({ place, threads }) => placeGroup(place, threads, settings))}
    <h3 data-groups>Without a place</h3>
    <p class="claims-explained">The article names no place that could be drawn for these.</p>
    ${SUBJECTS.map(({ heading, kinds }) => subjectGroup(heading, kinds, unlocated, settings))}
  </section>`;
}

/** “65 claims, 15 of them on the map.” */
function countText(story: Story): string {
  const located = story.claims.filter(({ where }) => where.place !== null).length;
  return `${story.claims.length} claims, ${located} of them on the map.`;
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
        >Show <bdi>${text}</bdi> on the map</a
      >
    </p>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </details>`;
}

function subjectGroup(
  heading: string,
  kinds: Kind[],
  all: Thread[],
  settings: CardSettings,
): TemplateResult | typeof nothing {
  const own = all.filter(({ claim }) => kinds.includes(claim.kind));
  const [first] = kinds;
  if (own.length === 0 || first === undefined) return nothing;
  return html`<details class="claims-group">
    <summary>
      ${kindIcon(first)}
      <h4>${heading}</h4>
      <span class="claims-count">${own.length}</span>
    </summary>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </details>`;
}

/** The kinds that {@link claimsList} gives a heading; a test holds that none is forgotten. */
export const listedKinds: readonly Kind[] = SUBJECTS.flatMap(({ kinds }) => kinds);

/** Every kind there is. */
export const allKinds = Object.keys(pictograms) as Kind[];
