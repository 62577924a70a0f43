import { css } from 'lit';

/** The look of signs, wherever they stand. */
export const placeSignStyles = css`
  [data-voice='teal'] {
    --voice: var(--cm-side-teal);
  }
  [data-voice='orange'] {
    --voice: var(--cm-side-orange);
  }
  [data-voice='plum'] {
    --voice: var(--cm-side-plum);
  }
  [data-voice='slate'] {
    --voice: var(--cm-side-slate);
  }
  [data-voice='article'] {
    --voice: var(--cm-side-article);
  }
  .sign {
    display: block;
    overflow: visible;
    forced-color-adjust: none;
  }
  .sign-selected {
    fill: none;
    stroke: none;
    stroke-width: 2.5;
  }
  [aria-pressed='true'] .sign-selected {
    stroke: var(--cm-ink);
  }
  .sign-ground {
    fill: var(--cm-halo);
  }
  .sign-voice {
    fill: var(--voice);
    stroke: var(--cm-halo);
    stroke-width: 0.8;
  }
  .sign-kind {
    fill: var(--cm-on-side);
  }
  .sign-ring {
    fill: none;
    stroke: var(--voice);
    stroke-width: 2.6;
  }
  .sign-ring-open {
    stroke: var(--cm-ink-soft);
    stroke-width: 2.4;
    stroke-dasharray: 0.1 4.88;
    stroke-linecap: round;
  }
  .sign-count-ground {
    fill: var(--cm-ink);
    stroke: var(--cm-halo);
    stroke-width: 1.5;
  }
  .sign-total {
    fill: var(--cm-ink);
    font: 700 10px var(--cm-sans);
  }
  .sign-count {
    fill: var(--cm-paper);
    font: 700 9.5px var(--cm-sans);
  }
`;
