import { problemAt, type JsonDocument, type JsonPath } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';
import * as words from '../words/words.ts';

/** The article's address, where it leads nowhere or carries a password. */
export function urlProblems(story: StoryDocuments['story']): Problem[] {
  const { url } = story.value.source;
  return url === null ? [] : addressProblems(story, ['source', 'url'], url);
}

/** An address at `path` of a document, where it leads nowhere or carries a password. */
export function addressProblems(document: JsonDocument, path: JsonPath, url: string): Problem[] {
  if (!URL.canParse(url) || /[\s\p{Cc}]/u.test(url)) {
    const finding = { found: quoted(url), allowed: words.fieldProblems.address };
    return [problemAt(document, path, finding)];
  }
  const address = new URL(url);
  if (address.username === '' && address.password === '') return [];
  const says =
    address.password === '' ? words.fieldProblems.userName : words.fieldProblems.password;
  address.username = '';
  address.password = '';
  // What is secret is not repeated: messages end up in the logs of builds.
  return [problemAt(document, path, says(quoted(address.href)))];
}
