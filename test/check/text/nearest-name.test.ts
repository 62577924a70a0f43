import { expect, it } from 'vitest';

import { nearestName, suggestion } from '../../../src/check/text/nearest-name.ts';

it('finds the name that was meant', () => {
  expect(nearestName('claiment', ['claimant', 'subject'])).toBe('claimant');
  expect(nearestName('Subject', ['claimant', 'subject'])).toBe('subject');
  expect(nearestName('colour', ['claimant', 'subject'])).toBeNull();
});

it('suggests one name or lists all', () => {
  expect(suggestion('claiment', ['claimant', 'subject'])).toBe('did you mean “claimant”?');
  expect(suggestion('x', ['claimant', 'subject'])).toBe('one of claimant, subject');
});
