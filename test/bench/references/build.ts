import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { readReferenceStory } from './reference-story.ts';
import { panelHtml } from './shared/html.ts';
import type { ReferenceStory } from './shared/types.ts';
import { drawMap } from './svg/draw-map.ts';

/** The reference pages, each a folder here. */
export const REFERENCES = ['inline-svg', 'leaflet', 'openlayers', 'maplibre'] as const;

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds every reference page into a folder of its own name below `folder`, minified and apart. */
export async function buildReferences(folder: string): Promise<void> {
  const story = await readReferenceStory('karabakh-2020');
  for (const name of REFERENCES) {
    await build({
      configFile: false,
      root: join(here, name),
      base: './',
      logLevel: 'warn',
      // Its modules as written, without what old bundlers need: it becomes smaller.
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
      define: { REFERENCE_STORY: JSON.stringify(story) },
      plugins: [inlineMap(story)],
      build: {
        outDir: join(folder, name),
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1500,
      },
    });
  }
}

/** Writes map, panels and style into the page that has a place for them. */
function inlineMap(story: ReferenceStory): Plugin {
  return {
    name: 'inline-map',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes('<!-- map -->')) return html;
        const style = await readFile(join(here, 'shared/page.css'), 'utf8');
        const basemap = await readFile('data/basemaps/caucasus/basemap.topojson', 'utf8');
        const panels = story.places.map(
          (place) =>
            `<section class="panel" id="${place.id}" aria-label="${place.name}" hidden>${panelHtml(place)}</section>`,
        );
        return html
          .replace('<!-- style -->', () => `<style>${style.replaceAll(/\s+/g, ' ')}</style>`)
          .replace('<!-- map -->', () => drawMap(story, basemap))
          .replace('<!-- panels -->', () => panels.join(''));
      },
    },
  };
}
