import type { Story } from '../../story/story.ts';
import { mapSources } from '../legend/map-credits.ts';
import { sourceText } from '../../words/source-text.ts';
import * as words from '../../words/words.ts';

/** The lines under a picture of the map: source, what is not vouched for, and the map's licences. */
export function pictureCredits(story: Story): string[] {
  // The engine has no part in a picture.
  const maps = mapSources.map((source) => words.credits.names[source]);
  return [
    words.credits.pictureClaims(story.source.publisher, sourceText(story)),
    words.credits.pictureMap(maps.join(' · ')),
  ];
}
