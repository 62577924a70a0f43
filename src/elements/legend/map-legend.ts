import { html, type TemplateResult } from 'lit';
import { storyMarks, type Voice } from '../../scene/marks.ts';
import type { Kind } from '../../story/vocabulary/kinds.ts';
import { kindNames } from '../../words/kinds.ts';
import type { Story } from '../../story/story.ts';
import { kindIcon } from '../list/claim-card.ts';

/** What the signs, colours and lines mean: who says it always in view, the rest to unfold. */
export function mapLegend(story: Story): TemplateResult {
  const kinds = [...new Set(storyMarks(story).map(({ kind }) => kind))];
  return html`<section class="legend" aria-label="Legend">
    <ul class="legend-voices">
      <li class="legend-title">Who says it</li>
      ${story.sides.map(({ label, colour }) => voiceItem(colour, label))}
      ${voiceItem('article', 'the article itself')}
    </ul>
    <details>
      <summary>Signs and lines</summary>
      <div class="legend-all">
        <ul>
          ${kinds.map((kind) => kindItem(kind))}
          ${ringItem('answered', 'ring in the colour of who denies or rejects it')}
          ${ringItem('open', 'dotted ring: no response in the article')}
          <li>
            <span class="legend-count" aria-hidden="true">2</span> several claims at one place
          </li>
          <li>
            <span class="legend-hatch" aria-hidden="true"></span> hatched: only the district is
            named, no finer place
          </li>
        </ul>
        <ul>
          ${lineItem('border', 'internationally recognised border')}
          ${lineItem('oblast', 'outline of the former autonomous oblast (USSR)')}
          ${lineItem('contact', 'line of contact before the fighting, approximate')}
          <li><span class="legend-dots" aria-hidden="true"></span> territory behind that line</li>
          ${lineItem('district', 'district')}
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
  return html`<li>${kindIcon(kind)} ${kindNames[kind]}</li>`;
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
