import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { exportedFiles } from '../src/cli/export-command.ts';
import { PATHS } from '../src/embed/dialog/addresses.ts';
import { missingCharacters } from '../src/picture/picture-characters.ts';
import { manifest } from '../src/press/oembed.ts';
import { storyFiles } from '../src/press/story-files.ts';
import { decodeBasemap } from '../src/scene/decode-basemap.ts';
import type { ReadTiles } from '../src/cli/read-basemap.ts';
import type { BuiltBasemap } from '../src/story/built/built-basemap.ts';
import { builtTileFile } from './tile-files.ts';
import { checkedStory, storyFolder, storyIds } from './project-stories.ts';
import { builtScript } from './scripts.ts';
import { projectSite } from './site-settings.ts';
import * as words from '../src/words/words.ts';

const SCHEMAS = 'src/story/schema';

/** Puts what is said of the stories, their pictures and data, and the schemas beside the pages. */
export function filesBesidePages(site: string | undefined): Plugin {
  return {
    name: 'files-beside-pages',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      const { title = words.site.title } = await projectSite();
      const provider = site === undefined ? undefined : { address: site, title };
      const stories = await Promise.all((await storyIds()).map(checkedStory));
      for (const { story, basemap, tiles } of stories) {
        const others = await publishedBasemap(basemap, tiles);
        for (const [name, text] of Object.entries(exportedFiles(story, others, site ?? null)))
          emit(`stories/${story.id}/${name}`, text);
        for (const { path, source } of await storyFiles(story, decodeBasemap(basemap), provider))
          emit(path, source);
        for (const line of await missingCharacters(story))
          this.warn(join(storyFolder(story.id), line));
      }
      emit(PATHS.manifest, `${JSON.stringify(manifest(stories.map(({ story }) => story)))}\n`);
      emit(PATHS.resizer, await builtScript('src/embed/host/resizer.ts'));
      for (const name of await readdir(SCHEMAS))
        if (name.endsWith('.json'))
          emit(`schema/${name}`, await readFile(join(SCHEMAS, name), 'utf8'));
    },
    closeBundle() {
      if (site === undefined)
        this.info(
          'Without SITE_URL, the address that the site will have, there is no feed, no sitemap and no oEmbed, and in Safari the map does not run in a sandboxed frame.',
        );
    },
  };
}

/** A basemap for elements elsewhere: its tiles are those of the site’s own pages. */
async function publishedBasemap(
  basemap: BuiltBasemap,
  file: ReadTiles | null,
): Promise<BuiltBasemap> {
  const { id, tiles } = basemap;
  if (!tiles || !file) return basemap;
  const { fileName } = await builtTileFile(id, file.path);
  return { ...basemap, tiles: { ...tiles, url: `../../${fileName}` } };
}
