import { css, unsafeCSS } from 'lit';
import { paletteCss } from '../../scene/palette.ts';
import * as words from '../../words/words.ts';

/** The look of the embed dialog: one column, its parts divided by hairlines. */
export const embedDialogStyles = [
  unsafeCSS(`${paletteCss(':host')}:host{direction:${words.language.direction}}`),
  css`
    dialog {
      box-sizing: border-box;
      inline-size: min(40rem, 100% - 1.5rem);
      max-block-size: calc(100dvb - 1.5rem);
      padding: 0 1.1rem 1.1rem;
      border: 1px solid var(--cm-ink);
      border-radius: 6px;
      background: var(--cm-paper);
      color: var(--cm-ink);
      font: 0.9375rem/1.45 var(--cm-sans, system-ui, sans-serif);
      text-align: start;
      overscroll-behavior: contain;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.4);
    }
    header {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      display: flex;
      align-items: center;
      justify-content: space-between;
      margin-inline: -1.1rem;
      padding: 0.6rem 0.7rem 0.6rem 1.1rem;
      border-block-end: 1px solid var(--cm-rule);
      background: var(--cm-paper);
    }
    h2 {
      margin: 0;
      font: 700 1.25rem/1.25 var(--cm-serif, Georgia, serif);
    }
    button,
    input,
    select,
    textarea {
      box-sizing: border-box;
      font: inherit;
      color: inherit;
      border: 1px solid var(--cm-ink-soft);
      border-radius: 4px;
      background: var(--cm-paper);
    }
    button {
      min-block-size: 40px;
      padding: 0.3rem 1.1rem;
      cursor: pointer;
    }
    button:hover {
      background: var(--cm-neighbour);
    }
    .close {
      display: grid;
      place-items: center;
      inline-size: 40px;
      padding: 0;
      border-color: transparent;
    }
    :focus-visible {
      outline: 3px solid var(--cm-focus);
      outline-offset: 1px;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.2rem;
      margin: 0.7rem 0 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      color: var(--cm-ink-soft);
      font-size: 0.8125rem;
    }
    fieldset label {
      display: flex;
      align-items: center;
      gap: 0.45rem;
      min-block-size: 36px;
      cursor: pointer;
    }
    input[type='radio'] {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      accent-color: var(--cm-ink);
    }
    .note {
      margin: 0.3rem 0 0.8rem;
      color: var(--cm-ink-soft);
      min-block-size: 2lh;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
      gap: 0.6rem 1rem;
    }
    .fields label,
    .code {
      display: grid;
      gap: 0.2rem;
    }
    label > span:first-child:not(:last-child),
    .code > span {
      color: var(--cm-ink-soft);
      font-size: 0.8125rem;
    }
    .fields :is(input, select) {
      inline-size: 100%;
      min-block-size: 40px;
      padding: 0.3rem 0.5rem;
    }
    .code {
      margin-block-start: 0.8rem;
    }
    textarea {
      inline-size: 100%;
      padding: 0.5rem 0.6rem;
      resize: vertical;
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
    }
    .act {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.3rem 0.9rem;
      margin-block: 0.6rem 0.9rem;
    }
    .copy {
      background: var(--cm-ink);
      border-color: var(--cm-ink);
      color: var(--cm-paper);
    }
    .copy:hover {
      background: var(--cm-ink-soft);
    }
    .act p {
      margin: 0;
    }
    .preview {
      max-block-size: 22rem;
      overflow: auto;
      border: 1px solid var(--cm-rule);
    }
    .preview > div {
      overflow: hidden;
    }
    .preview :is(iframe, img) {
      display: block;
      border: 0;
      transform-origin: 0 0;
    }
    .preview img {
      max-inline-size: 100%;
    }
  `,
];
