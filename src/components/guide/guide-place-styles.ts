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
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--cm-rule);
    border-radius: 6px;
    background: var(--cm-paper);
    color: var(--cm-ink);
    font: 600 0.875rem/1.3 var(--cm-sans);
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
    :host([guide='page']) .frame {
      grid-template-rows: var(--map-height) auto auto;
    }
    :host([guide='page']) .map {
      position: sticky;
      /* A map that is higher than the window shows its lower part, too. */
      inset-block-start: min(0px, 100vh - var(--map-height));
      grid-area: 1 / 1 / 3 / 2;
      block-size: var(--map-height);
    }
    :host([guide='page']) ::slotted([slot='guide']) {
      position: relative;
      z-index: 1;
      grid-area: 2 / 1;
      pointer-events: none;
    }
    :host([guide='page']) .column {
      grid-area: 3 / 1;
    }
  }
  @media screen {
    @container (max-width: 899px) {
      /* What is chosen on the map is shown where the map is now. */
      :host([guide='page']) .chosen {
        display: contents;
      }
      :host([guide='page']) .chosen > .sheet {
        position: sticky;
        z-index: 3;
        grid-area: 1 / 1 / 3 / 2;
        inset-block-start: calc(var(--map-height) * 0.44);
        margin-block-start: calc(var(--map-height) * 0.44);
        align-self: start;
        max-block-size: calc(var(--map-height) * 0.56);
      }
      :host([guide='page']) .chosen > .list {
        grid-area: 3 / 1;
      }
    }
    @container (min-width: 900px) {
      :host([guide='page']) .frame {
        grid-template-rows: var(--map-height) auto;
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
      :host([guide='page']) ::slotted([slot='guide']) {
        grid-area: 2 / 2;
      }
    }
  }
`;
