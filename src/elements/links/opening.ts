import type { Reading } from '../../reading/reading.ts';
import type { Story } from '../../story/story.ts';
import type { LinkedMap } from './claim-address.ts';

/** A map in a page, as far as what it opens with needs it. */
interface OpenedMap {
  readonly currentStory: Story | null;
  /** What the reader finds set at first, as an address carries it. */
  readonly opening: string;
  reading: Reading;
  /** Shows the reader a message above the list; null for none. */
  say(message: string | null): void;
}

/** Selects what the address of the page around the map names, as `readerLink` writes it. */
export async function followPageLink(map: LinkedMap): Promise<void> {
  const { followLink } = await import('./claim-address.ts');
  await followLink(map);
}

/** Takes over what the `opening` attribute says, unless another story is shown by then. */
export async function takeOpening(map: OpenedMap, story: Story): Promise<void> {
  const { addressProblem, readAddress } = await import('../../reading/address.ts');
  if (story !== map.currentStory) return;
  const read = readAddress(map.opening, story);
  map.reading = read.reading;
  map.say(addressProblem(read, 'The attribute “opening”'));
}
