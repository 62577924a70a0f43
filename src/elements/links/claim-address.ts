import type { Story } from '../../story/story.ts';
import { selectionOf } from '../../reading/selection.ts';

/** The key by which an address of a page around a map names a claim or a place: `STORY.ID`. */
const KEY = 'conflict-map';

/**
 * An address that shows a claim or a place. `permalink` is the address of a page that takes it after
 * `#`, as the pages of a site do. Without one it is the page around the map: there the claim stands in
 * the query, which {@link followLink} reads, so that the page's own route stays, after `#` too.
 */
export function readerLink(
  { id: story }: Pick<Story, 'id'>,
  kind: 'claim' | 'place',
  id: string,
  { permalink, document }: { permalink: string; document: Pick<Document, 'baseURI' | 'location'> },
): string {
  if (permalink !== '') {
    const url = new URL(permalink, document.baseURI);
    url.hash = new URLSearchParams({ [kind]: id }).toString();
    return url.href;
  }
  const url = new URL(document.location.href);
  url.searchParams.set(KEY, `${story}.${id}`);
  return url.href;
}

/** The id of the claim or place of a story that a page's query names; null when it names none. */
export function linkedId({ id: story }: Pick<Story, 'id'>, search: string): string | null {
  const named = new URLSearchParams(search).getAll(KEY).find((one) => one.startsWith(`${story}.`));
  return named === undefined ? null : named.slice(story.length + 1).trim();
}

/** A map in a page, as far as a link to one of its claims needs it. */
interface LinkedMap extends Pick<HTMLElement, 'ownerDocument' | 'scrollIntoView'> {
  readonly currentStory: Story | null;
  select: string;
  readonly updateComplete: Promise<boolean>;
}

/** Selects what the address of the page around a map names, and brings the map into view. */
export async function followLink(map: LinkedMap): Promise<void> {
  const { currentStory: story, ownerDocument } = map;
  const id = story && linkedId(story, ownerDocument.location.search);
  if (!id) return;
  map.select = id;
  await map.updateComplete;
  const view = ownerDocument.defaultView;
  // In a frame this would scroll the pages around it as well.
  if (selectionOf(story, id) && view?.parent === view) map.scrollIntoView({ block: 'start' });
}
