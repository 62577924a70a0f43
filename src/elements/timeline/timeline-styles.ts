import { css, unsafeCSS } from 'lit';
import voiceColoursCss from '../../scene/voice-colours.css?inline';
import timelineCss from './timeline.css?inline';

/** The look of the interactive timeline: that of the page's figure, and its controls. */
export const timelineStyles = [
  unsafeCSS(voiceColoursCss),
  unsafeCSS(timelineCss),
  css`
    :host {
      display: block;
    }
    button {
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid var(--cm-rule);
      border-radius: 4px;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--cm-focus);
      outline-offset: 2px;
    }
    button[aria-disabled='true'] {
      color: var(--cm-ink-soft);
      opacity: 0.55;
      cursor: default;
    }
    .controls {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
    }
    .controls button {
      display: inline-grid;
      place-items: center;
      min-inline-size: 36px;
      block-size: 36px;
      padding-inline: 0.5rem;
    }
    conflict-time-brush {
      inset-inline: var(--earlier) 0;
    }
    .timeline-day {
      inline-size: 100%;
      align-items: start;
      border-color: var(--cm-rule);
      border-inline-start-width: 0;
      border-radius: 0;
      font: 600 0.8125rem/1.35 var(--cm-sans);
      text-align: start;
    }
    .timeline-day:first-child {
      border-inline-start-width: 1px;
    }
    .timeline-day:hover {
      background: var(--cm-neighbour);
    }
    .timeline-day:focus-visible {
      position: relative;
      outline-offset: -3px;
    }
    .timeline-day[data-within] {
      border-block-start: 3px solid var(--cm-ink);
      padding-block-start: calc(0.2rem - 2px);
    }
    .timeline-day[aria-pressed='true'] {
      background: var(--cm-neighbour);
    }
    .timeline-status b {
      color: var(--cm-ink);
    }
    @media (forced-colors: active) {
      .timeline-day[aria-pressed='true'] {
        outline: 2px solid Highlight;
        outline-offset: -3px;
      }
    }
    @media print {
      .controls {
        display: none;
      }
      .timeline-day {
        border-color: transparent;
        border-inline-start-color: var(--cm-rule);
      }
    }
  `,
];
