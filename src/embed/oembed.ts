import type { Story } from '../story/story.ts';
import { PATHS, siteAddress, storyPath } from './addresses.ts';
import { snippet } from './snippets.ts';

/** Size of the frame that other sites make of a link, in CSS pixels: an article's column. */
const FRAME = { width: 700, height: 820 } as const;
/** Size of the card that {@link THUMBNAIL} names, in pixels. */
const CARD = { width: 1200, height: 630 } as const;
const THUMBNAIL = 'poster-1200x630.png';

/** An answer of the type “rich”, as https://oembed.com/ describes it. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** What other sites make of a link to a story's page: the map in a bare frame. `site` is absolute. */
export function oEmbed(story: Story, site: string, source: string): OEmbed {
  const base = siteAddress(site);
  return {
    version: '1.0',
    type: 'rich',
    title: story.title,
    provider_name: 'conflict-map',
    provider_url: base,
    html: snippet('frame', {
      site: base,
      story: story.id,
      title: story.title,
      summary: story.summary,
      source,
      reading: '',
      theme: 'auto',
      // As wide as the column: a phone's is narrower.
      width: null,
      height: FRAME.height,
    }),
    ...FRAME,
    thumbnail_url: base + storyPath(story.id, THUMBNAIL),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** The link in a page's head that leads other sites to {@link oEmbed}'s answer. */
export interface DiscoveryLink {
  tag: 'link';
  attrs: Record<string, string>;
  injectTo: 'head';
}

/** Writes the link for a story's page. */
export function discoveryLink({ id, title }: Story, site: string): DiscoveryLink {
  return {
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: siteAddress(site) + storyPath(id, 'oembed.json'),
      title,
    },
    injectTo: 'head',
  };
}

/** The list of a site's stories; addresses are relative to it. */
export interface Manifest {
  stories: { id: string; title: string; language: string; story: string }[];
}

/** Writes the list, for {@link PATHS.manifest}. */
export function manifest(stories: readonly Story[]): Manifest {
  return {
    stories: stories.map(({ id, title, language }) => ({
      id,
      title,
      language,
      story: `${id}/story.json`,
    })),
  };
}
