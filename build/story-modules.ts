import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { excerptContexts, pageStory } from '../src/press/page-story.ts';
import { checkedStory, storyFolder, storyIds } from './project-stories.ts';

/** What the pages' script imports: the stories by their ids, and each by `STORY` and its id. */
const STORIES = 'virtual:stories';

/** What it imports a story by: this and its id. */
const STORY = 'virtual:story/';

/** What it imports the contexts of a story's excerpts by: this and the story's id. */
const CONTEXTS = 'virtual:contexts/';

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
      id === STORIES || id.startsWith(STORY) || id.startsWith(CONTEXTS) ? `\0${id}` : null,
    async load(id) {
      if (id === `\0${STORIES}`) {
        const entries = (await storyIds()).map(
          (story) =>
            `${JSON.stringify(story)}: {
load: async () => (await import('${STORY}${story}')).default,
loadContexts: async () => (await import('${CONTEXTS}${story}')).default }`,
        );
        return `export default { ${entries.join(', ')} };`;
      }
      const part = [STORY, CONTEXTS].find((prefix) => id.startsWith(`\0${prefix}`));
      if (part === undefined) return null;
      const story = id.slice(part.length + 1);
      const folder = resolve(storyFolder(story));
      for (const name of await readdir(folder)) this.addWatchFile(join(folder, name));
      const checked = (await checkedStory(story)).story;
      const data = part === STORY ? pageStory(checked) : excerptContexts(checked);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },
  };
}
