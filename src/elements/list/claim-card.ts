import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../story/story.ts';
import { type Thread, unfolded } from '../../story/threads.ts';
import { sideColour } from '../../story/who.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import type { CardSettings } from './card-settings.ts';
import { claimFacts, claimHeading, givenAs, saysWhat, saysWho } from './claim-head.ts';

/**
 * So deep do answers stand below what they answer. Further ones stand one after the other and name it:
 * boxes within boxes get too narrow to read, and browsers nest some hundred elements at most.
 */
const DEEPEST = 5;

/** A claim and its answers, as one item of a list. Plain HTML: it reads without script and style. */
export function claimCard(
  { claim, responses }: Thread,
  settings: CardSettings,
  below: Claim | null = null,
  depth = 0,
): TemplateResult {
  const { story, told = false, answersFirst = false } = settings;
  const link = (content: unknown, lang: string | typeof nothing): TemplateResult =>
    html`<a data-select href=${settings.address?.(claim) ?? `#claim-${claim.id}`} lang=${lang}
      >${content}</a
    >`;
  const short = told || below;
  const deep = depth > DEEPEST;
  const answered =
    responses.length === 0 || deep ? nothing : answers(claim, responses, settings, depth);
  return html`<li
    class="claim"
    id=${settings.anchored ? `claim-${claim.id}` : nothing}
    data-claim=${claim.id}
    data-voice=${sideColour(story, claim)}
  >
    ${answersFirst ? answered : nothing}
    ${claimHeading(
      settings.level,
      html`${
        short
          ? link(saysWho(story, claim), nothing)
          : saysWhat(story, claim, link(claim.summary, foreignLanguage(story)))
      }${givenAs(claim)}`,
    )}
    ${told ? nothing : claimFacts(claim, settings, below, deep)}
    <blockquote
      class=${/^[“”"„«»「」]/.test(claim.excerpt.exact) ? 'quoted' : 'excerpt'}
      lang=${story.language}
    >
      <p>${excerptText(claim)}</p>
    </blockquote>
    ${claim.note ? html`<p class="claim-note" lang=${foreignLanguage(story)}>${claim.note}</p>` : nothing}
    ${claim.corrected?.map((text) => html`<p class="claim-correction" lang=${foreignLanguage(story)}>${text}</p>`)}
    ${answersFirst ? nothing : answered}
  </li>`;
}

/** The excerpt as it is, with what it quotes told apart from what the article says in its own words. */
function excerptText({
  voice,
  said = voice === 'quoted' ? [0] : [],
  excerpt: { exact },
}: Claim): (TemplateResult | string)[] {
  let from = 0;
  return [...said, exact.length].map((to, index) => {
    const text = exact.slice(from, (from = to));
    return index % 2 ? html`<span class="said">${text}</span>` : text;
  });
}

/** Answers with theirs; from the deepest on, the list that they stand in holds theirs. */
function answers(
  claim: Claim,
  responses: Thread[],
  settings: CardSettings,
  depth: number,
): TemplateResult {
  const own = {
    ...settings,
    told: false,
    level: depth === 0 ? settings.level + 1 : settings.level,
  };
  return html`<ol class="claim-answers">
    ${(depth < DEEPEST ? responses : unfolded(responses)).map((response) => claimCard(response, own, claim, depth + 1))}
  </ol>`;
}
