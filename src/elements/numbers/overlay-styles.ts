import { css } from 'lit';

/** The look that all overlays share: over the whole map, and only what is drawn takes the pointer. */
export const overlayStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    color: var(--cm-ink);
    font: 0.8125rem/1.35 var(--cm-sans);
  }
  svg {
    pointer-events: none;
    position: absolute;
    z-index: 1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
  }
  .label,
  .bar,
  .box {
    z-index: 3;
  }
  .label {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: 13rem;
    padding: 0.15rem 0.4rem;
    border: 1px solid var(--cm-ink-soft);
    border-radius: 4px;
    background: var(--cm-paper);
  }
  button {
    pointer-events: auto;
    font: inherit;
    color: inherit;
    background: var(--cm-paper);
    border: 1px solid var(--cm-ink-soft);
    border-radius: 4px;
    cursor: pointer;
  }
  button[aria-disabled='true'] {
    color: var(--cm-ink-soft);
    opacity: 0.55;
    cursor: default;
  }
  button:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
