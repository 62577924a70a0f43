import { transform, type SelectorComponent } from 'lightningcss';

/** Parts of MapLibre GL's stylesheet for controls, markers and popups, of which the map has its own. */
const UNUSED = /^maplibregl-(?:ctrl|popup|marker|user-location|attrib)/;

/** MapLibre GL's stylesheet without the rules of what the map never makes: nine tenths of it are icons. */
export function usedCss(css: Uint8Array, filename: string): string {
  const { code } = transform({
    filename,
    code: css,
    visitor: {
      Rule: {
        style({ value }) {
          const selectors = value.selectors.filter((selector) => !selector.some(isUnused));
          return selectors.length > 0 ? { type: 'style', value: { ...value, selectors } } : [];
        },
      },
    },
  });
  return new TextDecoder().decode(code);
}

function isUnused(part: SelectorComponent): boolean {
  return part.type === 'class' && UNUSED.test(part.name);
}
