import { outlineOf } from '../../scene/outlines.ts';
import type { Story } from '../../story/story.ts';
import * as words from '../../words/words.ts';
import { withBrought } from './brought-story.ts';
import { knownStory, loadDetails, loadOutlines, loadPart } from './find-story.ts';

/**
 * A story with all of its excerpts' context and positions, its details, and its places' outlines. Throws a StoryError
 * when they do not load.
 */
export async function wholeStory(story: Story): Promise<Story> {
  const one = knownStory(story);
  if (!one) return story;
  const [brought] = await Promise.all([
    loadPart(() => one('brought'), words.failures.fileContents),
    loadOutlines(story),
    loadDetails(story),
  ]);
  const whole = withBrought(story, brought);
  const places = story.places.map((place) => ({ ...place, geometry: outlineOf(place) }));
  return { ...whole, places };
}
