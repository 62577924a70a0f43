import { expect, it } from 'vitest';
import { partFailure } from '../../src/words/part-failure.ts';

it('tells a file that did not come from one that cannot be read', () => {
  expect(partFailure('The interactive map', new TypeError('Failed to fetch'), 'try again')).toBe(
    'The interactive map could not be loaded. Check the connection and try again.',
  );
  expect(partFailure('The timeline', new SyntaxError('Unexpected token'), 'reload the page')).toBe(
    'The timeline could not be read: the browser is too old, or a file of the map is damaged. Update the browser or reload the page.',
  );
});
