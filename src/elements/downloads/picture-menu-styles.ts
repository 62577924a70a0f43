import { css } from 'lit';

/** The look of the button that offers the picture: in the corner that opening views leave free. */
export const pictureMenuStyles = css`
  .picture {
    position: absolute;
    z-index: 3;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    font: 0.875rem/1.4 var(--cm-sans);
    color: var(--cm-ink);
  }
  .picture > summary,
  .picture > div {
    border: 1px solid var(--cm-rule);
    border-radius: 6px;
    background: var(--cm-paper);
  }
  .picture > summary {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 38px;
    block-size: 38px;
    cursor: pointer;
    list-style: none;
  }
  .picture > summary::-webkit-details-marker {
    display: none;
  }
  .picture > div {
    box-sizing: border-box;
    inline-size: min(15rem, 100cqi - 20px);
    max-block-size: calc(100cqb - 70px);
    margin-block-start: 6px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .picture button {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0.3rem 0.8rem;
    border: 0;
    border-block-end: 1px solid var(--cm-rule);
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .picture :is(summary, button):hover {
    background: var(--cm-neighbour);
  }
  .picture :is(summary, button):focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  .picture p {
    margin: 0;
    padding: 0.45rem 0.8rem;
    color: var(--cm-ink-soft);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .picture .picture-heading {
    padding-block-end: 0;
    font-weight: 700;
  }
  .picture slot[name='share'] {
    display: block;
    border-block-end: 1px solid var(--cm-rule);
  }
  .picture p:empty {
    padding: 0;
  }
  .picture ~ .notice {
    inset-inline-start: 58px;
  }
  @media print {
    .picture {
      display: none;
    }
  }
`;
