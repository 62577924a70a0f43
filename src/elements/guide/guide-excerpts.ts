import { html, nothing, type TemplateResult } from 'lit';
import { answerText } from '../../words/answer-text.ts';
import type { Claim, GuideStep, Story } from '../../story/story.ts';
import { responsesTo } from '../../story/threads.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { claimantName, sideColour } from '../../story/who.ts';

/** The excerpts of a step: who says it, in the article's words, and who denies it. Plain HTML. */
export function guideExcerpts(story: Story, step: GuideStep): TemplateResult | typeof nothing {
  const claims = step.claims.flatMap((id) => story.claims.find((claim) => claim.id === id) ?? []);
  if (claims.length === 0) return nothing;
  return html`<ul class="guide-excerpts">
    ${claims.map((claim) => {
      // Answers that are all beside it speak for themselves.
      const answers = responsesTo(story, claim.id);
      const beside = answers.length > 0 && answers.every((answer) => claims.includes(answer));
      return guideExcerpt(story, claim, beside ? null : answerText(story, claim));
    })}
  </ul>`;
}

function guideExcerpt(story: Story, claim: Claim, answer: string | null): TemplateResult {
  const own = /^[“”"„«»「」]/.test(claim.excerpt.exact);
  return html`<li data-voice=${sideColour(story, claim)}>
    <a href="#claim-${claim.id}" data-select>${capitalised(claimantName(story, claim))}</a>
    <q class=${own ? 'quoted' : nothing} lang=${foreignLanguage(story)}>${claim.excerpt.exact}</q>
    ${answer === null ? nothing : html`<small>${capitalised(answer)}</small>`}
  </li>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
