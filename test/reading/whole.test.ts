import { expect, it } from 'vitest';
import { noOverlays } from '../../src/reading/overlays.ts';
import { whole } from '../../src/reading/whole.ts';
import { noFilter } from '../../src/story/filter.ts';

it('adds what a page leaves out', () => {
  expect(whole({ text: 'weir' }, noFilter)).toEqual({ ...noFilter, text: 'weir' });
  expect(whole(null, noFilter)).toEqual(noFilter);
  expect(whole(undefined, noOverlays)).toEqual(noOverlays);
});

it('returns what is whole itself, which is no change then', () => {
  const filter = { ...noFilter, text: 'weir' };
  expect(whole(filter, noFilter)).toBe(filter);
});
