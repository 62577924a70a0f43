import { PATHS, storyPage } from '../../embed/dialog/addresses.ts';
import { escaped } from '../../story/escaped.ts';
import type { SiteOverview } from './site.ts';
import { isoDay, updatedAt } from './story-dates.ts';

/**
 * The pages of a site that search engines are to know (https://www.sitemaps.org/protocol.html): its list and
 * its stories. Others, such as those of claims, name one of these as their own address.
 *
 * @param address - the address that the site will have, with a slash at its end
 */
export function sitemap(site: SiteOverview, address: string): string {
  const pages = [
    { path: listPath(site), changed: Math.max(...site.stories.map(updatedAt)) },
    ...site.stories.map((story) => ({ path: storyPage(story.id), changed: updatedAt(story) })),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(
      ({ path, changed }) =>
        `<url><loc>${escaped(address + path)}</loc><lastmod>${isoDay(changed)}</lastmod></url>`,
    ),
    '</urlset>\n',
  ].join('\n');
}

/** Where the list of stories is, below the site's address: at the address itself where no story is. */
export function listPath({ listed }: Pick<SiteOverview, 'listed'>): string {
  return listed ? '' : PATHS.list;
}
