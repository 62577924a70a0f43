import { problemAt } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';

/** The article's address, where it leads nowhere or carries a password. */
export function urlProblems(story: StoryDocuments['story']): Problem[] {
  const { url } = story.value.source;
  if (url === null) return [];
  const path = ['source', 'url'];
  if (!URL.canParse(url) || /[\s\p{Cc}]/u.test(url))
    return [problemAt(story, path, quoted(url), 'an address such as https://example.org/article')];
  const address = new URL(url);
  if (address.username === '' && address.password === '') return [];
  const what = address.password === '' ? 'a user name' : 'a password';
  address.username = '';
  address.password = '';
  // What is secret is not repeated: messages end up in the logs of builds.
  const allowed = `the address that readers can use, without it: ${quoted(address.href)}`;
  return [problemAt(story, path, `an address with ${what}`, allowed)];
}
