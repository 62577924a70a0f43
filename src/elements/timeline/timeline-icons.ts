import { svg, type TemplateResult, html } from 'lit';

const paths = {
  play: 'M-4-6.5 6 0-4 6.5z',
  pause: 'M-5-6H-1.5V6H-5zM1.5-6H5V6H1.5z',
} as const;

/** The sign of a button of the timeline; the button names it. */
export function timelineIcon(name: keyof typeof paths): TemplateResult {
  return html`<svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    ${svg`<path fill="currentColor" d=${paths[name]}></path>`}
  </svg>`;
}
