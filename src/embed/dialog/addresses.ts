/** Where the parts of a site stand, below its address. Snippets and oEmbed name them; they stay. */
export const PATHS = {
  /** The map alone, for frames: of the site’s first story here, of each in the folder of {@link storyPage}. */
  embed: 'embed.html',
  /** The script for hosts that fits a frame's height and keeps an article in step. */
  resizer: 'resizer.js',
  /** The element with all it needs, as a module script. */
  element: 'lib/conflict-map.js',
  /** The list of the site's stories. */
  manifest: 'stories/index.json',
  /** The same as a page. */
  list: 'stories/',
  /** What is new, as Atom; only where the site's address is known, as the map of the site for search engines. */
  feed: 'feed.xml',
  sitemap: 'sitemap.xml',
} as const;

/** The folder of a story’s pages, below the site's address: it shows the story, and in `embed.html` its map alone. */
export function storyPage(id: string): string {
  return `${id}/`;
}

/** A file of a story, below the site's address. */
export function storyPath(id: string, file: string): string {
  return `stories/${id}/${file}`;
}

/** The page of one claim, below the site's address. */
export function claimPage(story: string, claim: string): string {
  return storyPath(story, `claim/${claim}.html`);
}

/** The page of one place, below the site's address. */
export function placePage(story: string, place: string): string {
  return storyPath(story, `place/${place}.html`);
}

/** An address of the site with a slash at its end. */
export function siteAddress(address: string): string {
  return address.replace(/\/*$/, '/');
}
