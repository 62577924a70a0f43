import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Kind } from '../../story/vocabulary/kinds.ts';
import { pictograms } from '../../scene/signs/pictogram.ts';
import { placeName } from '../../scene/marks.ts';
import type { Claim, Story } from '../../story/story.ts';
import { type Thread, unfolded } from '../../story/threads.ts';
import { claimantName, sideColour } from '../../story/who.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { quotedParts } from './quoted-parts.ts';
import { voiceText } from '../../words/voice-text.ts';
import { whenText } from '../../words/when-text.ts';
import * as words from '../../words/words.ts';

/** What a card is part of. */
export interface CardSettings {
  story: Story;
  /** Whose place names: `article` or a BCP 47 tag. */
  names: string;
  /** Whether the card carries the claim's id, so that `#claim-ID` leads to it. Once in a document. */
  anchored: boolean;
  /** Whether a claim with a place names it. Not where the place is the heading. */
  placed: boolean;
  /** Where a claim's summary leads; by default to the claim in its list. */
  address?: (claim: Claim) => string;
}

/**
 * So deep do answers stand below what they answer. Further ones stand one after the other and name it:
 * boxes within boxes get too narrow to read, and browsers nest some hundred elements at most.
 */
const DEEPEST = 5;

/** A claim and its answers, as one item of a list. Plain HTML: it reads without script and style. */
export function claimCard(
  { claim, responses }: Thread,
  settings: CardSettings,
  depth = 0,
): TemplateResult {
  const { story } = settings;
  return html`<li
    class="claim"
    id=${settings.anchored ? `claim-${claim.id}` : nothing}
    data-claim=${claim.id}
    data-voice=${sideColour(story, claim)}
  >
    <p class="claim-who">
      <span class="claim-claimant" lang=${foreignLanguage(story)}
        >${capitalised(claimantName(story, claim))}</span
      >
      <span class="claim-when"
        >${claim.when.words === null ? whenText(claim, story) : html`“${claim.when.words}”`}</span
      >
    </p>
    <p class="claim-summary">
      <a
        href=${settings.address?.(claim) ?? `#claim-${claim.id}`}
        data-select=${claim.id}
        lang=${foreignLanguage(story)}
        >${claim.summary}</a
      >
    </p>
    <p class="claim-given">${voiceText(claim)}</p>
    <blockquote
      class=${/^["“]/.test(claim.excerpt.exact) ? 'quoted' : 'excerpt'}
      lang=${story.language}
    >
      <p>${excerptText(claim)}</p>
    </blockquote>
    ${claimFacts(claim, settings, depth > DEEPEST)}
    ${claim.note === undefined ? nothing : html`<p class="claim-note" lang=${foreignLanguage(story)}>${claim.note}</p>`}
    ${answers(claim, responses, settings, depth)}
  </li>`;
}

/** The excerpt as it is, with what it quotes told apart from what the article says in its own words. */
function excerptText({ voice, excerpt: { exact } }: Claim): (TemplateResult | string)[] | string {
  if (voice !== 'quoted') return exact;
  return quotedParts(exact).map(({ text, quoted }) =>
    quoted ? html`<span class="said">${text}</span>` : text,
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The pictogram of a kind, for the eye only: its name stands beside it. */
export function kindIcon(kind: Kind): TemplateResult {
  return html`<svg
    class="kind-icon"
    viewBox="-8 -8 16 16"
    width="12"
    height="12"
    aria-hidden="true"
  >
    ${svg`<path fill-rule="evenodd" d=${pictograms[kind]}></path>`}
  </svg>`;
}

function claimFacts(
  claim: Claim,
  { story, names, placed }: CardSettings,
  named: boolean,
): TemplateResult {
  const place = placed ? story.places.find(({ id }) => id === claim.where.place) : undefined;
  return html`<ul class="claim-facts">
    ${claim.stance === undefined ? nothing : html`<li class="claim-answering">${words.claim.stances[claim.stance]}${named ? answered(story, claim) : nothing}</li>`}
    <li>${kindIcon(claim.kind)} ${words.claim.kinds[claim.kind]}</li>
    ${claim.when.words === null ? nothing : html`<li>${whenText(claim, story)}</li>`}
    ${place ? html`<li><bdi>${placeName(place, names).text}</bdi>, ${words.place.precisions[place.properties.precision]}</li>` : nothing}
    ${claim.circumstance === null ? nothing : html`<li lang=${foreignLanguage(story)}>“${claim.circumstance}”</li>`}
  </ul>`;
}

/** The claim that one answers, for an answer that does not stand below it. */
function answered({ claims }: Story, { respondsTo }: Claim): TemplateResult | typeof nothing {
  const target = claims.find(({ id }) => id === respondsTo);
  if (!target) return nothing;
  return html` <a href="#claim-${target.id}" data-select=${target.id}>${target.summary}</a>`;
}

function answers(
  claim: Claim,
  responses: Thread[],
  settings: CardSettings,
  depth: number,
): TemplateResult | typeof nothing {
  // Deeper down the list that this card stands in holds its answers.
  if (responses.length > 0 && depth > DEEPEST) return nothing;
  if (responses.length > 0) {
    const stances = [...new Set(responses.map((response) => response.claim.stance ?? 'comments'))];
    const heading = stances.map((stance) => words.answers.headings[stance]).join(', ');
    return html`<div class="claim-answers">
      <p class="claim-stance">
        ${capitalised(heading)}${responses.length > 1 ? html` <span>${words.answers.several(responses.length)}</span>` : nothing}
      </p>
      <ol>
        ${(depth < DEEPEST ? responses : unfolded(responses)).map((response) => claimCard(response, settings, depth + 1))}
      </ol>
    </div>`;
  }
  if (claim.answer === 'none-reported') {
    return html`<p class="claim-unanswered">${words.answers.noneSentence}</p>`;
  }
  return nothing;
}
