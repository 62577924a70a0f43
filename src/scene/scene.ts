import type { Story } from '../story/story.ts';
import { type FigureLabel, figureLabels } from './figure-labels.ts';
import { type Mark, storyMarks } from './marks.ts';

/**
 * What is drawn of a story besides its areas, for which see areas.ts, wherever it is drawn: engine,
 * poster and picture paint it.
 */
export interface Scene {
  story: Story;
  /** Whose names: `article`, or a BCP 47 tag. */
  names: string;
  /** The signs, in the order of the places. */
  marks: Mark[];
  /** The article's figures on the map, in the story's order. */
  figures: FigureLabel[];
}

const scenes = new WeakMap<Story, Map<string, Scene>>();

/** The scene of a story. Made once for each story object, which nobody changes, and each `names`. */
export function sceneOf(story: Story, names = 'article'): Scene {
  const known = scenes.get(story) ?? new Map<string, Scene>();
  scenes.set(story, known);
  let scene = known.get(names);
  if (!scene) {
    scene = { story, names, marks: storyMarks(story, names), figures: figureLabels(story) };
    known.set(names, scene);
  }
  return scene;
}
