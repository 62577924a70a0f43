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
  .stage > .canvas,
  .signs {
    position: absolute;
    inset: 0;
  }
  .stage {
    background: var(--cm-neighbour);
  }
  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .stage[data-state='ready'] ::slotted([slot='poster']),
  .stage[data-state='ready'] slot {
    visibility: hidden;
  }
  .canvas canvas:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  .signs {
    pointer-events: none;
    font-family: var(--cm-sans);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .place,
  .figure {
    position: absolute;
    top: 0;
    left: 0;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: auto;
    text-align: start;
    will-change: transform;
  }
  .place {
    inline-size: 44px;
    block-size: 44px;
    margin: -22px 0 0 -22px;
    border-radius: 50%;
  }
  .place:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 1px;
  }
  .place:hover .place-name,
  .figure:hover :is(.figure-words, b) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .place-label {
    position: absolute;
    inline-size: max-content;
    max-inline-size: 10.5rem;
    color: var(--cm-ink);
    line-height: 1.25;
    paint-order: stroke fill;
    -webkit-text-stroke: 3.2px var(--cm-halo);
    stroke-linejoin: round;
  }
  .place-name {
    display: block;
    font-weight: 700;
    font-size: 0.9375rem;
  }
  .place-answer {
    display: block;
    font-size: 0.75rem;
    color: var(--cm-ink-soft);
  }
  .place-answer-short {
    display: none;
  }
  [data-precision='region'] .place-name {
    font-family: var(--cm-serif);
    letter-spacing: 0.14em;
    text-transform: uppercase;
  }
  [data-side='right'] .place-label {
    inset-inline-start: 43px;
    inset-block-start: 11px;
  }
  [data-side='left'] .place-label {
    inset-inline-end: 43px;
    inset-block-start: 11px;
    text-align: end;
  }
  [data-side='below'] .place-label {
    inset-block-start: 40px;
    inset-inline-start: 50%;
    translate: -50% 0;
    text-align: center;
  }
  [data-side='above'] .place-label {
    inset-block-end: 40px;
    inset-inline-start: 50%;
    translate: -50% 0;
    text-align: center;
  }
  .figure {
    color: var(--cm-ink);
    paint-order: stroke fill;
    -webkit-text-stroke: 3.2px var(--cm-halo);
    stroke-linejoin: round;
    line-height: 1.3;
    inline-size: max-content;
    max-inline-size: 13rem;
  }
  .figure[data-align='left'] {
    text-align: end;
  }
  .figure:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  .figure-words {
    display: block;
    font-family: var(--cm-serif);
    font-weight: 700;
    font-size: 0.9375rem;
  }
  .figure-source,
  .figure-measured {
    display: block;
    font-size: 0.6875rem;
    color: var(--cm-ink-soft);
  }
  .figure-source b {
    font-weight: 400;
  }
  .figure[aria-pressed='true'] :is(.figure-words, b) {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .leaders {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
  }
  .leaders line {
    stroke: var(--cm-ink-soft);
    stroke-width: 1;
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
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container map (max-width: 520px) {
    .place-label {
      max-inline-size: 7.2rem;
      line-height: 1.15;
    }
    .place-name,
    .figure-words {
      font-size: 0.8125rem;
    }
    .place-answer {
      display: none;
    }
    .place-answer-short {
      display: block;
      font-size: 0.6875rem;
      color: var(--cm-ink-soft);
    }
    .figure-words {
      display: none;
    }
    .figure-source b {
      display: block;
      font: 700 0.8125rem/1.2 var(--cm-serif);
      color: var(--cm-ink);
    }
    .figure {
      max-inline-size: 7.5rem;
      line-height: 1.15;
    }
  }
  @media (forced-colors: active) {
    .place-label,
    .figure {
      background: Canvas;
      -webkit-text-stroke: 0;
    }
    [aria-pressed='true'] .sign-selected {
      stroke: Highlight;
    }
  }
  @media print {
    .controls,
    .notice {
      display: none;
    }
  }
`;
