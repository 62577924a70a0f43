import type { Theme } from '../../scene/theme.ts';
import type { Story } from '../../story/story.ts';
import type { Selection } from '../../reading/events.ts';

/** What is drawn of a story: by the engine, or as a picture to keep. */
export interface Drawing {
  story: Story;
  theme: Theme;
  names: string;
  selection: Selection;
}
