import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import type { ActorsFile, ClaimsFile } from '../../src/story/schema/types.ts';

const read = <File>(path: string): File => JSON.parse(readFileSync(path, 'utf8')) as File;

// Titles, cards and screen readers name the claimant beside it: “Turkey: Turkey denies …”.
test.each(globSync('data/*/claims.json').map((path) => dirname(path)))(
  'no summary in %s says who claims it, or that it is a denial',
  (folder) => {
    const { actors } = read<ActorsFile>(`${folder}/actors.json`);
    const { claims } = read<ClaimsFile>(`${folder}/claims.json`);
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const repeating = claims.filter(
      ({ claimant, summary }) =>
        /\bden(y|ies|ied)\b|\bdément|否定|تنفي/i.test(summary) ||
        summary.startsWith(names.get(claimant ?? '') ?? '\n'),
    );
    expect(repeating.map(({ summary }) => summary)).toEqual([]);
  },
);
