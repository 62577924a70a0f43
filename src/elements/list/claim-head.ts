import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../scene/marks.ts';
import { isDenial } from '../../story/answers.ts';
import { responsesTo } from '../../story/threads.ts';
import type { Claim, Story } from '../../story/story.ts';
import { claimantName, namesClaimant, sideColour, who } from '../../story/who.ts';
import type { Voice } from '../../story/vocabulary/voice-colours.ts';
import { answerText } from '../../words/answer-text.ts';
import { voiceText } from '../../words/voice-text.ts';
import { whenText } from '../../words/when-text.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import type { CardSettings } from './card-settings.ts';
import * as words from '../../words/words.ts';

/** A heading of a level, 2 to 6. */
export function claimHeading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="claim-head">${content}</h2>`;
    case 3:
      return html`<h3 class="claim-head">${content}</h3>`;
    case 4:
      return html`<h4 class="claim-head">${content}</h4>`;
    case 5:
      return html`<h5 class="claim-head">${content}</h5>`;
    default:
      return html`<h6 class="claim-head">${content}</h6>`;
  }
}

/** What is said and who says it: “Shelling, says Upper Brook’s council”. */
export function saysWhat(
  story: Story,
  claim: Claim,
  what: TemplateResult,
): readonly (string | TemplateResult)[] {
  if (namesClaimant(story, claim)) return [what];
  const who = speaker(story, claim);
  return story.marks
    ? [what, story.marks[2], who]
    : words.claim.says(what, who, isPlural(story, claim));
}

/** Who says it and how the article gives it: “Upper Brook’s council says”, of an answer “denies”. */
export function saysWho(story: Story, claim: Claim): readonly (string | TemplateResult)[] {
  return words.claim.speaks(speaker(story, claim), claim.stance ?? 'says', isPlural(story, claim));
}

/** How the article gives it, quietly behind who says it; nothing for its own words. */
export function givenAs(claim: Claim): TemplateResult | typeof nothing {
  const text = voiceText(claim);
  return text === null ? nothing : html` <small>${words.claim.given(text)}</small>`;
}

/**
 * When, and how it is answered: “‘Earlier in the day’, 29 or 30 September; denied by …”. What leaves the
 * answer to the next line ends as a sentence would. An answer below what it answers leaves out what is the
 * same there.
 */
export function claimFacts(
  claim: Claim,
  { story, names, placed }: CardSettings,
  below: Claim | null,
  named: boolean,
): TemplateResult | typeof nothing {
  const place = placed ? story.places.find(({ id }) => id === claim.where.place) : undefined;
  const parts = [
    place &&
      html`<bdi>${placeName(place, names).text}</bdi>,
        ${words.place.precisions[place.properties.precision]}`,
    when(story, claim, below),
    claim.circumstance && html`<span>${quotation(story, claim.circumstance)}</span>`,
    (named || (claim.stance && !below)) && answering(story, claim),
  ].filter(Boolean);
  const answered = answer(story, claim);
  return parts[0] || answered
    ? html`<p class="claim-facts">
        ${parts.map((part, index) => (index ? [' · ', part] : part))}${parts[0] && answered ? '; ' : nothing}${answered}
      </p>`
    : nothing;
}

function speaker(story: Story, claim: Claim): TemplateResult {
  return html`<span
    class="claim-who"
    dir=${story.marks ? 'auto' : nothing}
    data-voice=${sideColour(story, claim)}
    lang=${claim.claimant ? foreignLanguage(story) : nothing}
    >${claimantName(story, claim)}</span
  >`;
}

function isPlural(story: Story, { claimant }: Claim): boolean | undefined {
  return who(story, claimant).actor?.plural;
}

function when(story: Story, claim: Claim, below: Claim | null): unknown {
  const date = whenText(claim, story);
  const said = claim.when.words;
  if (said) return [quotation(story, said), words.claim.andDate(date)];
  return below && (date === words.dates.none || date === whenText(below, story)) ? null : date;
}

/** Words of the article in its quotation marks. */
function quotation(story: Story, text: string): TemplateResult {
  const [open, close] = story.marks ?? '“”';
  return html`${open}<bdi lang=${foreignLanguage(story)}>${text}</bdi>${close}`;
}

/** The claim that one answers, for an answer that does not stand below it. */
function answering(story: Story, { respondsTo, stance }: Claim): TemplateResult | null {
  const target = story.claims.find(({ id }) => id === respondsTo);
  if (!target || !stance) return null;
  const link = html`<a href="#claim-${target.id}" data-select>${target.summary}</a>`;
  return html`${words.claim.answering(link, stance)}`;
}

/** Who answers, with a mark for each voice, or that nobody does in the article. */
function answer(story: Story, claim: Claim): TemplateResult | null {
  const text = answerText(story, claim);
  if (!text) return null;
  const denials = new Map<Voice, boolean>();
  for (const response of responsesTo(story, claim.id)) {
    const voice = sideColour(story, response);
    denials.set(voice, isDenial(response) || denials.get(voice) === true);
  }
  const [voice] = denials.size === 1 ? denials.keys() : [];
  const marks = [...denials].map(
    ([one, denial]) =>
      html`<i class=${denial ? 'claim-mark denial' : 'claim-mark'} data-voice=${one}></i>`,
  );
  return html`<span class="claim-answer" data-voice=${voice ?? nothing}
    >${denials.size === 0 ? html`<i class="claim-mark"></i>` : marks}${text}</span
  >`;
}
