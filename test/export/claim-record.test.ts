import { expect, it } from 'vitest';

import { claimRecord } from '../../src/export/claim-record.ts';
import { correctedStory, fixtureStory, withId } from '../story/fixtures/two-villages.ts';

it('has what has been corrected of a claim, with its day', () => {
  const story = correctedStory();
  const said = (id: string) => claimRecord(story, withId(story.claims, id)).corrected;
  expect(said('weir-blocked')).toBe('2021-05-07: The weir stood at the wrong place.');
  expect(said('onlookers')).toBeNull();
});

it('flattens a claim with the names of who and where', () => {
  const story = fixtureStory();
  expect(claimRecord(story, withId(story.claims, 'weir-blocked'))).toMatchObject({
    claimant_name: 'Upper Brook’s council',
    claimant_side: 'upper',
    subject_name: 'Lower Brook’s millers',
    when_first: '2021-05-03T00:00:00.000Z',
    place_name: 'Millbridge',
    precision: 'town',
    mark_longitude: 10.2,
    figures: 'at least 1200 items: trees flooded',
    responds_to: null,
  });
  expect(claimRecord(story, withId(story.claims, 'onlookers'))).toMatchObject({
    claimant_name: null,
    place: null,
    precision: null,
    figures: 'dozens people: onlookers',
    when_first: null,
    when_announced: false,
  });
  const blocked = withId(story.claims, 'weir-blocked');
  const ahead = { ...blocked, when: { ...blocked.when, announced: true as const } };
  expect(claimRecord(story, ahead).when_announced).toBe(true);
});
