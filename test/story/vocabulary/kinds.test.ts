import { expect, it } from 'vitest';
import { allKinds, kindGroups, kinds } from '../../../src/story/vocabulary/kinds.ts';

it('has the kinds of a group one after the other, so that the groups have an order', () => {
  const groups = allKinds().map((kind) => kinds[kind].group);
  const changes = groups.filter((group, index) => group !== groups[index - 1]);
  expect(changes).toEqual(kindGroups());
});

it('ranks kinds for the sign of a place: 1, 2, 3 and so on, each once', () => {
  const ranks = allKinds()
    .flatMap((kind) => kinds[kind].sign ?? [])
    .sort((a, b) => a - b);
  expect(ranks.length).toBeGreaterThan(0);
  expect(ranks).toEqual(ranks.map((_, index) => index + 1));
});
