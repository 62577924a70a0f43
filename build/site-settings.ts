import { problemText } from '../src/check/document/problem.ts';
import { readSite } from '../src/cli/read-site.ts';
import type { SiteFile } from '../src/story/schema/types.ts';

/** A site: what it says of itself, and its stories. */
export interface Site extends SiteFile {
  /** The ids of its stories, by name, the one that it names first. */
  stories: string[];
  /** The id of the story that its own address shows: the one that it names, or its only one; else its list. */
  first: string | undefined;
}

/**
 * The site of the project's stories, as data/conflict-map.json and the folders beside it have it.
 *
 * @throws Error with what is wrong in the file
 */
export async function projectSite(data = 'data'): Promise<Site> {
  const { problems, settings, stories } = await readSite(data);
  if (!settings) {
    const lines = problems.map((problem) => problemText(problem)).join('\n');
    throw new Error(`The site’s own file has problems; nothing is built.\n${lines}`);
  }
  const first = settings.story ?? (stories.length === 1 ? stories[0] : undefined);
  return {
    ...settings,
    stories: first === undefined ? stories : [first, ...stories.filter((id) => id !== first)],
    first,
  };
}

/**
 * The address that the site will have, such as https://example.org/map/, for links that must be absolute.
 *
 * @param text - the setting `SITE_URL`
 * @throws Error when it is no address of the web
 */
export function siteAddressOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(
    `SITE_URL is “${text}”. Give the address that the site will have, such as https://example.org/map/.`,
  );
}
