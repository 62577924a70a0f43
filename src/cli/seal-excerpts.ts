import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

import type { Story } from '../story/story.ts';
import { storyFilePaths } from '../check/document/story-files.ts';
import { fileError } from './command-error.ts';
import { readText } from './read-text.ts';
import * as words from '../words/words.ts';

/**
 * Writes the SHA-256 of each excerpt's words into claims.json, and leaves the rest of the file as it
 * is. For a story whose excerpts have just been compared with the article.
 */
export async function sealExcerpts(folder: string, { claims }: Story): Promise<void> {
  const file = join(folder, storyFilePaths.claims);
  const text = await readText(file);
  // The parser counts a byte order mark as a character, and takes it for a mistake.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = text.slice(mark.length);
  const root = parseTree(json);
  const list = root && findNodeAtLocation(root, ['claims']);
  const edits = claims.flatMap(({ excerpt: { exact } }, index): Edit[] => {
    const claim = list?.children?.[index];
    const excerpt = claim && findNodeAtLocation(claim, ['excerpt']);
    if (!excerpt) return [];
    const digest = createHash('sha256').update(exact, 'utf8').digest('hex');
    return [sealed(json, excerpt, digest)];
  });
  await writeFile(file, mark + edited(json, edits)).catch((error: unknown) => {
    throw fileError(words.files.cannotWrite, file, error);
  });
}

/** The change that gives an excerpt its digest: in place, or behind its last field and indented like it. */
function sealed(text: string, excerpt: Node, digest: string): Edit {
  const value = findNodeAtLocation(excerpt, ['sha256']);
  if (value) return { offset: value.offset, length: value.length, content: `"${digest}"` };
  const last = excerpt.children?.at(-1) ?? excerpt;
  const blank = /\s*$/.exec(text.slice(excerpt.offset + 1, last.offset))?.[0] ?? '';
  const end = last.offset + last.length;
  return { offset: end, length: 0, content: `,${blank === '' ? ' ' : blank}"sha256": "${digest}"` };
}

/** A text after changes that stand in its order. */
function edited(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.flatMap(({ offset, length, content }) => {
    const before = text.slice(from, offset);
    from = offset + length;
    return [before, content];
  });
  return [...parts, text.slice(from)].join('');
}
