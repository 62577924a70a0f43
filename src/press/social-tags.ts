import { siteAddress, storyPage, storyPath } from '../embed/dialog/addresses.ts';
import type { Story } from '../story/story.ts';
import { CARD } from './picture-files.ts';
import * as words from '../words/words.ts';

/** A meta element for a page's head. */
export interface SocialTag {
  tag: 'meta';
  attrs: Record<string, string>;
}

/**
 * What other sites show where somebody links to a story's page: title, summary and picture. Open Graph
 * asks for an absolute address; without `siteUrl`, the address that the site will have, the picture's
 * address is relative, which not every reader of such tags understands.
 *
 * @param up - the way from the page's folder to the site's own
 */
export function socialTags(story: Story, siteUrl: string | undefined, up = './'): SocialTag[] {
  const path = storyPath(story.id, `${CARD.name}.png`);
  const base = siteUrl === undefined ? undefined : siteAddress(siteUrl);
  const property = (name: string, content: string): SocialTag => ({
    tag: 'meta',
    attrs: { property: name, content },
  });
  return [
    property('og:type', 'article'),
    property('og:title', story.title),
    property('og:description', story.summary),
    ...(base === undefined ? [] : [property('og:url', base + storyPage(story.id))]),
    property('og:image', base === undefined ? up + path : new URL(path, base).href),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', words.map.nameOf(story.title)),
    {
      tag: 'meta',
      attrs: { name: 'twitter:card', content: 'summary_large_image' },
    },
  ];
}
