import { css, unsafeCSS } from 'lit';
import { paletteCss } from '../layers/palette.ts';
import { SANS, SERIF } from '../layers/typefaces.ts';

/** Layout of the whole map: one column under 900 px, map and list side by side from there. */
export const conflictMapStyles = css`
  :host {
    ${unsafeCSS(paletteCss())}
    --cm-sans: '${unsafeCSS(SANS)}', 'Noto Sans', system-ui, sans-serif;
    --cm-serif: '${unsafeCSS(SERIF)}', 'Noto Serif', Georgia, serif;
    display: block;
    color-scheme: light dark;
    container-type: inline-size;
    background: var(--cm-paper);
    color: var(--cm-ink);
    text-align: start;
    border-block: 2px solid var(--cm-ink);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --map-height: clamp(380px, 125cqi, 620px);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  conflict-map-view {
    block-size: var(--map-height);
  }
  /* On a phone the panel is a sheet over the map's lower part, and the place stays in view above it. */
  .sheet {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(var(--map-height) * 0.44);
    max-block-size: max(calc(var(--map-height) * 0.56), 24rem);
    overflow: auto;
    overscroll-behavior: contain;
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
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .problem {
    margin: 0;
    padding: 0.8rem 1.1rem;
    font: 0.9375rem/1.45 var(--cm-sans);
    border-block-end: 1px solid var(--cm-rule);
  }
  .legend,
  .credits {
    padding: 0.6rem 1.1rem;
    font: 0.8125rem/1.5 var(--cm-sans);
    color: var(--cm-ink-soft);
    border-block-start: 1px solid var(--cm-rule);
  }
  .legend ul,
  .credits ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45rem;
  }
  .legend-voices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.1rem;
  }
  .legend-title {
    font-weight: 700;
    color: var(--cm-ink);
  }
  .legend-all {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 0.25rem 2rem;
    padding-block: 0.35rem;
  }
  summary {
    cursor: pointer;
    padding-block: 0.2rem;
    inline-size: fit-content;
  }
  :is(summary, a):focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }
  .credits p {
    margin: 0;
  }
  .credits a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .credits ul {
    padding-inline-start: 1.1rem;
    list-style: disc;
  }
  .legend-disc,
  .legend-ring,
  .legend-count,
  .legend-line,
  .legend-hatch,
  .legend-dots {
    flex: none;
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .legend-disc {
    background: var(--voice);
  }
  .legend-ring {
    border: 2.5px solid var(--cm-side-orange);
  }
  .legend-ring[data-ring='open'] {
    border: 2.5px dotted var(--cm-ink-soft);
  }
  .legend-count {
    inline-size: 16px;
    block-size: 16px;
    background: var(--cm-ink);
    color: var(--cm-paper);
    font: 700 10px/16px var(--cm-sans);
    text-align: center;
  }
  .legend-line {
    inline-size: 24px;
    block-size: 0;
    border-radius: 0;
    border-block-start: 2px solid var(--cm-border);
  }
  .legend-line[data-line='oblast'] {
    border-block-start: 2px dashed var(--cm-oblast-line);
  }
  .legend-line[data-line='contact'] {
    border-block-start: 3px dotted var(--cm-oblast-line);
    box-shadow: 0 0 0 3px var(--cm-contact-band);
  }
  .legend-line[data-line='district'] {
    border-block-start: 1px solid var(--cm-ink-soft);
    opacity: 0.5;
  }
  .legend-hatch,
  .legend-dots {
    inline-size: 24px;
    block-size: 14px;
    border-radius: 2px;
  }
  .legend-hatch {
    border: 1px solid var(--cm-side-teal);
    background: repeating-linear-gradient(135deg, var(--cm-side-teal) 0 1px, transparent 1px 5px);
  }
  .legend-dots {
    background: radial-gradient(var(--cm-behind-line-dots) 0.8px, transparent 1px) 0 0 / 5px 5px
      var(--cm-behind-line);
  }
  .legend .kind-icon {
    flex: none;
    fill: currentColor;
  }
  @container (min-width: 560px) {
    .frame {
      --map-height: clamp(420px, 68cqi, 640px);
    }
    .sheet {
      position: static;
      max-block-size: none;
      box-shadow: none;
      border-block: 1px solid var(--cm-rule);
    }
  }
  @container (min-width: 900px) {
    .frame {
      --map-height: clamp(480px, 56cqi, 720px);
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 22.5rem);
    }
    .column {
      block-size: var(--map-height);
      overflow: auto;
      overscroll-behavior: contain;
      border-inline-start: 1px solid var(--cm-rule);
    }
    .sheet {
      border-block: 0;
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
  @media print {
    .skip,
    conflict-map-view {
      display: none;
    }
    .column {
      block-size: auto;
      overflow: visible;
    }
  }
`;
