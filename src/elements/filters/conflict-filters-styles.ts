import { css } from 'lit';

/** The look of the filters. */
export const conflictFiltersStyles = css`
  :host {
    display: block;
    color: var(--cm-ink);
    font: 0.875rem/1.4 var(--cm-sans);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bar {
    display: flex;
    gap: 0.4rem;
  }
  .search {
    flex: 1;
    min-inline-size: 0;
  }
  input[type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
  }
  input[type='search'],
  button {
    min-block-size: 36px;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--cm-ink-soft);
    border-radius: 4px;
    background: var(--cm-paper);
    color: inherit;
    font: inherit;
  }
  input::placeholder {
    color: var(--cm-ink-soft);
    opacity: 1;
  }
  button {
    cursor: pointer;
  }
  :is(button, input, summary):focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  .panel {
    margin-block-start: 0.5rem;
    padding-block-end: 0.5rem;
    border-block: 1px solid var(--cm-rule);
  }
  .panel[hidden] {
    display: none;
  }
  details {
    border-block-end: 1px solid var(--cm-rule);
  }
  summary {
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  summary b {
    font-weight: 400;
    color: var(--cm-ink-soft);
  }
  fieldset {
    margin: 0;
    padding: 0 0 0.4rem;
    border: 0;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 32px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--cm-ink);
  }
  .choice[data-empty] {
    color: var(--cm-ink-soft);
  }
  .parts {
    padding-inline-start: 1.6rem;
  }
  .name {
    flex: 1;
    min-inline-size: 0;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
  .kind-icon {
    flex: none;
    fill: currentColor;
  }
  .count {
    color: var(--cm-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .done {
    margin-block-start: 0.5rem;
  }
  .applied {
    margin-block-start: 0.6rem;
  }
  .total {
    margin: 0 0 0.4rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chips button {
    padding-inline: 0.5rem;
    border-color: var(--cm-rule);
    text-align: start;
  }
  .chips .all {
    border-color: var(--cm-ink-soft);
    font-weight: 600;
  }
  @media print {
    .bar,
    .panel,
    .chips {
      display: none;
    }
  }
`;
