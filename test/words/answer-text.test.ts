import { describe, expect, it } from 'vitest';

import { answerText } from '../../src/words/answer-text.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

type Answer = [claimant: string, stance: NonNullable<Claim['stance']>];

function answeredBy(answers: Answer[]): string | null {
  const story: Story = fixtureStory();
  const denial = withId(story.claims, 'weir-denial');
  const responses = answers.map(([claimant, stance], index) => ({
    ...denial,
    id: `r${index}`,
    claimant,
    stance,
  }));
  const rest = story.claims.filter(({ id }) => id !== denial.id);
  return answerText(
    { ...story, claims: [...rest, ...responses] },
    withId(story.claims, 'weir-blocked'),
  );
}

describe('answerText', () => {
  it.each<[Answer[], string]>([
    [[['lower-council', 'denies']], 'denied by Lower Brook’s council'],
    [[['lower-council', 'rejects']], 'rejected by Lower Brook’s council'],
    [[['lower-council', 'confirms']], 'confirmed by Lower Brook’s council'],
    [[['lower-council', 'comments']], 'commented on by Lower Brook’s council'],
    [
      [
        ['lower-council', 'denies'],
        ['lower-millers', 'denies'],
      ],
      'denied by Lower Brook’s council and Lower Brook’s millers',
    ],
    [
      [
        ['lower-council', 'denies'],
        ['lower-council', 'denies'],
      ],
      'denied by Lower Brook’s council',
    ],
    [
      [
        ['lower-council', 'denies'],
        ['lower-millers', 'denies'],
        ['upper-mayor', 'denies'],
        ['upper-farmers', 'denies'],
      ],
      'denied by Lower Brook’s council, Lower Brook’s millers and 2 more',
    ],
    [
      [
        ['upper-mayor', 'comments'],
        ['lower-council', 'denies'],
      ],
      'denied by Lower Brook’s council; commented on by The mayor of Upper Brook',
    ],
  ])('reads %j', (answers, text) => {
    expect(answeredBy(answers)).toBe(text);
  });

  it('says where an answer is due and none is reported, and nothing where none is due', () => {
    const story = fixtureStory();
    expect(answerText(story, withId(story.claims, 'reeds-cut'))).toBe('no answer in the article');
    expect(answerText(story, withId(story.claims, 'moor-area'))).toBeNull();
  });
});
