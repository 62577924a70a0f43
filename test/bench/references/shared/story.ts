import type { ReferenceStory } from './types.ts';

/** The build writes the story in here. */
declare const REFERENCE_STORY: ReferenceStory;

/** What the page shows, embedded in its script. */
export const story = REFERENCE_STORY;
