import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

import type { Story } from '../story/story.ts';
import { codePoints } from '../check/text/code-points.ts';
import { storyFilePaths } from '../check/document/story-files.ts';
import { fileError } from './command-error.ts';
import { edited, setFields } from './set-fields.ts';
import { readText } from './read-text.ts';
import { sha256 } from './sha256.ts';
import * as words from '../words/words.ts';

/**
 * Writes what is known of a story's excerpts, now that they have been compared with the article: into
 * claims.json where each stands and the SHA-256 of its words, into story.json the article's own SHA-256
 * and length. Leaves the rest of both files as it is. Resolves to the names of the files that it changed.
 */
export async function sealExcerpts(
  folder: string,
  { claims }: Story,
  article: string,
): Promise<string[]> {
  const story = await edit(join(folder, storyFilePaths.story), (text, root) => {
    const source = findNodeAtLocation(root, ['source']);
    const own = { sha256: sha256(article), length: codePoints(article).length };
    return source ? setFields(text, source, own) : [];
  });
  const list = await edit(join(folder, storyFilePaths.claims), (text, root) => {
    const nodes = findNodeAtLocation(root, ['claims'])?.children ?? [];
    return claims.flatMap(({ excerpt: { exact, prefix, suffix, start, end } }, index) => {
      const claim = nodes[index];
      const excerpt = claim && findNodeAtLocation(claim, ['excerpt']);
      const found = { prefix, suffix, start, end, sha256: sha256(exact) };
      return excerpt ? setFields(text, excerpt, found) : [];
    });
  });
  return [...(story ? [storyFilePaths.story] : []), ...(list ? [storyFilePaths.claims] : [])];
}

/** Changes a JSON file, and tells whether there was anything to change. */
async function edit(file: string, edits: (text: string, root: Node) => Edit[]): Promise<boolean> {
  const text = await readText(file);
  // The parser counts a byte order mark as a character, and takes it for a mistake.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = text.slice(mark.length);
  const root = parseTree(json);
  const changes = root ? edits(json, root) : [];
  if (changes.length === 0) return false;
  await writeFile(file, mark + edited(json, changes)).catch((error: unknown) => {
    throw fileError(words.files.cannotWrite, file, error);
  });
  return true;
}
