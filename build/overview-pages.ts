import type { Plugin } from 'vite';
import { PATHS, storyPath } from '../src/embed/dialog/addresses.ts';
import { overviewFiles } from '../src/press/overview/overview-files.ts';
import { siteOverview, type SiteOverview } from '../src/press/overview/site.ts';
import { PREVIEW, previewFiles } from '../src/press/picture-files.ts';
import { decodeBasemap } from '../src/scene/decode-basemap.ts';
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
  const served = async (
    path: string,
  ): Promise<[type: string, source: string | Uint8Array] | null> => {
    const [, id, name] = PICTURE.exec(path) ?? [];
    if (id !== undefined && (await storyIds()).includes(id)) {
      const { story, basemap } = await checkedStory(id);
      const files = await previewFiles(story, decodeBasemap(basemap));
      const file = files.find((one) => one.name === name);
      return file ? ['image/png', file.data] : null;
    }
    if (path !== '' && !path.startsWith(PATHS.list)) return null;
    const wanted = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
    const file = (await overviewFiles(await overview(address))).find((one) => one.path === wanted);
    return file ? ['text/html; charset=utf-8', file.source] : null;
  };
  return {
    name: 'overview-pages',
    async generateBundle() {
      for (const { path, source } of await overviewFiles(await overview(address)))
        this.emitFile({ type: 'asset', fileName: path, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/s, '').slice(1);
        served(path)
          .then((found) => {
            if (found === null) {
              next();
              return;
            }
            const [type, source] = found;
            response.setHeader('Content-Type', type);
            response.end(source);
          })
          .catch(next);
      });
    },
  };
}
