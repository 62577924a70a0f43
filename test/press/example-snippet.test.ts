import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { exampleSnippet } from '../../src/press/example-snippet.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();

test.each(['README.md', 'docs/embedding.md'])(
  '%s shows the snippet as it is given',
  async (file) => {
    expect(await readFile(file, 'utf8')).toContain(`\`\`\`html\n${exampleSnippet(story)}\n\`\`\``);
  },
);

test('a site that knows its address names it', () => {
  expect(exampleSnippet(story, 'https://maps.example/karabakh')).toContain(
    'src="https://maps.example/karabakh/karabakh-2020/embed.html"',
  );
});
