import { PATHS } from '../../embed/dialog/addresses.ts';
import { minifiedCss, PLAIN_CSS, type SiteFile } from '../link-page-files.ts';
import { atomFeed } from './feed.ts';
import type { SiteOverview } from './site.ts';
import { sitemap } from './sitemap.ts';
import { storiesPage } from './stories-page.ts';

/**
 * What a site has of all of its stories: their list, at the site's own address too where no story is, and,
 * where that address is known, a feed and a sitemap, in which all addresses are absolute. For Node.
 */
export async function overviewFiles(site: SiteOverview): Promise<SiteFile[]> {
  const css = await minifiedCss(PLAIN_CSS, 'src/press/overview/stories-page.css');
  const { address } = site;
  return [
    { path: `${PATHS.list}index.html`, source: await storiesPage(site, '../', css) },
    ...(site.listed ? [{ path: 'index.html', source: await storiesPage(site, './', css) }] : []),
    ...(address === undefined
      ? []
      : [
          { path: PATHS.feed, source: atomFeed(site, address) },
          { path: PATHS.sitemap, source: sitemap(site, address) },
        ]),
  ];
}
