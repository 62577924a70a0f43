import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as words from '../../../src/words/words.ts';
import { allKinds, kinds } from '../../../src/story/vocabulary/kinds.ts';

it('has the kinds of a group one after the other, so that the groups have an order', () => {
  const groups = allKinds().map((kind) => kinds[kind].group);
  const changes = groups.filter((group, index) => group !== groups[index - 1]);
  expect(changes).toEqual([...new Set(groups)]);
});

it('ranks kinds for the sign of a place: 1, 2, 3 and so on, each once', () => {
  const ranks = allKinds()
    .flatMap((kind) => kinds[kind].sign ?? [])
    .sort((a, b) => a - b);
  expect(ranks.length).toBeGreaterThan(0);
  expect(ranks).toEqual(ranks.map((_, index) => index + 1));
});

it('has a heading for each group, and no two alike, for claims are grouped by it', () => {
  const headings = Object.values(words.list.groups);
  expect(new Set(headings).size).toBe(headings.length);
});

it('are all named where authors read what they can choose from', () => {
  const docs = readFileSync('docs/data.md', 'utf8');
  const [, table = ''] = /## Say what claims are about\n(.*?)\n## /s.exec(docs) ?? [];
  for (const kind of allKinds()) expect(table).toContain(`\`${kind}\``);
});
