import type { Story } from '../../story/story.ts';

/** A story could not be had; the message says why and what to do, the cause what lies beneath. */
export class StoryError extends Error {}

/** A story that can be shown. */
export interface FoundStory {
  story: Story;
  /** What of it cannot be shown and is left out, for the reader; null when it is whole. */
  leftOut: LeftOut | null;
}

/** What of a story cannot be shown. */
export interface LeftOut {
  /** How much it is, by its ids, and what to do: for people. */
  message: string;
  /** Each part with what is wrong in it, a line for each: for a log. */
  detail: string;
}
