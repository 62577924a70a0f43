import { css } from 'lit';

/** The look of a claim's link and citation. */
export const claimLinksStyles = css`
  :host {
    display: block;
    margin-block-start: 0.6rem;
    font: 0.8125rem/1.45 var(--cm-sans);
    color: var(--cm-ink);
  }
  p {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.9rem;
  }
  a {
    padding-block: 0.3rem;
    color: inherit;
    text-decoration-color: var(--cm-rule);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  button {
    min-block-size: 32px;
    padding: 0.1rem 0.65rem;
    border: 1px solid var(--cm-rule);
    border-radius: 4px;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--cm-neighbour);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.35rem;
    cursor: pointer;
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-end: 0.7rem;
  }
  h3 {
    margin: 0;
    font-size: 0.8125rem;
  }
  pre {
    grid-column: 1 / -1;
    max-block-size: 9rem;
    margin: 0;
    padding: 0.5rem 0.6rem;
    overflow: auto;
    border: 1px solid var(--cm-rule);
    border-radius: 4px;
    font:
      0.75rem/1.45 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  :is(a, button, summary, pre):focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  .said {
    color: var(--cm-ink-soft);
    overflow-wrap: anywhere;
  }
`;
