import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { broughtStory, pageStory, placeOutlines, storyDetails } from '../src/press/page-story.ts';
import { basemapImport } from './basemap-modules.ts';
import { basemapOf, checkedStory, storyFolder, storyIds } from './project-stories.ts';

/** What the pages' script imports: the stories by their ids, and each by `STORY` and its id. */
const STORIES = 'virtual:stories';

/** What it imports a story by: this and its id. */
const STORY = 'virtual:story/';

/** What it imports what a page brings of a story by: this and the story's id. */
const BROUGHT = 'virtual:brought/';

/**
 * What it imports the outlines of a story's places by: this, the story's id and a name for the file, which
 * is fetched beside the basemap's.
 */
const OUTLINES = 'virtual:outlines/';

/** What it imports what only a story's guide and folded parts say by: this and the story's id. */
const DETAILS = 'virtual:details/';

/** What each module of a story has. */
const PARTS = {
  [STORY]: pageStory,
  [BROUGHT]: broughtStory,
  [DETAILS]: storyDetails,
  [OUTLINES]: placeOutlines,
};

/** The module that a story's data are in. */
export function storyModule(id: string): string {
  return `\0${STORY}${id}`;
}

/**
 * Gives the pages' script the stories' data, each in a file of its own. In the page itself the data would
 * be read by the parser before anything is painted.
 */
export function storyModules(): Plugin {
  return {
    name: 'story-modules',
    resolveId: (id) =>
      id === STORIES || Object.keys(PARTS).some((part) => id.startsWith(part)) ? `\0${id}` : null,
    async load(id) {
      if (id === `\0${STORIES}`) {
        const entries = (await storyIds()).map(async (story) => {
          const basemap = basemapImport(await basemapOf(story));
          return `${JSON.stringify(story)}: {
load: async () => (await import('${STORY}${story}')).default,
loadBrought: async () => (await import('${BROUGHT}${story}')).default,
loadDetails: async () => (await import('${DETAILS}${story}')).default,
loadOutlines: async () => (await import('${OUTLINES}${story}/basemap-outlines')).default,
loadBasemap: async () => (await import('${basemap}')).default }`;
        });
        return `export default { ${(await Promise.all(entries)).join(', ')} };`;
      }
      const found = Object.entries(PARTS).find(([prefix]) => id.startsWith(`\0${prefix}`));
      if (found === undefined) return null;
      const [part, dataOf] = found;
      const [story = ''] = id.slice(part.length + 1).split('/');
      const folder = resolve(storyFolder(story));
      for (const name of await readdir(folder)) this.addWatchFile(join(folder, name));
      const data = dataOf((await checkedStory(story)).story);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },
  };
}
