import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Snippet, Way } from './snippets.ts';

/** What a size may be, in CSS pixels. */
const WIDTH = { min: 280, max: 2000 } as const;
const HEIGHT = { min: 300, max: 4000 } as const;

const THEMES = [
  ['auto', 'Reader’s setting'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

type Changed = Partial<Pick<Snippet, 'width' | 'height' | 'theme'>>;

/** Size and theme of a snippet; the height only where the snippet has one. */
export function embedFields(
  { width, height, theme }: Snippet,
  way: Way,
  change: (changed: Changed) => void,
): TemplateResult {
  return html`<div class="fields">
    <label
      ><span>Width in pixels</span
      ><input
        type="number"
        inputmode="numeric"
        min=${WIDTH.min}
        max=${WIDTH.max}
        placeholder="full width"
        .value=${live(width === null ? '' : String(width))}
        @change=${(event: Event) => change({ width: sizeOf(event, WIDTH) })}
    /></label>
    ${
      way === 'frame' || way === 'resizer'
        ? html`<label
            ><span>${way === 'frame' ? 'Height in pixels' : 'Height at first'}</span
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
      ><span>Colours</span
      ><select @change=${(event: Event) => change({ theme: themeOf(event) })}>
        ${THEMES.map(
          ([value, name]) =>
            html`<option value=${value} ?selected=${value === theme}>${name}</option>`,
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
  return THEMES.find(([theme]) => theme === value)?.[0] ?? 'auto';
}
