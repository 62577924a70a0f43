import { html, nothing, type TemplateResult } from 'lit';
import type { ElsewhereVoice } from '../../story/beyond.ts';
import type { Claim, Story } from '../../story/story.ts';
import { sideColour } from '../../story/who.ts';
import { QUOTED } from '../../story/vocabulary/quotation.ts';
import * as words from '../../words/words.ts';

/** Excerpts up to this length are quoted beside their summary; longer ones are a click away. */
const SHORT = 80;

/** Statements without a place on the map, by who makes them; how they were said only where the article says it. */
export function beyondStrip(story: Story, voices: readonly ElsewhereVoice[]): TemplateResult {
  return html`<section class="beyond" aria-label=${words.voices.elsewhere}>
    <p class="beyond-note">${words.voices.elsewhereNote}</p>
    <ul class="beyond-voices">
      ${voices.map((voice) => voiceItem(story, voice))}
    </ul>
  </section>`;
}

function voiceItem(story: Story, { actor, claims }: ElsewhereVoice): TemplateResult {
  const [first] = claims;
  return html`<li data-voice=${first ? sideColour(story, first) : nothing}>
    <p class="beyond-who">
      <strong>${actor.name}</strong
      >${actor.role === undefined ? nothing : html` <span>${actor.role}</span>`}
    </p>
    <ul>
      ${claims.map((claim) => statement(story, claim))}
    </ul>
  </li>`;
}

function statement({ language, marks }: Story, claim: Claim): TemplateResult {
  const { id, summary, circumstance, excerpt } = claim;
  const [open = '', close = ''] = marks ?? '“”';
  const quoted = QUOTED.test(excerpt.exact) ? excerpt.exact : open + excerpt.exact + close;
  return html`<li>
    <a href="#claim-${id}" data-select>${summary}</a>
    ${excerpt.exact.length > SHORT ? nothing : html`<span class="beyond-excerpt" lang=${language}>${quoted}</span>`}
    ${circumstance === null ? nothing : html`<small lang=${language}>${open}${circumstance}${close}</small>`}
  </li>`;
}
