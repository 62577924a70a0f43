import { css, type CSSResult, unsafeCSS } from 'lit';
import voiceColoursCss from '../../scene/voice-colours.css?inline';
import guideExcerptsCss from './guide-excerpts.css?inline';

/** The look of the excerpts; the same file styles those that a page brings. */
export const guideExcerptsStyles: CSSResult = unsafeCSS(voiceColoursCss + guideExcerptsCss);

/** The look of the guided reading in the panel. */
export const conflictGuideStyles = css`
  :host {
    display: block;
    /* A swipe sideways is ours; one up or down scrolls. */
    touch-action: pan-y pinch-zoom;
    font-family: var(--cm-sans);
    color: var(--cm-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .guide {
    padding: 0.6rem 1.1rem 1rem;
    font-size: 0.875rem;
    line-height: 1.45;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
  }
  .progress {
    margin: 0;
    color: var(--cm-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .name {
    font-weight: 700;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 3px;
    margin-block: 0.35rem 0.7rem;
    border: 0;
    background: var(--cm-rule);
  }
  progress::-webkit-progress-bar {
    background: var(--cm-rule);
  }
  progress::-webkit-progress-value {
    background: var(--cm-ink);
  }
  progress::-moz-progress-bar {
    background: var(--cm-ink);
  }
  h2 {
    margin: 0;
    font: 700 1.25rem/1.2 var(--cm-serif);
  }
  .text {
    margin: 0.4rem 0 0;
    font-size: 0.9375rem;
  }
  nav {
    display: flex;
    gap: 0.5rem;
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 0.9rem;
    padding-block: 0.5rem;
    background: var(--cm-paper);
  }
  button {
    min-block-size: 36px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--cm-rule);
    border-radius: 4px;
    cursor: pointer;
  }
  nav button {
    flex: 1;
    padding: 0.2rem 0.65rem;
    font-weight: 600;
  }
  button[aria-disabled='true'] {
    color: var(--cm-ink-soft);
    font-weight: 400;
    cursor: default;
  }
  button:not([aria-disabled='true']):hover {
    background: var(--cm-neighbour);
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 36px;
  }
  h2:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: CanvasText;
    }
    button[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
