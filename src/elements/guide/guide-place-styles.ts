import { css } from 'lit';

/**
 * Where the guided reading is on the map: the button that opens it, and, with `guide="page"`, the
 * page's own steps. Up to 900 px they pass over the map, which stays; from there they take the place
 * of the list beside it.
 */
export const guidePlaceStyles = css`
  .map {
    position: relative;
  }
  .guide-start {
    position: absolute;
    z-index: 2;
    inset-block-start: 10px;
    inset-inline-start: 56px;
    min-block-size: 38px;
    /* The map's own buttons stand on either side. */
    max-inline-size: calc(100% - 112px);
    padding: 0.2rem min(0.75rem, 3cqi);
    border: 1px solid var(--cm-rule);
    border-radius: 6px;
    background: var(--cm-paper);
    color: var(--cm-ink);
    font: 600 min(0.875rem, max(14px, 5cqi)) / 1.3 var(--cm-sans);
    cursor: pointer;
  }
  .guide-start:hover {
    background: var(--cm-neighbour);
  }
  .guide-start:focus-visible {
    outline: 3px solid var(--cm-focus);
    outline-offset: -3px;
  }
  /* A notice has the upper corner then. */
  :host(:is([data-state='failed'], [data-state='lost'])) .guide-start {
    inset-block: auto 10px;
    inset-inline-start: 10px;
  }
  @media print {
    .guide-start {
      display: none;
    }
  }
  @media screen {
    :host([guide='page']) ::slotted([slot='guide']) {
      position: relative;
      z-index: 1;
      pointer-events: none;
    }
    /* What has the keyboard's focus lies over what else is there. */
    .map[data-front] {
      z-index: 4;
    }
    :host([guide='page']) ::slotted([data-front]) {
      z-index: 4;
    }
    :host([guide='page']) conflict-map-view {
      position: sticky;
      /* A map that is higher than the window shows its lower part, too. */
      inset-block-start: min(0px, 100vh - var(--map-height));
    }
  }
  /*
   * Where the window has room for the map and a card, the cards pass over the map, which stays. It
   * leaves with the last card: what sticks does so within the section around it.
   */
  /* From this height on, the map can stay while cards pass over it; scrolly.css has it, too. */
  @media screen and (min-height: 600px) {
    @container (max-width: 899.98px) {
      :host([guide='page']) .frame {
        grid-template-rows: var(--map-height) auto auto;
      }
      :host([guide='page']) .map {
        grid-area: 1 / 1 / 3 / 2;
        margin: 0;
        pointer-events: none;
      }
      :host([guide='page']) conflict-map-view {
        pointer-events: auto;
      }
      :host([guide='page']) ::slotted([slot='guide']) {
        grid-area: 2 / 1;
      }
      :host([guide='page']) .column {
        grid-area: 3 / 1;
      }
      /* What is chosen on the map is shown where the map is now. */
      :host([guide='page']) .chosen {
        display: contents;
      }
      :host([guide='page']) .chosen > .sheet {
        position: relative;
        z-index: 3;
        grid-area: 1 / 1 / 3 / 2;
        inset: auto;
        block-size: auto;
        max-block-size: none;
        overflow: visible;
        border: 0;
        background: none;
        box-shadow: none;
        pointer-events: none;
      }
      :host([guide='page']) .chosen > .sheet > conflict-place-panel {
        position: sticky;
        inset-block-start: calc(var(--map-height) * 0.44);
        box-sizing: border-box;
        block-size: max(14rem, 100vh - var(--map-height) * 0.44);
        margin-block-start: calc(var(--map-height) * 0.44);
        scroll-margin-block-start: calc(var(--map-height) * 0.44);
        overflow: auto;
        overscroll-behavior: contain;
        border-block: 2px solid var(--cm-ink);
        background: var(--cm-paper);
        box-shadow: 0 -4px 14px rgb(0 0 0 / 0.18);
        pointer-events: auto;
      }
      :host([guide='page']) .chosen > .list {
        grid-area: 3 / 1;
      }
    }
  }
  @media screen {
    @container (min-width: 900px) {
      :host([guide='page']) .frame {
        grid-template-rows: var(--map-height) auto;
      }
      :host([guide='page']) .map {
        grid-area: 1 / 1 / 3 / 2;
      }
      :host([guide='page']) .column {
        grid-area: 1 / 2;
      }
      :host([guide='page']) .chosen {
        position: sticky;
        z-index: 3;
        inset-block-start: min(0px, 100vh - var(--map-height));
        grid-area: 1 / 2 / 3 / 3;
        background: var(--cm-paper);
      }
      :host([guide='page']) .chosen.reading {
        block-size: 100vh;
      }
      :host([guide='page']) ::slotted([slot='guide']) {
        grid-area: 2 / 2;
      }
    }
  }
`;
