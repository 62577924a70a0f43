import { expect, test } from 'vitest';
import { takeOpening } from '../../../src/elements/links/opening.ts';
import { OPENING } from '../../../src/reading/reading.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';

const story = fixtureStory();

/** A map that opens with something, and what it tells its reader. */
function map(opening: string) {
  const said: (string | null)[] = [];
  return {
    ...{ currentStory: story, opening, reading: OPENING, said },
    say: (message: string | null) => said.push(message),
  };
}

test('takes over what the attribute says', () => {
  const opened = map('claim=weir-denial&by=lower-council');
  takeOpening(opened, story);
  expect(opened.reading.selection.claim).toBe('weir-denial');
  expect(opened.reading.filter.by).toEqual(['lower-council']);
  expect(opened.said).toEqual([null]);
});

test('says what of it cannot be followed', () => {
  const opened = map('claim=nothing');
  takeOpening(opened, story);
  expect(opened.reading).toEqual(OPENING);
  expect(opened.said).toEqual([expect.stringContaining('claim=nothing')]);
  expect(opened.said[0]).toContain('opening');
});

test('changes nothing when another story is shown by now', () => {
  const opened = map('claim=weir-denial');
  takeOpening(opened, { ...story });
  expect(opened.reading).toBe(OPENING);
  expect(opened.said).toEqual([]);
});
