import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';

import type { Story } from '../story/story.ts';
import { storyFilePaths } from '../story/story-files.ts';
import { fileError } from './command-error.ts';
import { readText } from './read-text.ts';

/**
 * Writes the SHA-256 of each excerpt's words into claims.json, and leaves the rest of the file as it
 * is. For a story whose excerpts have just been compared with the article.
 */
export async function sealExcerpts(folder: string, { claims }: Story): Promise<void> {
  const file = join(folder, storyFilePaths.claims);
  let text = await readText(file);
  claims.forEach(({ excerpt: { exact } }, index) => {
    const digest = createHash('sha256').update(exact, 'utf8').digest('hex');
    const path = ['claims', index, 'excerpt', 'sha256'];
    const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
    text = applyEdits(text, modify(text, path, digest, options));
  });
  await writeFile(file, text).catch((error: unknown) => {
    throw fileError('write', file, error);
  });
}
