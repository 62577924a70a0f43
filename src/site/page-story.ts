import type { Story } from '../story/story.ts';

/**
 * A story as a page carries it: without the digests of the excerpts, which only the checks before the
 * build compare, and which are a quarter of the story's weight. Published data keep them.
 */
export function pageStory(story: Story): Story {
  return {
    ...story,
    claims: story.claims.map(({ excerpt: { sha256, ...excerpt }, ...claim }) => ({
      ...claim,
      excerpt,
    })),
  };
}
