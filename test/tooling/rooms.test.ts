import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Every source file of the program and of its build. */
const files = globSync(['src/**/*.ts', 'build/**/*.ts']);

/** What each of them imports of the others: values, types and what is loaded later. */
const imports = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    return [file, importedFiles.map(({ fileName }) => join(dirname(file), fileName))] as const;
  }),
);

/** The way from a file back to itself through what it imports; empty when there is none. */
function circle(file: string): string[] {
  const seen = new Set<string>();
  const open = [[file]];
  for (let way = open.pop(); way; way = open.pop())
    for (const next of imports.get(way.at(-1)!) ?? []) {
      if (next === file) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  return [];
}

test('no file imports itself by way of others, types included', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
  expect(files.map(circle).filter((way) => way.length > 0)).toEqual([]);
});

test('no folder holds more than 20 files', () => {
  const folders = globSync(['src/**/*', 'build/**/*']).map((file) => dirname(file));
  const crowded = [...new Set(folders)].filter(
    (folder) => folders.filter((one) => one === folder).length > 20,
  );
  expect(crowded).toEqual([]);
});

test('the root holds at most 12 files, those of tools that begin with a dot apart', () => {
  // What somebody has put there, such as the article, is none of the project's.
  const tracked = execFileSync('git', ['ls-files', ':(glob)*'], { encoding: 'utf8' }).trim();
  const root = tracked.split('\n').filter((file) => !file.startsWith('.'));
  expect(root).toContain('package.json');
  expect(root.length).toBeLessThanOrEqual(12);
});

/** What is generated, and tables: a language’s words are in one file. */
const tables = ['src/story/schema/**', 'src/words/en*.ts'];

test('no file is longer than 350 lines, tables and generated ones apart', () => {
  const long = globSync(['src/**/*.{ts,css}', 'build/**/*.ts'], { ignore: tables })
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 350);
  expect(long).toEqual([]);
});
