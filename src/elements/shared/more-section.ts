import { html, nothing, type TemplateResult } from 'lit';

/** A part below the map, to be unfolded; without content there is no heading either. */
export function moreSection(
  heading: string,
  content: TemplateResult | typeof nothing,
  { open = false, id }: { open?: boolean; id?: string } = {},
): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  return html`<details class="more-section" id=${id ?? nothing} ?open=${open}>
    <summary><h3>${heading}</h3></summary>
    ${content}
  </details>`;
}
