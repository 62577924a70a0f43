import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Snippet, Way } from './snippets.ts';
import * as words from '../../words/words.ts';

/** What a size may be, in CSS pixels. */
const WIDTH = { min: 280, max: 2000 } as const;
const HEIGHT = { min: 300, max: 4000 } as const;

const THEMES = ['auto', 'light', 'dark'] as const;

type Changed = Partial<Pick<Snippet, 'width' | 'height' | 'theme'>>;

/** Size and theme of a snippet; the height only where the snippet has one. */
export function embedFields(
  { width, height, theme }: Snippet,
  way: Way,
  change: (changed: Changed) => void,
): TemplateResult {
  return html`<div class="fields">
    <label
      ><span>${words.embedDialog.width}</span
      ><input
        type="number"
        inputmode="numeric"
        min=${WIDTH.min}
        max=${WIDTH.max}
        placeholder=${words.embedDialog.fullWidth}
        .value=${live(width === null ? '' : String(width))}
        @change=${(event: Event) => change({ width: sizeOf(event, WIDTH) })}
    /></label>
    ${
      way === 'frame' || way === 'resizer'
        ? html`<label
            ><span
              >${way === 'frame' ? words.embedDialog.height : words.embedDialog.firstHeight}</span
            ><input
              type="number"
              inputmode="numeric"
              min=${HEIGHT.min}
              max=${HEIGHT.max}
              .value=${live(String(height))}
              @change=${(event: Event) => change({ height: sizeOf(event, HEIGHT) ?? height })}
          /></label>`
        : nothing
    }
    <label
      ><span>${words.embedDialog.colours}</span
      ><select @change=${(event: Event) => change({ theme: themeOf(event) })}>
        ${THEMES.map(
          (value) =>
            html`<option value=${value} ?selected=${value === theme}>
              ${words.embedDialog.themes[value]}
            </option>`,
        )}
      </select></label
    >
  </div>`;
}

/** A size within its bounds; null where none is given. */
function sizeOf({ target }: Event, { min, max }: { min: number; max: number }): number | null {
  const size = target instanceof HTMLInputElement ? Math.round(target.valueAsNumber) : NaN;
  return Number.isNaN(size) ? null : Math.min(max, Math.max(min, size));
}

function themeOf({ target }: Event): Snippet['theme'] {
  const value = target instanceof HTMLSelectElement ? target.value : '';
  return THEMES.find((theme) => theme === value) ?? 'auto';
}
