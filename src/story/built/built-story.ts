import type { Story } from '../story.ts';

/**
 * The format of built stories that this version writes and reads, counted up when a story built
 * before can no longer be read. It stands in a built story as `formatVersion`; a story without it was
 * built before formats were counted.
 */
export const FORMAT_VERSION = 1;

/** A story as `conflict-map export` and the build write it to story.json. */
export interface BuiltStory extends Story {
  formatVersion: number;
}

/** A built story as it is given: before stories named their basemaps and their kinds, they had none. */
export type GivenStory = Omit<Story, Later> & Partial<Pick<Story, Later>>;

/** What stories have not always had. */
type Later = 'basemap' | 'kinds';

/** A story with the format that it is written in. */
export function builtStory(story: Story): BuiltStory {
  return { formatVersion: FORMAT_VERSION, ...story };
}

/**
 * A built story as TypeScript reads it from a file that is imported as JSON: any text where a story
 * has one of several, and lists where it has pairs. A `Story` is one too.
 */
export type StoryData = Widened<GivenStory> & { formatVersion?: number };

type Widened<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widened<Item>[]
    : T extends object
      ? { [Key in keyof T]: Widened<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
      : T;
