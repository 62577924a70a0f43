import { css } from 'lit';

/** The look of the choice of data. */
export const conflictDataStyles = css`
  :host {
    display: block;
    font: 0.875rem/1.4 var(--cm-sans);
    color: var(--cm-ink);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0.45rem 0.8rem 0.2rem;
    font-weight: 700;
  }
  .choice {
    display: grid;
    margin: 0;
    padding: 0 0.8rem 0.3rem;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    min-block-size: 28px;
  }
  input {
    accent-color: var(--cm-ink);
    margin: 0;
  }
  button {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0.3rem 0.8rem;
    border: 0;
    border-block-start: 1px solid var(--cm-rule);
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    background: var(--cm-neighbour);
  }
  :is(button, input):focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  .licence,
  [role='status'] {
    margin: 0;
    padding: 0.45rem 0.8rem;
    border-block-start: 1px solid var(--cm-rule);
    color: var(--cm-ink-soft);
    font-size: 0.75rem;
  }
  [role='status']:empty {
    padding: 0;
    border: 0;
  }
`;
