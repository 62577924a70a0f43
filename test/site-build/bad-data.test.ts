import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStory } from '../../src/cli/read-story.ts';
import { problemText } from '../../src/check/document/problem.ts';
import { buildCopy, projectCopies } from '../support/project-copies.ts';

const copies = projectCopies(['karabakh-2020']);
const folder = copies.make();
afterAll(copies.remove);

/** What is wrong with the first story after a replacement in one of its files. */
async function withReplaced<T>(
  file: string,
  [before, after]: readonly [string, string],
  act: () => T | Promise<T>,
): Promise<T> {
  const path = join(folder, 'data/karabakh-2020', file);
  const good = readFileSync(path, 'utf8');
  expect(good, 'the test finds what it breaks').toContain(before);
  writeFileSync(
    path,
    good.replace(before, () => after),
  );
  try {
    return await act();
  } finally {
    writeFileSync(path, good);
  }
}

async function problems(): Promise<string[]> {
  const { problems: found, story } = await readStory(join(folder, 'data/karabakh-2020'));
  expect(story === null).toBe(found.length > 0);
  return found.map(problemText);
}

it('finds nothing wrong with the data as it is', async () => {
  expect(await problems()).toEqual([]);
});

describe('a broken copy of the first story gives one message that names file and line', () => {
  it.each([
    [
      'a changed quote',
      'claims.json',
      ['more than 200 artillery', 'more than 300 artillery'],
      /excerpt/,
    ],
    [
      'an unknown actor',
      'claims.json',
      ['"claimant": "merkel"', '"claimant": "merkl"'],
      /merkl.*merkel/,
    ],
    [
      'swapped coordinates',
      'places.geojson',
      ['[45.7316,40.1827]', '[40.1827,45.7316]'],
      /coordinates|longitude/i,
    ],
    [
      'an impossible date',
      'claims.json',
      ['"edtf": "2020-09-28"', '"edtf": "2020-09-31"'],
      /2020-09-31/,
    ],
    ['a missing field', 'claims.json', ['"kind": "footage",', ''], /kind/],
    ['a trailing comma', 'actors.json', ['"kind": "state",', '"kind": "state",,'], /,/],
  ] as const)('%s', async (_, file, replacement, said) => {
    const found = await withReplaced(file, replacement, problems);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`${file}:\\d+(:\\d+)?: `));
    expect(found[0]).toMatch(said);
  });
});

it('is not built: the build fails with the message and writes nothing', async () => {
  const replacement = ['"claimant": "merkel"', '"claimant": "merkl"'] as const;
  const { status, output } = await withReplaced('claims.json', replacement, () =>
    buildCopy(folder),
  );
  expect(status).not.toBe(0);
  expect(output).toContain('The data of “karabakh-2020” has problems; nothing is built.');
  expect(output).toMatch(/claims\.json:\d+.*merkl/);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
