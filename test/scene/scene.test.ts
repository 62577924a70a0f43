import { describe, expect, it } from 'vitest';
import { figureLabels } from '../../src/scene/figure-labels.ts';
import { storyMarks } from '../../src/scene/marks.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { karabakhStory } from './fixtures/karabakh.ts';

const story = await karabakhStory();

describe('sceneOf', () => {
  it('has the story’s signs and figures, in the article’s names unless others are asked for', () => {
    expect(sceneOf(story)).toEqual({
      story,
      names: 'article',
      marks: storyMarks(story),
      figures: figureLabels(story),
    });
    expect(sceneOf(story, 'az')).toMatchObject({ names: 'az', marks: storyMarks(story, 'az') });
    expect(sceneOf(story, 'az').marks).not.toEqual(sceneOf(story).marks);
  });

  it('is made once for a story and its names', () => {
    expect(sceneOf(story)).toBe(sceneOf(story, 'article'));
    expect(sceneOf(story, 'az')).toBe(sceneOf(story, 'az'));
    expect(sceneOf(story, 'az')).not.toBe(sceneOf(story));
    expect(sceneOf({ ...story })).not.toBe(sceneOf(story));
  });
});
