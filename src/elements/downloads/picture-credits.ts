import type { Story } from '../../story/story.ts';
import { sourceText } from '../../words/source-text.ts';
import { isolated } from '../../words/isolated.ts';
import * as words from '../../words/words.ts';

/** The lines under a picture of the map: source, what is not vouched for, and the map's licences. */
export function pictureCredits(story: Story): string[] {
  // The engine has no part in a picture.
  const maps = story.basemap.credits.map(({ name }) => name);
  return [
    words.credits.pictureClaims(isolated(story.source.publisher), sourceText(story)),
    words.credits.pictureMap(maps.join(' · ')),
  ];
}
