import type { Story } from '../story/story.ts';
import { siteAddress, storyPath } from '../embed/dialog/addresses.ts';
import { tag } from '../embed/dialog/html-text.ts';
import { escaped } from '../story/escaped.ts';
import { embedAddress, frame, type Snippet } from '../embed/dialog/snippets.ts';

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

/** What an answer is about: a story as it opens, or one claim or place of it. */
export interface Answered {
  title: string;
  /** What the map shows, as an address carries it after `#`; empty for the opening. */
  reading: string;
  /** File of the picture, {@link CARD} pixels large, below the site's address. */
  picture: string;
}

/** What a story's own page is answered with. */
export function storyAnswered({ id, title }: Pick<Story, 'id' | 'title'>): Answered {
  return { title, reading: '', picture: storyPath(id, THUMBNAIL) };
}

/** The site that answers. */
export interface Provider {
  /** Its absolute address. */
  address: string;
  title: string;
}

/**
 * What other sites make of a link to a page of the story: the map in a bare frame, behind a quotation
 * that holds a link. WordPress loads its script only where that stands; it then shows the link until
 * the map tells its height, and hides it. Elsewhere it names the map, and stays where frames are removed.
 */
export function oEmbed(
  story: Story,
  site: Provider,
  source: string,
  answered = storyAnswered(story),
): OEmbed {
  const base = siteAddress(site.address);
  const settings: Snippet = {
    site: base,
    story: story.id,
    title: answered.title,
    summary: story.summary,
    source,
    reading: answered.reading,
    theme: 'auto',
    // As wide as the column: a phone's is narrower.
    width: null,
    height: FRAME.height,
  };
  const link = `${tag('a', { href: embedAddress(settings) })}${escaped(answered.title)}</a>`;
  return {
    version: '1.0',
    type: 'rich',
    title: answered.title,
    provider_name: site.title,
    provider_url: base,
    html: `${tag('blockquote', { class: 'wp-embedded-content' })}${link}</blockquote>${frame(settings, false)}`,
    ...FRAME,
    thumbnail_url: base + answered.picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** The link in a page's head that leads other sites to {@link oEmbed}'s answer. */
export interface DiscoveryLink {
  tag: 'link';
  attrs: Record<string, string>;
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
  };
}

/** The list of a site's stories; addresses are relative to it. */
export interface Manifest {
  stories: { id: string; title: string; language: string; story: string }[];
}

/** Writes the list, for `stories/index.json`. */
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
