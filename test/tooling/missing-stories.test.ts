import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { leftOutLines, testsLeftOut } from '../support/missing-stories.ts';

const FIRST = 'karabakh-2020';
const SECOND = 'example-harbour';
const folders: string[] = [];

/** A project of these stories, with a few tests. */
function project(stories: readonly string[], settings = '{}'): string {
  const root = mkdtempSync(join(tmpdir(), 'conflict-map-left-out-'));
  folders.push(root);
  const files: Record<string, string> = {
    'test/unit/any.test.ts': "import '../support/helper.ts';",
    'test/unit/named.test.ts': `read('data/${FIRST}')`,
    'test/unit/imported.test.ts': "import { x } from '../support/first.ts';",
    'test/unit/second.test.ts': `'${SECOND}'`,
    'test/site/map.test.ts': 'goto(siteUrl)',
    'test/site/other-stories.test.ts': `others('${FIRST}')`,
    'test/support/helper.ts': '',
    'test/support/first.ts': "export { x } from './deeper.ts';",
    'test/support/deeper.ts': "'Terter'",
    'data/conflict-map.json': settings,
    ...Object.fromEntries(stories.map((id) => [`data/${id}/story.json`, '{}'])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const named = { story: FIRST };

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('nothing is left out of this project, nor where a story is added', () => {
  expect(testsLeftOut()).toEqual([]);
  expect(testsLeftOut(project([FIRST, SECOND, 'new'], JSON.stringify(named)))).toEqual([]);
});

test('without a story, what names it is left out, by way of imports too, and said', () => {
  const leftOut = testsLeftOut(project([SECOND]));
  expect(leftOut.map(({ files }) => files)).toEqual([
    ['test/unit/imported.test.ts', 'test/unit/named.test.ts'],
    ['test/site/map.test.ts'],
  ]);
  expect(leftOutLines(leftOut)).toEqual([
    `Left out, because data/ has no story ${FIRST}: 2 files of tests.`,
    `Left out, because the site’s own address shows another story than ${FIRST}: 1 files of tests.`,
  ]);
  const other = testsLeftOut(project([FIRST, 'new'], JSON.stringify(named)));
  expect(other.map(({ files }) => files)).toEqual([['test/unit/second.test.ts']]);
});

test('where the site’s own address shows another story, what looks there is left out', () => {
  for (const settings of ['{"story": "new"}', '{}'])
    expect(
      testsLeftOut(project([FIRST, SECOND, 'new'], settings)).map(({ files }) => files),
    ).toEqual([['test/site/map.test.ts']]);
});
