import type { KnownStory } from '../elements/loading/find-story.ts';
import type { PageStart } from './start-page.ts';

/** What a page says that it loads; one that is served from the sources says less. */
export function pageStart(document: Document): PageStart {
  const page = document.querySelector('[data-page]') as HTMLElement;
  return JSON.parse(page.dataset['page'] as string) as PageStart;
}

/**
 * The stories that a page's maps name, by their ids, as the page says where their data are: so its script
 * is the same however many stories the site has.
 */
export function pageStories(document: Document): [id: string, story: KnownStory][] {
  const { stories, basemaps } = pageStart(document);
  return Object.entries(stories).map(([id, file], index) => {
    const story = async (part: string): Promise<unknown> => {
      const address = part === 'basemap' ? basemaps[index] : file + part + '.js';
      const url = new URL(address as string, document.baseURI).href;
      // eslint-disable-next-line no-unsanitized/method -- the press has written the address into the page
      return ((await import(/* @vite-ignore */ url)) as { default: unknown }).default;
    };
    return [id, story as KnownStory];
  });
}
