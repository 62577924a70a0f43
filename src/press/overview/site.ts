import type { SiteFile } from '../../story/schema/types.ts';
import type { Story } from '../../story/story.ts';
import { siteAddress } from '../../embed/dialog/addresses.ts';
import * as words from '../../words/words.ts';
import { publishedAt } from './story-dates.ts';

/** What the list of a site's stories, its feed and its sitemap are made of. */
export interface SiteOverview {
  title: string;
  /** BCP 47 tag of the title's language. */
  language: string;
  /** The address that the site will have, with a slash at its end, where it is known. */
  address: string | undefined;
  /** Whether the site's own address shows the list. */
  listed: boolean;
  /** The stories: the newest article first, and all that is invented behind what is not. */
  stories: Story[];
}

/**
 * Puts together what a site says of itself and its stories.
 *
 * @param settings.address - the address that the site will have
 * @param settings.first - the story that the site's own address shows; its list where there is none
 */
export function siteOverview(
  stories: readonly Story[],
  {
    title = words.site.title,
    language = words.language.tag,
    address,
    first,
  }: Pick<SiteFile, 'title' | 'language'> & {
    address?: string | undefined;
    first?: string | undefined;
  },
): SiteOverview {
  return {
    title,
    language,
    address: address === undefined ? undefined : new URL(siteAddress(address)).href,
    listed: first === undefined,
    stories: stories.toSorted(
      (one, two) =>
        Number(one.invented ?? false) - Number(two.invented ?? false) ||
        publishedAt(two) - publishedAt(one) ||
        (one.id < two.id ? -1 : 1),
    ),
  };
}
