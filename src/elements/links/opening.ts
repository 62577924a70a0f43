import { addressProblem, readAddress } from '../../reading/address.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Story } from '../../story/story.ts';
import * as words from '../../words/words.ts';

/** A map in a page, as far as what it opens with needs it. */
interface OpenedMap {
  readonly currentStory: Story | null;
  /** What the reader finds set at first, as an address carries it. */
  readonly opening: string;
  reading: Reading;
  /** Shows the reader a message above the list; null for none. */
  say(message: string | null): void;
}

/** Takes over what the `opening` attribute says, unless another story is shown by now. */
export function takeOpening(map: OpenedMap, story: Story): void {
  if (story !== map.currentStory) return;
  const read = readAddress(map.opening, story);
  map.reading = read.reading;
  map.say(addressProblem(read, words.addresses.openingAttribute));
}
