import { addressProblem, readAddress } from '../../reading/address.ts';
import type { Reading } from '../../reading/reading.ts';
import { NOTHING, sameSelection, selectionOf } from '../../reading/selection.ts';
import type { Story } from '../../story/story.ts';
import * as words from '../../words/words.ts';

/** A map in a page, as far as what it opens with needs it. */
interface OpenedMap {
  readonly currentStory: Story | null;
  /** What the reader finds set at first, as an address carries it. */
  readonly opening: string;
  /** Id of what is selected, as the attribute has it; empty or null for none. */
  readonly select: string | null;
  readonly updateComplete: Promise<boolean>;
  reading: Reading;
  /** Shows the reader a message above the list; null for none. */
  say(message: string | null): void;
}

/**
 * Takes over what the `opening` attribute says, unless another story is shown by now. Where it selects
 * nothing, what `select` names stays.
 */
export async function takeOpening(map: OpenedMap, story: Story): Promise<void> {
  if (story !== map.currentStory) return;
  const read = readAddress(map.opening, story);
  const { select } = map;
  const unknown = select && !selectionOf(story, select) ? words.map.unknownId(select) : null;
  const problem = addressProblem(read, words.addresses.openingAttribute);
  const chosen = sameSelection(read.reading.selection, NOTHING) ? map.reading : read.reading;
  map.reading = { ...read.reading, selection: chosen.selection };
  // With its update, the map takes over the attribute “select”, and says what is wrong with that alone.
  await map.updateComplete;
  map.say([unknown, problem].filter((text) => text !== null).join(' ') || null);
}
