import { expect, test } from 'vitest';
import { takeOpening } from '../../../src/elements/links/opening.ts';
import { OPENING } from '../../../src/reading/reading.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';

const story = fixtureStory();

/** A map that opens with something, and what it tells its reader. */
function map(opening: string, select = '') {
  const said: (string | null)[] = [];
  return {
    ...{ currentStory: story, opening, select, reading: OPENING, said },
    updateComplete: Promise.resolve(true),
    say: (message: string | null) => said.push(message),
  };
}

test('takes over what the attribute says', async () => {
  const opened = map('claim=weir-denial&by=lower-council');
  await takeOpening(opened, story);
  expect(opened.reading.selection.claim).toBe('weir-denial');
  expect(opened.reading.filter.by).toEqual(['lower-council']);
  expect(opened.said).toEqual([null]);
});

test('says what of it cannot be followed', async () => {
  const opened = map('claim=nothing');
  await takeOpening(opened, story);
  expect(opened.reading).toEqual(OPENING);
  expect(opened.said).toEqual([expect.stringContaining('claim=nothing')]);
  expect(opened.said[0]).toContain('opening');
});

test('changes nothing when another story is shown by now', async () => {
  const opened = map('claim=weir-denial');
  await takeOpening(opened, { ...story });
  expect(opened.reading).toBe(OPENING);
  expect(opened.said).toEqual([]);
});

test('leaves what is selected, and says what is wrong with that, too', async () => {
  const opened = map('by=lower-council&at=nowhere', 'no-such-thing');
  opened.reading = { ...OPENING, selection: { claim: null, place: 'millbridge' } };
  await takeOpening(opened, story);
  expect(opened.reading.selection.place).toBe('millbridge');
  expect(opened.said).toEqual([expect.stringMatching(/“no-such-thing”.*at=nowhere/)]);
});
