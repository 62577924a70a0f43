import type { Plugin } from 'vite';
import { PATHS, storyPath } from '../src/embed/dialog/addresses.ts';
import { overviewFiles } from '../src/press/overview/overview-files.ts';
import { siteOverview, type SiteOverview } from '../src/press/overview/site.ts';
import { PREVIEW, previewFiles } from '../src/press/picture-files.ts';
import { decodeBasemap } from '../src/scene/decode-basemap.ts';
import { type Answer, answers, HTML } from './page-files.ts';
import { checkedStory, storyIds } from './project-stories.ts';
import { projectSite } from './site-settings.ts';

/** The project's stories, and what their site says of itself. */
async function overview(address: string | undefined): Promise<SiteOverview> {
  const stories = await Promise.all((await storyIds()).map(checkedStory));
  return siteOverview(
    stories.map(({ story }) => story),
    { ...(await projectSite()), address },
  );
}

/** A picture in the list of stories, by its path below the site's address. */
const PICTURE = new RegExp(`^${storyPath('([^/]+)', `(${PREVIEW.name}(?:-dark)?\\.png)`)}$`);

/**
 * Gives the site the list of its stories, and its feed and its sitemap where its address is known. The
 * development server makes them and the list's pictures as they are asked for.
 */
export function overviewPages(address: string | undefined): Plugin {
  const served = async (path: string): Promise<Answer | null> => {
    const [, id, name] = PICTURE.exec(path) ?? [];
    if (id !== undefined && (await storyIds()).includes(id)) {
      const { story, basemap } = await checkedStory(id);
      const files = await previewFiles(story, decodeBasemap(basemap));
      const file = files.find((one) => one.name === name);
      return file ? { type: 'image/png', body: file.data } : null;
    }
    if (path !== '' && !path.startsWith(PATHS.list)) return null;
    const wanted = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
    const file = (await overviewFiles(await overview(address))).find((one) => one.path === wanted);
    return file ? { type: HTML, body: file.source } : null;
  };
  return {
    name: 'overview-pages',
    async generateBundle() {
      for (const { path, source } of await overviewFiles(await overview(address)))
        this.emitFile({ type: 'asset', fileName: path, source });
    },
    configureServer(server) {
      answers(server, served);
    },
  };
}
