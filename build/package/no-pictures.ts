/**
 * Stands in for `src/picture/picture-characters.ts` where the commands come with the package: it has no
 * fonts to draw PNG pictures with, and draws none.
 */
export function missingCharacters(): Promise<string[]> {
  return Promise.resolve([]);
}
