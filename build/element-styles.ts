import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { GUIDE_STYLES_ID, SHARED_STYLES_ID } from '../src/press/story-page.ts';

/**
 * Has the elements of a built page take the styles that they share with it from the page, so that they
 * are not sent twice. The palette is the page's for every map; what only the guided reading beside a map needs
 * is in the pages that have it.
 */
export function stylesOfPage(): Plugin {
  return {
    name: 'styles-of-page',
    apply: 'build',
    load: {
      filter: { id: /\/src\/elements\/(shared\/styles\/shared|guide\/guide-place)-styles\.ts$/ },
      async handler(id) {
        if (id.endsWith('guide-place-styles.ts'))
          return `import { unsafeCSS } from 'lit';
export const guidePlaceStyles = unsafeCSS(document.querySelector('#${GUIDE_STYLES_ID} style')?.textContent ?? '');`;
        const source = await readFile(id, 'utf8');
        const names = Array.from(source.matchAll(/^export const (\w+)/gm), ([, name]) => name);
        return `import { unsafeCSS } from 'lit';
const styles = unsafeCSS(document.querySelector('#${SHARED_STYLES_ID} style').textContent);
const none = unsafeCSS('');
export { ${names.map((name) => `${name === 'paletteStyles' ? 'none' : 'styles'} as ${name}`).join(', ')} };`;
      },
    },
  };
}
