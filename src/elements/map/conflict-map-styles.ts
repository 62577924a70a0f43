import { css, type CSSResult, unsafeCSS } from 'lit';
import { paletteStyles } from '../shared/shared-styles.ts';
import { SANS, SERIF } from '../../scene/typefaces.ts';

/** Colours and fonts, as custom properties. */
const look = unsafeCSS(`:host {
  --cm-sans: '${SANS}', 'Noto Sans', system-ui, sans-serif;
  --cm-serif: '${SERIF}', 'Noto Serif', Georgia, serif;
}`);

/** Layout of the whole map: one column under 900 px, map and list side by side from there. */
const layout = css`
  :host {
    display: block;
    color-scheme: light;
    container-type: inline-size;
    /* A container of queries has no width of its own, so that where its parent is as wide as it, in a
       flex row or a float, there would be none. */
    contain-intrinsic-inline-size: min(40rem, 90vw);
    min-inline-size: 0;
    max-inline-size: 100%;
    background: var(--cm-paper);
    color: var(--cm-ink);
    text-align: start;
    border-block: 2px solid var(--cm-ink);
  }
  /* As the palette: without it there are no dark colours, and controls must not be dark alone. */
  @supports (color: light-dark(red, red)) {
    :host {
      color-scheme: light dark;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  }
  :host([hidden]) {
    display: none;
  }
  .frame,
  slot {
    overflow-wrap: break-word;
  }
  .frame {
    --tallest: clamp(380px, 125cqi, 620px);
    /* A page whose frame is cut off says how much of it can be seen. */
    --map-height: min(var(--tallest), var(--cm-room, var(--tallest)));
    --sheet-height: max(var(--map-height) * 0.56, 24rem);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  conflict-map-view {
    block-size: var(--map-height);
  }
  /* Under 900 px the panel is a sheet over the map's lower part, and the place stays in view above it. */
  .sheet {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    inset-inline: 0;
    inset-block-start: calc(var(--map-height) * 0.44);
    max-block-size: calc(var(--map-height) * 0.56);
    overflow: auto;
    overscroll-behavior: var(--cm-panel-overscroll, contain);
    background: var(--cm-paper);
    border-block: 2px solid var(--cm-ink);
    box-shadow: 0 -4px 14px rgb(0 0 0 / 0.18);
  }
  .list {
    border-block-start: 1px solid var(--cm-rule);
  }
  .skip {
    position: absolute;
    z-index: 3;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    padding: 0.4rem 0.7rem;
    background: var(--cm-paper);
    color: var(--cm-ink);
    border: 2px solid var(--cm-focus);
    border-radius: 4px;
    font: 600 0.875rem/1.3 var(--cm-sans);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .print-picture {
    display: none;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Nothing moves when it comes. */
  .later {
    min-block-size: calc(2.75rem + 1px);
  }
  .problem {
    margin: 0;
    padding: 0.8rem 1.1rem;
    font: 0.9375rem/1.45 var(--cm-sans);
    border-block-end: 1px solid var(--cm-rule);
  }
  /* Over the map, so that nothing moves when the story comes. */
  .waiting {
    position: absolute;
    inset-block-start: 1rem;
    inset-inline: 1rem;
    max-inline-size: fit-content;
    margin: 0;
    padding: 0.5rem 0.8rem;
    font: 0.9375rem/1.45 var(--cm-sans);
    background: var(--cm-paper);
    border: 1px solid var(--cm-rule);
  }
  /* What comes at once is not announced first. */
  .loading {
    animation: 0.2s 0.4s backwards waiting;
  }
  @keyframes waiting {
    from {
      opacity: 0;
    }
  }
  /* Nobody asked for the map to be covered: its sign alone shows what the article points at. */
  @container (max-width: 899.98px) {
    .sheet[data-pointed] {
      display: none;
    }
  }
  /* In a column this narrow a long word is broken before the page scrolls sideways. */
  @container (max-width: 319.98px) {
    .frame,
    slot {
      overflow-wrap: anywhere;
    }
  }
  /* Over a map that the panel leaves this little of, the button would lie on signs. */
  @container (max-width: 559.98px) {
    .opened .guide-start {
      display: none;
    }
  }
  /* On a phone the sheet reaches beyond the map; what follows keeps clear of it. */
  @container (max-width: 559.98px) {
    .sheet {
      block-size: var(--sheet-height);
      max-block-size: calc(var(--cm-room, 9999px) - var(--map-height) * 0.44);
    }
    .opened .map {
      margin-block-end: calc(var(--sheet-height) - var(--map-height) * 0.56);
    }
  }
  @container (min-width: 560px) {
    .frame {
      --tallest: clamp(420px, 68cqi, 640px);
    }
  }
  @container (min-width: 900px) {
    .frame {
      --tallest: clamp(480px, 56cqi, 720px);
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 22.5rem);
    }
    .column {
      block-size: var(--map-height);
      overflow: auto;
      overscroll-behavior: contain;
      border-inline-start: 1px solid var(--cm-rule);
    }
    .sheet {
      position: static;
      max-block-size: none;
      border-block: 0;
      box-shadow: none;
    }
    .list {
      border-block-start: 0;
    }
    .sheet:not([hidden]) + .list {
      border-block-start: 1px solid var(--cm-rule);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .sheet {
      animation: rise 250ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  /* On paper: the page's poster if there is one, the legend, all claims, the rest, the credits. */
  @media print {
    :host,
    :host([theme]) {
      display: flex;
      flex-direction: column;
      color-scheme: light;
    }
    .frame {
      display: contents;
    }
    .skip,
    .sheet,
    .later,
    .live {
      display: none;
    }
    .print-picture {
      display: block;
      inline-size: 100%;
      block-size: auto;
      border-block: 1.5px solid var(--cm-ink);
    }
    conflict-map-view {
      display: var(--cm-print-map, none);
      flex: none;
      block-size: var(--cm-print-height, 150mm);
    }
    [part='legend'] {
      order: 1;
    }
    .column {
      order: 2;
      block-size: auto;
      overflow: visible;
      border: 0;
    }
    .list {
      border: 0;
    }
    conflict-timeline,
    .more-section,
    ::slotted([slot='more']) {
      order: 3;
    }
    [part='credits'] {
      order: 4;
    }
  }
`;

/** What the whole map looks like. The build minifies a template that has no parts. */
export const conflictMapStyles: CSSResult[] = [paletteStyles, look, layout];
