import { expect, it } from 'vitest';

import { claimantName, ownVoice, sideColour, who } from '../../src/story/who.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = fixtureStory();

it('names an actor with side and colour', () => {
  expect(who(story, 'lower-council')).toMatchObject({
    name: 'Lower Brook’s council',
    side: { id: 'lower' },
    colour: 'orange',
  });
  const claim = withId(story.claims, 'weir-denial');
  expect([claimantName(story, claim), sideColour(story, claim)]).toEqual([
    'Lower Brook’s council',
    'orange',
  ]);
});

it('says where the article speaks itself', () => {
  expect(who(story, null)).toEqual({ name: ownVoice, actor: null, side: null, colour: null });
  const claim = withId(story.claims, 'moor-area');
  expect([claimantName(story, claim), sideColour(story, claim)]).toEqual([
    'the article itself',
    'article',
  ]);
});
