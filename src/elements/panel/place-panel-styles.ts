import { css } from 'lit';

/** The look of the panel. */
export const placePanelStyles = css`
  :host {
    display: block;
    font-family: var(--cm-sans);
    color: var(--cm-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .panel {
    padding: 1rem 1.1rem 1.25rem;
    font-size: 0.875rem;
    line-height: 1.45;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0.5rem;
  }
  h2 {
    margin: 0;
    font: 700 1.375rem/1.2 var(--cm-serif);
  }
  h2:focus-visible,
  button:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--cm-rule);
    border-radius: 4px;
    cursor: pointer;
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    margin-block-start: -2px;
  }
  .names {
    margin: 0.15rem 0 0.9rem;
    color: var(--cm-ink-soft);
  }
  .used-by {
    font-size: 0.75rem;
  }
  .cards {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .source,
  .distances,
  .provenance {
    margin: 0.75rem 0 0;
    color: var(--cm-ink-soft);
    font-size: 0.8125rem;
  }
  .distances ul {
    margin: 0.2rem 0 0.35rem;
    padding-inline-start: 1.1rem;
  }
  .distances p {
    margin: 0;
  }
  .provenance p {
    margin: 0.35rem 0 0;
  }
  summary {
    cursor: pointer;
    padding-block: 0.2rem;
  }
  .measured {
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--cm-rule);
  }
  .measured h3 {
    margin: 0 0 0.4rem;
    font-size: 0.875rem;
  }
  .measured dl {
    margin: 0;
    display: grid;
    gap: 0.4rem;
  }
  .measured dt {
    font-weight: 600;
  }
  .measured dd {
    margin: 0;
    font-size: 0.75rem;
    color: var(--cm-ink-soft);
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--cm-rule);
  }
  .neighbours button {
    min-block-size: 32px;
    padding: 0.2rem 0.65rem;
  }
`;
