import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type KeyEntry, type KeySymbol, sceneKey } from '../../scene/legend.ts';
import type { Voice } from '../../scene/marks.ts';
import { sceneOf } from '../../scene/scene.ts';
import { KEY_SIZE, LAND_PIECE, LIT_PIECE } from '../../scene/signs/key-shape.ts';
import { ringPart, type SignPart } from '../../scene/signs/sign-shape.ts';
import { HOLLOW_LINE, voiceMark } from '../../scene/signs/voice-shape.ts';
import { AREA } from '../../scene/story-look.ts';
import type { Story } from '../../story/story.ts';
import * as words from '../../words/words.ts';

/** The key above the map: who speaks, each with its mark, and what rings, lit ground and numbers say. */
export function mapKey(story: Story): TemplateResult {
  const { voices, signs } = sceneKey(sceneOf(story));
  return html`<dl class="key">
    ${group(words.key.whoSpeaks, voices)} ${signs.length > 0 ? group(words.key.signs, signs) : ''}
  </dl>`;
}

function group(title: string, entries: KeyEntry[]): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    ${entries.map(
      ({ symbol, label, short }) =>
        html`<dd>
          ${drawn(symbol)}
          ${
            label === short
              ? html`<bdi>${label}</bdi>`
              : html`<bdi>${label}</bdi><bdi>${short}</bdi>`
          }
        </dd>`,
    )}
  </div>`;
}

function drawn(symbol: KeySymbol): TemplateResult {
  switch (symbol.is) {
    case 'voice':
      return picture(12, 12, voice(symbol.voice, KEY_SIZE.voice));
    case 'ring':
      return picture(
        18,
        18,
        svg`${voice(symbol.voice, KEY_SIZE.disc)}${ringPart(symbol.ring, KEY_SIZE.ring).map(ring)}`,
      );
    case 'area':
      return picture(
        24,
        18,
        svg`<path fill="var(--cm-land)" d=${LAND_PIECE}></path><path fill="var(--cm-lit-band)" stroke="var(--cm-oblast-line)" stroke-width=${AREA.outline.width} d=${LIT_PIECE}></path>`,
      );
    case 'count':
      return html`<b>${symbol.count}</b>`;
  }
}

/** Shapes around 0 0 in a box of this size, which grows with the text. */
function picture(width: number, height: number, shapes: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true">
    ${shapes}
  </svg>`;
}

function voice(of: Voice, radius: number): SVGTemplateResult {
  const { path, hollow } = voiceMark(of, radius);
  return hollow
    ? svg`<path fill="none" stroke=${colour(of)} stroke-width=${radius * HOLLOW_LINE} d=${path}></path>`
    : svg`<path fill=${colour(of)} d=${path}></path>`;
}

function ring(part: SignPart): SVGTemplateResult {
  const [radius, dashes] = 'radius' in part ? [part.radius, part.dashes] : [0, undefined];
  return part.part === 'ring-open'
    ? svg`<circle r=${radius} fill="none" stroke="var(--cm-ink-soft)" stroke-width="1.8" stroke-linecap="round" stroke-dasharray=${(dashes ?? []).map((length) => length.toFixed(2)).join(' ')}></circle>`
    : svg`<circle r=${radius} fill="none" stroke=${colour(part.voice ?? 'article')} stroke-width="2"></circle>`;
}

/** As an attribute: the styles with the classes of voices come behind the map's drawing. */
function colour(of: Voice): string {
  // High-contrast modes change the colour of text alone, and with it the paper's.
  return of === 'article' ? 'currentColor' : `var(--cm-side-${of})`;
}
