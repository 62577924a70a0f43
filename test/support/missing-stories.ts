import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Tests that are about a story which a site may do without, and why they cannot run. */
export interface LeftOut {
  reason: string;
  /** The files of the tests. */
  files: string[];
}

/** What tests name that are about a story of this project, by its id. */
const NAMED: Readonly<Record<string, RegExp>> = {
  'karabakh-2020': /karabakh|caucasus|dashkesan|terter|vardenis|armenia|azerbaijan/i,
  'example-harbour': /example-harbour/,
};

/** The story that tests find at the site's own address. */
const AT_THE_ADDRESS = 'karabakh-2020';

/** The tests that look there, or at what the package brings, which is the same story. */
const LOOK_THERE = /^test\/(?:site|engines|package)\//;

/** Tests of whatever stories there are: they name some only to leave them out. */
const OF_ANY_STORY = ['test/site/other-stories.test.ts', 'test/site/stories-page.test.ts'];

/**
 * The tests that cannot run in a site of other stories than this project's: those about a story that is not
 * there, and those that expect another one at the site's own address.
 *
 * @param root - the folder of the project
 */
export function testsLeftOut(root = '.'): LeftOut[] {
  const isThere = (id: string): boolean => existsSync(join(root, 'data', id, 'story.json'));
  const missing = Object.entries(NAMED).filter(([id]) => !isThere(id));
  const elsewhere = storyAtTheAddress(root) !== AT_THE_ADDRESS;
  if (missing.length === 0 && !elsewhere) return [];
  const files = globSync('test/**/*.test.ts', { cwd: root })
    .filter((file) => !OF_ANY_STORY.includes(file))
    .sort();
  return [
    ...missing.map(([id, named]) => ({
      reason: `data/ has no story ${id}`,
      files: files.filter((file) => names(root, file, named)),
    })),
    ...(elsewhere
      ? [
          {
            reason: `the site’s own address shows another story than ${AT_THE_ADDRESS}`,
            files: files.filter((file) => LOOK_THERE.test(file)),
          },
        ]
      : []),
  ];
}

/** The same for whoever reads the end of a run: what was left out, and why. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(
    ({ reason, files }) => `Left out, because ${reason}: ${files.length} files of tests.`,
  );
}

/** The story that the site names, or its only one. */
function storyAtTheAddress(root: string): string | undefined {
  const file = join(root, 'data', 'conflict-map.json');
  const { story } = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as {
    story?: string;
  };
  const ids = globSync('*/story.json', { cwd: join(root, 'data') }).map(dirname);
  return story ?? (ids.length === 1 ? ids[0] : undefined);
}

/** Whether a file of tests, or what it imports of them, names something. */
function names(root: string, file: string, named: RegExp, seen = new Set<string>()): boolean {
  if (seen.has(file) || !file.startsWith('test/') || !existsSync(join(root, file))) return false;
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  if (named.test(text)) return true;
  const imported = [...text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)];
  return imported.some(([, path = '']) => names(root, join(dirname(file), path), named, seen));
}
