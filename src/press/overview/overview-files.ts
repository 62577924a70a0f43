import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { PATHS } from '../../embed/dialog/addresses.ts';
import type { SiteFile } from '../link-page-files.ts';
import { atomFeed } from './feed.ts';
import type { SiteOverview } from './site.ts';
import { sitemap } from './sitemap.ts';
import { storiesPage } from './stories-page.ts';

/**
 * What a site has of all of its stories: their list, at the site's own address too where no story is, and,
 * where that address is known, a feed and a sitemap, in which all addresses are absolute. For Node.
 */
export async function overviewFiles(site: SiteOverview): Promise<SiteFile[]> {
  const css = await styles();
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

async function styles(): Promise<string> {
  const filename = 'src/press/overview/stories-page.css';
  return transform({ filename, code: await readFile(filename), minify: true })
    .code.toString()
    .trim();
}
