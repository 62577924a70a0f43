import { css } from 'lit';

/** The look of the brush: two lines with grips over the drawing, and a veil over what is left out. */
export const timeBrushStyles = css`
  :host {
    --thumb: 24px;
    --step: calc(100% / var(--steps, 1));
    position: absolute;
    inset-block: 0;
    display: block;
    direction: ltr;
  }
  .area {
    position: absolute;
    inset: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .shade {
    position: absolute;
    inset-block: 0;
    background: var(--cm-paper);
    opacity: 0.68;
    pointer-events: none;
  }
  .before {
    left: 0;
    width: calc(var(--step) * var(--first, 0));
  }
  .after {
    right: 0;
    left: calc(var(--step) * var(--last, 1));
  }
  /*
   * A slider's thumb moves between the middles of its ends: with half a thumb more on either side,
   * it stands on the edge of a step. The last day's stands on the right edge.
   */
  input {
    position: absolute;
    inset-block: 0;
    box-sizing: border-box;
    width: calc(100% - var(--step) + var(--thumb));
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    pointer-events: none;
  }
  .first {
    left: calc(var(--thumb) / -2);
  }
  .last {
    left: calc(var(--step) - var(--thumb) / 2);
  }
  input:focus-visible {
    outline: 0;
  }
  input::-webkit-slider-runnable-track {
    height: 100%;
  }
  input::-moz-range-track {
    height: 100%;
    background: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    width: var(--thumb);
    height: 100%;
    border: 0;
    border-radius: 4px;
    background:
      linear-gradient(var(--cm-ink) 0 0) center / 8px 22px no-repeat,
      linear-gradient(var(--cm-ink) 0 0) center / 2px 100% no-repeat;
    cursor: ew-resize;
    pointer-events: auto;
    touch-action: pan-y;
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--thumb);
    height: 100%;
    border: 0;
    border-radius: 4px;
    background:
      linear-gradient(var(--cm-ink) 0 0) center / 8px 22px no-repeat,
      linear-gradient(var(--cm-ink) 0 0) center / 2px 100% no-repeat;
    cursor: ew-resize;
    pointer-events: auto;
    touch-action: pan-y;
  }
  input:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  input:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .shade {
      transition:
        width 200ms ease-out,
        left 200ms ease-out;
    }
  }
  @media (forced-colors: active) {
    input::-webkit-slider-thumb {
      forced-color-adjust: none;
      background:
        linear-gradient(CanvasText 0 0) center / 8px 22px no-repeat,
        linear-gradient(CanvasText 0 0) center / 2px 100% no-repeat;
    }
    input::-moz-range-thumb {
      forced-color-adjust: none;
      background:
        linear-gradient(CanvasText 0 0) center / 8px 22px no-repeat,
        linear-gradient(CanvasText 0 0) center / 2px 100% no-repeat;
    }
  }
  @media print {
    input {
      display: none;
    }
  }
`;
