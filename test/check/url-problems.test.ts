import { expect, test } from 'vitest';
import { problemsAfter } from '../story/fixtures/two-villages.ts';

const after = (url: string | null): string[] =>
  problemsAfter(({ story }) => (story.source.url = url));

test.each([null, 'https://example.org/a', 'https://example.org/a?b=c#d'])('takes %s', (url) => {
  expect(after(url)).toEqual([]);
});

test.each([
  ['https://ann:hush@example.org/a', 'a password'],
  ['https://:hush@example.org/a', 'a password'],
  ['https://ann@example.org/a', 'a user name'],
])('refuses %s, without repeating the secret', (url, what) => {
  const [problem, ...more] = after(url);
  expect(more).toEqual([]);
  expect(problem).toContain(`source.url: found an address with ${what}; allowed: `);
  expect(problem).toContain('"https://example.org/a"');
  expect(problem).not.toMatch(/ann|hush/);
});

test.each(['https://', 'https://exa mple.org', 'https://example.org/a b'])(
  'refuses %s, which leads nowhere',
  (url) => {
    expect(after(url)).toEqual([
      expect.stringContaining(
        `source.url: found "${url}"; allowed: an address such as https://example.org/article`,
      ),
    ]);
  },
);
