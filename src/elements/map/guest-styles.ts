import { css, type CSSResultGroup, unsafeCSS } from 'lit';
import { textSizeStyles } from '../shared/text-size.ts';
import * as words from '../../words/words.ts';

/**
 * What a shadow root inherits from the page around it, set back. `!important` in a shadow root is
 * stronger than in the page, so not even `* { … !important }` reaches inside. Hiding, placing and
 * sizing the element stays the page's affair, and its colours and fonts are custom properties.
 */
export const guestStyles: CSSResultGroup = [
  textSizeStyles,
  // The interface's; texts of a story have their own.
  unsafeCSS(`:host{direction:${words.language.direction}!important}`),
  css`
    :host {
      /* What is placed in it scrolls and is clipped with it. */
      position: relative;
      unicode-bidi: isolate !important;
      writing-mode: horizontal-tb !important;
      color: var(--cm-ink) !important;
      background: var(--cm-paper) !important;
      font: 400 medium/1.45 var(--cm-sans) !important;
      letter-spacing: normal !important;
      word-spacing: normal !important;
      text-align: start !important;
      text-indent: 0 !important;
      text-transform: none !important;
      text-decoration: none !important;
      text-shadow: none !important;
      white-space: normal !important;
      word-break: normal !important;
      hyphens: manual !important;
      cursor: auto !important;
      -webkit-text-fill-color: currentColor !important;
      -webkit-text-stroke: 0 !important;
    }
  `,
];
