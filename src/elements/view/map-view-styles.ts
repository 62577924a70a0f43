import { css } from 'lit';

/** The look of the map view: stage, signs, figure labels, controls, notice. */
export const mapViewStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    contain: layout paint;
    container: map / size;
  }
  .stage,
  .stage > .canvas {
    position: absolute;
    inset: 0;
  }
  .stage {
    background: var(--cm-neighbour);
  }
  /* The poster lies over the canvas until the engine's first complete picture. */
  .stage[data-state='ready'] ::slotted([slot='poster']) {
    visibility: hidden;
  }
  /* Over the poster: it shows the view that the map had. */
  .snapshot {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: none;
    pointer-events: none;
  }
  .signs,
  .controls,
  .notice {
    z-index: 2;
  }
  .stage > .canvas {
    z-index: 0;
  }
  /* Names of the engine's picture and of what is left of it; the poster has its own. */
  .map-names {
    z-index: 1;
    overflow: visible;
    visibility: hidden;
  }
  .stage[data-state='ready'] > .map-names,
  .snapshot ~ .map-names {
    visibility: visible;
  }
  /* The engine's hint on how to move the map lies below the signs: they come back when it has faded. */
  .signs {
    transition: visibility 0s 1.6s;
  }
  .canvas:has(.maplibregl-cooperative-gesture-screen.maplibregl-show) ~ :is(.signs, .map-names) {
    visibility: hidden;
    transition: none;
  }
  /* What is drawn in it lies below signs and controls, its buttons above; each has its own place. */
  .overlays {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .overlays > :not(:defined) {
    display: none;
  }
  /* What has no room on the map, for large text or a narrow map, is in the button's name and the panel. */
  [data-room='none'] > .place-label {
    clip-path: inset(50%);
  }
  [data-room='short'] .place-answer-short {
    display: block;
  }
  [data-room='short'] .place-answer,
  [data-room='name'] :is(.place-answer, .place-answer-short),
  [data-room='name'] > .figure-measured {
    display: none;
  }
  :is(.figure, line)[data-room='none'] {
    visibility: hidden;
  }
  .canvas canvas:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  .controls {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    display: grid;
    border-radius: 6px;
    overflow: hidden;
    border: 1px solid var(--cm-rule);
    background: var(--cm-paper);
  }
  .controls button {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 0;
    background: none;
    color: var(--cm-ink);
  }
  .controls button + button {
    border-block-start: 1px solid var(--cm-rule);
  }
  .controls button:hover {
    background: var(--cm-neighbour);
  }
  .controls button:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  .notice {
    position: absolute;
    inset-inline: 10px;
    inset-block-start: 10px;
    max-inline-size: 30rem;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--cm-rule);
    border-radius: 6px;
    background: var(--cm-paper);
    color: var(--cm-ink);
    font: 0.875rem/1.4 var(--cm-sans);
  }
  .notice p {
    margin: 0;
  }
  .notice button {
    margin-block-start: 0.5rem;
    padding: 0.3rem 0.7rem;
    min-block-size: 32px;
    border: 1px solid var(--cm-ink-soft);
    border-radius: 4px;
    background: none;
  }
  @media print {
    .controls,
    .notice,
    .signs,
    .map-names,
    .snapshot,
    .stage > .canvas {
      display: none;
    }
    .stage[data-state='ready'] ::slotted([slot='poster']) {
      visibility: visible;
    }
  }
`;
