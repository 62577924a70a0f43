import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withApiTables } from '../support/api-table.ts';

/** Prettier fills columns up with spaces and dashes. */
function cells(markdown: string): string {
  return markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
}

test('docs/element.md has the interface as the sources describe it (npm run api writes it)', () => {
  const page = readFileSync('docs/element.md', 'utf8');
  expect(cells(page)).toBe(cells(withApiTables(page)));
});
