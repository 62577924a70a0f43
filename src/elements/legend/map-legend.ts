import { html, type TemplateResult } from 'lit';
import { sceneOf } from '../../scene/scene.ts';
import type { Voice } from '../../scene/marks.ts';
import type { Kind } from '../../story/vocabulary/kinds.ts';
import type { Story } from '../../story/story.ts';
import { kindIcon } from '../list/claim-card.ts';
import * as words from '../../words/words.ts';

/** What the signs, colours and lines mean: who says it always in view, the rest to unfold. */
export function mapLegend(story: Story): TemplateResult {
  const kinds = [...new Set(sceneOf(story).marks.map(({ kind }) => kind))];
  return html`<section class="legend" aria-label=${words.legend.name}>
    <ul class="legend-voices">
      <li class="legend-title">${words.legend.whoSaysIt}</li>
      ${story.sides.map(({ label, colour }) => voiceItem(colour, label))}
      ${voiceItem('article', words.legend.article)}
    </ul>
    <details>
      <summary>${words.legend.signsAndLines}</summary>
      <div class="legend-all">
        <ul>
          ${kinds.map((kind) => kindItem(kind))} ${ringItem('answered', words.legend.denied)}
          ${ringItem('open', words.legend.noResponse)}
          <li><span class="legend-count" aria-hidden="true">2</span> ${words.legend.several}</li>
          <li><span class="legend-hatch" aria-hidden="true"></span> ${words.legend.hatched}</li>
        </ul>
        <ul>
          ${lineItem('border', words.legend.border)} ${lineItem('oblast', words.legend.oblast)}
          ${lineItem('contact', words.legend.contact)}
          <li>
            <span class="legend-dots" aria-hidden="true"></span> ${words.legend.behindContact}
          </li>
          ${lineItem('district', words.legend.district)}
        </ul>
      </div>
    </details>
  </section>`;
}

function voiceItem(voice: Voice, label: string): TemplateResult {
  return html`<li>
    <span class="legend-disc" data-voice=${voice} aria-hidden="true"></span> <bdi>${label}</bdi>
  </li>`;
}

function kindItem(kind: Kind): TemplateResult {
  return html`<li>${kindIcon(kind)} ${words.claim.kinds[kind]}</li>`;
}

function ringItem(kind: 'answered' | 'open', label: string): TemplateResult {
  return html`<li>
    <span class="legend-ring" data-ring=${kind} aria-hidden="true"></span> ${label}
  </li>`;
}

function lineItem(line: string, label: string): TemplateResult {
  return html`<li>
    <span class="legend-line" data-line=${line} aria-hidden="true"></span> ${label}
  </li>`;
}
