import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

/** A story of this project that tests are about, and what they name where they are. */
interface TestedStory {
  id: string;
  named: RegExp;
}

/** Whoever makes a site of other stories may remove these. */
const TESTED: readonly TestedStory[] = [
  {
    id: 'karabakh-2020',
    named: /karabakh|caucasus|dashkesan|terter|vardenis|armenia|azerbaijan/i,
  },
  { id: 'example-harbour', named: /example-harbour/ },
];

/** What is driven at the site's own address is about the story that stands there. */
const AT_THE_ADDRESS = /^test\/(?:site|engines)\//;

/** Tests of whatever stories there are: they name some only to leave them out. */
const OF_ANY_STORY = ['test/site/other-stories.test.ts', 'test/site/stories-page.test.ts'];

/** A story that is not there, with the files of the tests about it. */
export interface LeftOut {
  id: string;
  files: string[];
}

/** The tests that cannot run, because the story that they are about is not in `data/`. */
export function testsOfMissingStories(): LeftOut[] {
  const missing = TESTED.filter(({ id }) => !existsSync(join('data', id, 'story.json')));
  if (missing.length === 0) return [];
  const files = globSync('test/**/*.test.ts').filter((file) => !OF_ANY_STORY.includes(file));
  return missing.map(({ id, named }, index) => ({
    id,
    files: files
      .filter((file) => (index === 0 && AT_THE_ADDRESS.test(file)) || names(file, named))
      .sort(),
  }));
}

/** The same in a line for each story. */
export function missingStoryLines(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(
    ({ id, files }) =>
      `data/ has no story ${id}: ${files.length} files of tests about it are left out.`,
  );
}

/** Whether a file of tests, or what it imports of them, names something. */
function names(file: string, named: RegExp, seen = new Set<string>()): boolean {
  if (seen.has(file) || !file.startsWith('test/') || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (named.test(text)) return true;
  const imported = [...text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)];
  return imported.some(([, path = '']) => names(join(dirname(file), path), named, seen));
}
