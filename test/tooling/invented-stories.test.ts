import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

// Without the mark, the list of stories, the feed and the pages for frames and links give it out as news.
test('every example of the project says that it is invented, and nothing else does', () => {
  const stories = globSync('data/*/story.json').map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { id: string; invented?: true },
  );
  const examples = stories.filter(({ id }) => id.startsWith('example-')).map(({ id }) => id);
  expect(examples.length).toBeGreaterThan(0);
  const marked = stories.filter(({ invented }) => invented).map(({ id }) => id);
  expect(marked.sort()).toEqual(examples.sort());
});
