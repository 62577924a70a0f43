import type { Story, StoryKind } from '../story.ts';

/** What a story shows of a kind of claims; of one that it does not have, such as an old link's, its id alone. */
export function kindOf({ kinds }: Pick<Story, 'kinds'>, id: string): StoryKind {
  return kinds.find((kind) => kind.id === id) ?? { id, label: id, pictogram: '', heading: id };
}
