import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { storyBasemap } from '../src/measure/assemble.ts';
import { readBasemap } from '../src/cli/read-basemap.ts';
import { problemText } from '../src/check/document/problem.ts';
import { basemapCode, builtTileFile, servedTiles, serveTiles } from './tile-files.ts';
import { basemapFolder, basemapOf, exampleStory, storyIds } from './project-stories.ts';

/** What is imported to know the basemap of stories that name none, and by which it is loaded. */
const EMBEDDED = 'virtual:embedded-basemap';

/** The data of that basemap, to be loaded when they are wanted. */
export const EMBEDDED_DATA = `${EMBEDDED}/basemap`;

/** What the data of a basemap are imported by: this, its id and a name for the file. */
const BASEMAP = 'virtual:basemap/';

/** What the data of a basemap are imported by. */
export function basemapImport(id: string): string {
  return `${BASEMAP}${id}/basemap`;
}

/** The module that the data of a basemap are in. */
export function basemapModule(id: string): string {
  return `\0${basemapImport(id)}`;
}

/**
 * Gives scripts the project's basemaps, each in a file of its own, which is loaded with what draws it; and
 * what stories say that name none, which are drawn on the example's.
 *
 * @param settings.pages - whether pages are built, which name the basemaps of the project's stories
 */
export function basemapModules({ pages = false } = {}): Plugin {
  return {
    name: 'basemap-modules',
    // Pages name those of their stories; no script imports them by a name that the bundler sees.
    async buildStart() {
      if (!pages || this.environment.mode !== 'build') return;
      for (const id of new Set(await Promise.all((await storyIds()).map(basemapOf))))
        this.emitFile({
          type: 'chunk',
          id: basemapImport(id),
          name: 'basemap',
          preserveSignature: 'strict',
        });
    },
    async resolveId(id) {
      if (id === EMBEDDED_DATA) return basemapModule(await embeddedId());
      return id === EMBEDDED || id.startsWith(BASEMAP) ? `\0${id}` : null;
    },
    async load(id) {
      if (id === `\0${EMBEDDED}`) {
        const { file } = await checkedBasemap(await embeddedId());
        return `export default { basemap: ${JSON.stringify(storyBasemap(file))},
load: async () => (await import('${EMBEDDED_DATA}')).default };`;
      }
      if (!id.startsWith(`\0${BASEMAP}`)) return null;
      const [own = ''] = id.slice(BASEMAP.length + 1).split('/');
      const folder = resolve(basemapFolder(own));
      // Files alone: a folder that is watched would have to be a module, too.
      for (const entry of await readdir(folder, { withFileTypes: true }))
        if (entry.isFile()) this.addWatchFile(join(folder, entry.name));
      const basemap = await checkedBasemap(own);
      if (!basemap.tiles) return basemapCode(basemap, null);
      if (this.environment.mode !== 'build') return basemapCode(basemap, servedTiles(own));
      const file = await builtTileFile(own, basemap.tiles.path);
      const reference = this.emitFile({ type: 'asset', ...file });
      return basemapCode(basemap, `import.meta.ROLLUP_FILE_URL_${reference}`);
    },
    configureServer(server) {
      serveTiles(
        server,
        async (id) => (await readBasemap(basemapFolder(id)))?.basemap?.tiles?.path ?? null,
      );
    },
  };
}

async function embeddedId(): Promise<string> {
  return basemapOf(await exampleStory());
}

/**
 * Reads and checks a basemap of the project.
 *
 * @throws Error with all problems of its data
 */
async function checkedBasemap(id: string) {
  const read = await readBasemap(basemapFolder(id));
  if (read?.basemap) return read.basemap;
  const lines = (read?.problems ?? []).map((problem) => problemText(problem)).join('\n');
  throw new Error(`The basemap “${id}” has problems; nothing is built.\n${lines}`);
}
