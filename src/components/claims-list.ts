import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../layers/marks.ts';
import { type Kind, pictograms } from '../layers/pictogram.ts';
import type { Place, Story } from '../story/story.ts';
import { placeThreads, type Thread, unlocatedThreads } from '../story/threads.ts';
import { type CardSettings, claimCard, kindIcon } from './claim-card.ts';
import { sourceText } from './source-text.ts';

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

/** All claims of a story as HTML: first by place, then, under their own heading, those without one. */
export function claimsList(story: Story, names = 'article'): TemplateResult {
  const settings: CardSettings = { story, names, anchored: true, placed: false };
  const unlocated = unlocatedThreads(story);
  return html`<section class="claims" aria-labelledby="claims-heading">
    <h2 id="claims-heading">All claims</h2>
    <p class="claims-source">${sourceText(story)}</p>
    ${story.places.map((place) => placeGroup(place, placeThreads(story, place.id), settings))}
    <h3 class="claims-unlocated" id="claims-without-place">Claims without a place</h3>
    <p class="claims-explained">The article names no place that could be drawn for these.</p>
    ${SUBJECTS.map(({ heading, kinds }) => subjectGroup(heading, kinds, unlocated, settings))}
  </section>`;
}

function placeGroup(place: Place, own: Thread[], settings: CardSettings): TemplateResult | typeof nothing {
  if (own.length === 0) return nothing;
  const { text, language } = placeName(place, settings.names);
  return html`<section class="claims-group" data-place=${place.id}>
    <h3>
      <a href="#claims-${place.id}" id="claims-${place.id}" data-select=${place.id} lang=${language}>${text}</a>
      <small>${place.properties.precisionNote}</small>
    </h3>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </section>`;
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
  return html`<section class="claims-group">
    <h4>${kindIcon(first)} ${heading} <small>${own.length}</small></h4>
    <ol>
      ${own.map((thread) => claimCard(thread, settings))}
    </ol>
  </section>`;
}

/** The kinds that {@link claimsList} gives a heading; a test holds that none is forgotten. */
export const listedKinds: readonly Kind[] = SUBJECTS.flatMap(({ kinds }) => kinds);

/** Every kind there is. */
export const allKinds = Object.keys(pictograms) as Kind[];
