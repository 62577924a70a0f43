import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { broughtStory, pageStory, placeOutlines, storyDetails } from '../src/press/page-story.ts';
import type { StoryParts } from '../src/elements/loading/find-story.ts';
import type { Story } from '../src/story/story.ts';
import { checkedStory, storyFolder, storyIds } from './project-stories.ts';

/** What a page imports the data of a story by: this, the story's id, a dot, a part's name and `.js`. */
const STORY = 'virtual:story/';

/** What each file of a story has: the story as a page has it, and what comes later. */
const PARTS: Readonly<Record<Exclude<keyof StoryParts, 'basemap'>, (story: Story) => unknown>> = {
  story: pageStory,
  brought: broughtStory,
  details: storyDetails,
  outlines: placeOutlines,
};

/** What a page imports a story itself by; the other parts have another name in place of `story`. */
export function storyImport(id: string): string {
  return `${STORY}${id}.story.js`;
}

/** What a module has: the data as text that is parsed. */
function moduleOf(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/**
 * Gives pages the stories' data, each part in a file of its own. Their names differ by the part's alone, so
 * no script has to list them. In the page itself the data would be read by the parser before anything is
 * painted.
 */
export function storyModules(): Plugin {
  return {
    name: 'story-modules',
    // No script imports them by a name that the bundler sees.
    async buildStart() {
      if (this.environment.mode !== 'build') return;
      for (const id of await storyIds()) {
        const { story } = await checkedStory(id);
        const parts = Object.entries(PARTS);
        const hash = createHash('sha256');
        for (const [, dataOf] of parts) hash.update(JSON.stringify(dataOf(story)));
        const digest = hash.digest('base64url').slice(0, 6);
        for (const [part] of parts)
          this.emitFile({
            type: 'chunk',
            id: `${STORY}${id}.${part}.js`,
            fileName: `assets/${id}-${digest}.${part}.js`,
            preserveSignature: 'strict',
          });
      }
    },
    resolveId: (id) => (id.startsWith(STORY) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${STORY}`)) return null;
      const [, story = '', part = ''] = /([^/.]+)\.(\w+)\.js$/.exec(id) ?? [];
      const dataOf = Object.entries(PARTS).find(([name]) => name === part)?.[1];
      if (dataOf === undefined) return null;
      const folder = resolve(storyFolder(story));
      for (const name of await readdir(folder)) this.addWatchFile(join(folder, name));
      return moduleOf(dataOf((await checkedStory(story)).story));
    },
  };
}
